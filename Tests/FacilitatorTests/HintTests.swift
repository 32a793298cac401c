import Cells
import Testing

@testable import Facilitator

/// The last row promises keys in one order, and every promise is kept.
@Suite struct HintTests {
  private static let order = [
    ["↑↓", "↑"], ["←→", "←→ or 1–5"], ["type"], ["Enter"], ["Space"], ["Backspace"],
    ["Tab", "Shift-Tab"], ["/"], ["?"], ["Esc"],
  ]

  /// The keys that a hint names; a hint to type is kept when some letter or digit does something.
  private static let keys: [String: [String]] = [
    "↑↓": ["↑", "↓"], "←→": ["←", "→"], "←→ or 1–5": ["←", "→", "1", "5"],
    "type": "abcdefghijklmnopqrstuvwxyz123456789".map { String($0) },
    "Enter": ["Enter"], "Space": ["Space"], "Tab": ["Tab"], "Shift-Tab": ["Shift-Tab"],
    "/": ["/"], "Esc": ["Esc"], "?": ["?"], "↑": ["↑"], "Backspace": ["Backspace"],
  ]

  /// Where there is no second row or column, the arrows have nothing to choose from; they harm nobody.
  private static let nothingToChoose = [
    "↑↓ others-none", "↑↓ journey-names-empty", "↑↓ stages-board-empty",
    "↑↓ touchpoints-board-last", "↑↓ words-harvest-empty", "↑↓ menu-nothing-found",
    "←→ menu-nothing-found", "←→ menu-filtered", "↑↓ find-nothing", "↑↓ clock-prepared",
    "↑ vote-pages", "Enter stages-reached-empty",
  ]

  private static func hints(of player: Player) -> [Hint] {
    player.part.hints(player.posture, in: player.room.scene)
  }

  @Test(arguments: Screens.all)
  func hintsStandInOneOrderAndAreAtMostSix(_ screen: Screen) {
    let hints = HintTests.hints(of: screen.reach(.wall))
    #expect((1...6).contains(hints.count))
    let places = hints.map { hint in
      HintTests.order.firstIndex { $0.contains(hint.key) } ?? -1
    }
    #expect(places == places.sorted(), "\(hints.map(\.key))")
    #expect(!places.contains(-1), "\(hints.map(\.key))")
  }

  /// At least one of the keys that a hint names does something, and is not refused; unless it is grey.
  @Test(arguments: Screens.all)
  func everyHintKeepsItsPromise(_ screen: Screen) {
    let player = screen.reach(.wall)
    guard player.diskTrouble == nil else { return }
    for hint in HintTests.hints(of: player) {
      if HintTests.nothingToChoose.contains("\(hint.key) \(screen.name)") { continue }
      let scene = player.room.scene
      let isGrey =
        hint.command.map { player.part.refusal(of: $0, player.posture, in: scene) != nil } ?? false
      let kept = (HintTests.keys[hint.key] ?? []).contains { key in
        let after = player.playing(key)
        let isRefused = after.room.whisper?.urgency == .refusal
        let acts =
          after.canvas != player.canvas || after.hasLeft
          || after.room.isLight != player.room.isLight
        return acts && !isRefused
      }
      #expect(kept != isGrey, "\(hint.key) \(hint.word) \(isGrey ? "is grey" : "does nothing")")
    }
  }

  @Test(arguments: Screens.all)
  func whatIsRefusedSaysWhy(_ screen: Screen) {
    let player = screen.reach(.wall)
    guard player.diskTrouble == nil else { return }
    for row in Keymap.standard.rows {
      for (key, command) in row.keys {
        let scene = player.room.scene
        guard let refusal = player.part.refusal(of: command, player.posture, in: scene) else {
          continue
        }
        guard player.isCommand(key) else { continue }
        var after = player
        after.happen(.input(.key(key)))
        let sentence = after.room.whisper?.text ?? ""
        #expect(sentence == refusal, "\(row.label) on \(screen.name)")
        #expect(after.work == player.work)
        #expect(after.question == player.question)
      }
    }
  }

  @Test func whatIsGreyIsDrawnGrey() {
    let player = Player.newTeam().playing("Enter Tab×3 Enter Tab")
    let arrows = player.rows[19].distance(of: "↑↓")
    let tab = player.rows[19].distance(of: "Tab")
    #expect(player.roles(of: 19).character(at: arrows) == "-")
    #expect(player.roles(of: 19).character(at: tab) == "k")
  }

  @Test func theKeymapHasAKeyAndASentenceForEveryCommand() {
    let rows = Keymap.standard.rows
    let everywhere = Keymap.standard.everywhere
    for command in Command.allCases {
      let row = rows.first { $0.keys.contains { $0.value == command } }
      let anywhere = everywhere.first { $0.command == command }
      #expect(row != nil || anywhere != nil, "\(command)")
      #expect(row?.words.isEmpty != true && anywhere?.words.isEmpty != true, "\(command)")
    }
    for row in rows { #expect(row.words.allSatisfy { !$0.value.isEmpty }, "\(row.label)") }
  }

  @Test func escLeadsSomewhereOnEveryKindOfScreen() {
    let row = Keymap.standard.rows.first { $0.label == "Esc" }
    for kind in Kind.allCases { #expect(row?.words(on: kind) != nil, "\(kind)") }
  }

  @Test func theTableOfTheReadmeIsTheCardThatTheProgramObeys() {
    let lines = Keymap.standard.markdown.split(separator: "\n").map(String.init)
    let table = lines.filter { $0.hasPrefix("|") }
    for row in Keymap.standard.rows {
      let line = table.first { $0.hasPrefix("| \(row.label) |") } ?? ""
      for (_, words) in row.words { #expect(line.contains(words), "\(row.label): \(words)") }
    }
    #expect(Set(table.map { line in line.count { $0 == "|" } }).count <= 2)
    for key in Keymap.standard.everywhere {
      let isTold = lines.contains { $0.contains(key.label) && $0.contains(key.words) }
      #expect(isTold, "\(key.label)")
    }
  }
}

extension Player {
  /// Whether a key is a command here, and not something that is typed.
  func isCommand(_ key: Key) -> Bool {
    if case .command = room.meaning(of: key) { return true }
    return false
  }
}

extension String {
  /// How many characters stand before a word.
  func distance(of word: String) -> Int {
    guard let range = firstRange(of: word) else { return -1 }
    return distance(from: startIndex, to: range.lowerBound)
  }

  func character(at place: Int) -> Character? { place < 0 ? nil : dropFirst(place).first }
}
