import Testing
import Workshop

/// How the playbook speaks: short, plain, one question at a time, and kind to whoever reads along.
@Suite("The words of the playbook")
struct PlaybookWordsTests {
  let playbook: Playbook

  init() throws {
    playbook = try ThemeFiles.playbook()
  }

  @Test("fit their rows, filled with the example")
  func widths() {
    for line in questions { #expect(line.filled.count <= 69, "\(line.filled.count) \(line)") }
    for line in rows where !Self.long.contains(line.place) {
      #expect(line.filled.count <= 60, "\(line.filled.count) \(line)")
    }
    for line in rows where line.place != "door.window" {
      #expect(line.filled.count <= 69, "\(line.filled.count) \(line)")
    }
    for rule in lines(playbook.groundRules.map { ("ground rules", $0) }) {
      #expect(rule.filled.count <= 58, "\(rule)")
    }
  }

  @Test("fit one screen under the question mark, all of them together")
  func help() {
    for key in playbook.promptKeys {
      for manner in Manner.allCases {
        let prompt = playbook.prompt(key)
        let blocks = [prompt.say, prompt.why, prompt.enough, prompt.aside]
        let rows = blocks.flatMap { $0.texts(for: manner) }
          .map { Line(place: key, text: $0, manner: manner).filled.rows(of: 60) }
        #expect(rows.reduce(0, +) <= 9, "\(key) (\(manner)): \(rows)")
      }
    }
  }

  @Test("name no exception that is none")
  func exceptions() {
    let places = (questions + rows).map(\.place)
    for place in Self.long.union(Self.drawn) { #expect(places.contains(place), "\(place)") }
    for line in rows where Self.long.contains(line.place) && line.manner == .team {
      #expect(line.filled.count > 60, "\(line)")
    }
  }

  @Test("ask one question at a time")
  func oneQuestion() {
    let titles: Set<String> = ["welcome.is", "break.rest", "words.result", "close.last"]
    for line in questions {
      let marks = line.text.count { $0 == "?" }
      #expect(marks == (titles.contains(line.place) ? 0 : 1), "\(line)")
      if !titles.contains(line.place) { #expect(line.text.last == "?", "\(line)") }
      for second in [" and what ", " and how ", " and who "]
      where line.place != "close.next" && !titles.contains(line.place) {
        #expect(!line.text.contains(second), "\(line)")
      }
    }
  }

  @Test("use only placeholders that the program fills")
  func placeholders() {
    let known = Set(Self.example.map(\.0))
    for line in questions + rows + paragraphs {
      for placeholder in line.text.placeholders {
        if placeholder.contains("|") {
          #expect(placeholder.split(separator: "|").count == 3, "\(line)")
        } else {
          let name = placeholder.prefix(1).lowercased() + placeholder.dropFirst()
          #expect(known.contains(name), "\(line)")
          #expect(!Self.typed.contains(name) || name == placeholder, "\(line)")
        }
      }
      #expect(!line.filled.contains("{"), "\(line)")
    }
    for line in paragraphs {
      #expect(line.text.placeholders.allSatisfy { $0 == "name" || $0.contains("|") }, "\(line)")
    }
  }

  @Test("never bend what people typed")
  func typedText() {
    for line in questions + rows where !Self.drawn.contains(line.place) {
      for name in line.text.placeholders where Self.typed.contains(name) {
        let isBefore = line.text.hasPrefix("{\(name)}:") || line.text == "{\(name)}"
        let isAfter =
          line.text.hasSuffix(": {\(name)}") || line.text.hasSuffix("  {\(name)}")
        #expect(isBefore || isAfter, "\(line)")
      }
    }
  }

  @Test("speak to one person where one person sits")
  func alone() {
    let forbidden = [
      "room", "everyone", "everybody", "slip", "fingers", "team", "all of you", "aloud",
    ]
    for line in (questions + rows + paragraphs).filter(\.isReadAlone) {
      for word in forbidden {
        #expect(!line.text.lowercased().contains(word), "\(word): \(line)")
      }
      let words = line.text.split { !$0.isLetter }.map { $0.lowercased() }
      for word in ["we", "our", "ours", "us"] where words.contains(word) {
        Issue.record("\(word): \(line)")
      }
    }
  }

  @Test("are calm: no exclamation, no double blank, nothing at the edges, no three dots")
  func typography() {
    for line in questions + rows + paragraphs {
      if line.place != "stages.nothingAfter" { #expect(!line.text.contains("!"), "\(line)") }
      #expect(!line.text.contains("..."), "\(line)")
      #expect(line.text.first != " " && line.text.last != " ", "\(line)")
      let labelled = [":  ", "?  ", "Go on with  ", "planned  used"].contains {
        line.text.contains($0)
      }
      #expect(labelled || !line.text.contains("  "), "\(line)")
      #expect(!line.text.contains("—"), "\(line)")
    }
  }

  @Test("say something: no phrase is empty, for a team or for one")
  func nothingEmpty() {
    for id in playbook.phraseIDs where !Self.silent.contains(id) {
      for manner in Manner.allCases {
        #expect(!playbook.phrase(id).text(for: manner).isEmpty, "\(id)")
      }
    }
    for text in playbook.starters + playbook.timeline.rows + playbook.stageSets.flatMap(\.stages) {
      #expect(!text.isEmpty)
    }
  }
}

extension String {
  /// What stands between braces, in order.
  fileprivate var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: "}", omittingEmptySubsequences: false).first }
      .map(String.init)
  }

  /// How many rows of so many columns it takes when words are kept whole.
  fileprivate func rows(of columns: Int) -> Int {
    var rows = 1
    var used = 0
    for word in split(separator: " ") {
      let needed = used == 0 ? word.count : used + 1 + word.count
      if needed > columns {
        rows += 1
        used = word.count
      } else {
        used = needed
      }
    }
    return rows
  }
}
