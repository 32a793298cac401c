import Shelf
import Testing
import Workshop

/// Every phrase that a screen says is in the playbook, and every phrase of the playbook is said.
@Suite("Phrases and the screens that say them")
struct PhraseUseTests {
  let playbook: Playbook
  /// The ids in the sources, `*` for what is put in while running.
  let used: [SourceText.Literal]

  init() throws {
    playbook = try Playbook(reading: Builtin.playbook)
    let targets = ["Facilitator", "Handouts", "Workshop"]
    used = SourceTree.sources.filter { targets.contains($0.target) }
      .flatMap { PhraseUseTests.ids(in: $0) }
  }

  /// The texts of a file that look like ids; with a `*` only where they are said.
  static func ids(in file: SourceText) -> [SourceText.Literal] {
    file.literals.filter { literal in
      let parts = literal.text.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count > 1 && parts[0].allSatisfy(\.isLetter)
        && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0 == "*" } }
        && (!literal.text.contains("*") || literal.after.hasSuffix("say("))
    }
  }

  /// Whether an id is one of the family that the pattern names.
  static func matches(_ id: String, _ pattern: String) -> Bool {
    let (parts, wanted) = (id.split(separator: "."), pattern.split(separator: "."))
    return parts.count == wanted.count
      && zip(parts, wanted).allSatisfy { part, wanted in
        guard let star = wanted.firstIndex(of: "*") else { return part == wanted }
        return part.hasPrefix(wanted[..<star])
          && part.hasSuffix(wanted[wanted.index(after: star)...])
      }
  }

  @Test("every phrase of the playbook is said somewhere")
  func none() {
    #expect(used.count > 100)
    for id in playbook.phraseIDs {
      #expect(used.contains { Self.matches(id, $0.text) }, "nobody says \(id)")
    }
    for key in playbook.promptKeys where !key.hasPrefix("touchpoints.") && key != "break.rest" {
      let families = ["journey.often", "journey.complaints", "journey.urgent", "words.silent"]
      #expect(families.contains(key) || used.contains { $0.text == key }, "nobody asks \(key)")
    }
  }

  @Test("everything that is said stands in the playbook")
  func missing() {
    let families = Set(playbook.phraseIDs.compactMap { $0.split(separator: ".").first })
    let known = playbook.phraseIDs + playbook.promptKeys
    for literal in used where families.contains(literal.text.split(separator: ".")[0]) {
      #expect(
        known.contains { Self.matches($0, literal.text) }, "\(literal.text) (line \(literal.line))")
    }
  }

  @Test("a phrase that is missing would be found")
  func bad() {
    let file = SourceText(
      path: "Sources/Facilitator/Bad.swift",
      #"scene.say("door.gone"); scene.say("door.\(row)"); key("door.\(row)"); write("a. b")"#)
    #expect(Self.ids(in: file).map(\.text) == ["door.gone", "door.*"])
    #expect(Self.matches("door.team", "door.*"))
    #expect(!Self.matches("door.team.says", "door.*"))
    #expect(!Self.matches("door.team", "door.gone"))
  }
}
