import Notation
import Testing
import Workshop

@Suite("A playbook that somebody mended by hand")
struct PlaybookMistakeTests {
  static let small = """
    {
      format: 'touchline/playbook', version: 1,
      steps: [
        { id: 'welcome', name: 'Hello', parts: [{ id: 'is', kind: 'show' }] },
        { id: 'words', name: 'Words', parts: [{ id: 'frame', kind: 'score' }] },
      ],
      plans: [
        {
          id: 'own', name: 'Our own', says: 'short', manner: 'team',
          steps: [{ id: 'words', minutes: 20, parts: [{ id: 'frame', minutes: 2 }] }],
        },
      ],
      prompts: { 'words.frame': { question: 'What stays?', say: [{ alone: 'Think.' }] } },
      phrases: { 'door.leave': { room: 'Go', alone: 'Leave' } },
    }
    """

  func mistake(_ text: String) -> Mistake? {
    do throws(Mistake) {
      _ = try Playbook(reading: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("over another, changes what it says and leaves the rest")
  func over() throws {
    let base = try Playbook(reading: Array(Self.small.utf8))
    let head = "format: 'touchline/playbook', version: 1"
    let phrase = try Playbook(
      reading: Array("{ \(head), phrases: { 'door.leave': 'Off', 'door.more': 'More' } }".utf8),
      over: base)
    #expect(phrase.steps == base.steps && phrase.plans == base.plans)
    #expect(phrase.phrase("door.leave").text(for: .alone) == "Off")
    #expect(phrase.phraseIDs == ["door.leave", "door.more"])
    #expect(phrase.prompt("words.frame") == base.prompt("words.frame"))
    let plan = try Playbook(
      reading: Array(
        """
        { \(head), plans: [{ id: 'swift', name: 'Swift', says: 'shorter', manner: 'team',
          steps: [{ id: 'words', minutes: 9, parts: [{ id: 'frame', minutes: 2 }] }] }] }
        """.utf8), over: base)
    #expect(plan.steps == base.steps)
    #expect(plan.plans.map(\.id) == ["swift"])
    #expect(throws: Mistake.self) {
      try Playbook(reading: Array("{ \(head), steps: [] }".utf8), over: base)
    }
    #expect(throws: Mistake.self) { try Playbook(reading: Array("{ \(head) }".utf8)) }
  }

  @Test("may have fewer steps, other names and no phrases")
  func own() throws {
    let playbook = try Playbook(reading: Array(Self.small.utf8))
    #expect(playbook.steps.map(\.name) == ["Hello", "Words"])
    #expect(playbook.plans.first?.totalMinutes == 20)
    #expect(playbook.prompt("words.frame").question.text(for: .alone) == "What stays?")
    #expect(playbook.prompt("words.frame").say.texts(for: .team).isEmpty)
    #expect(playbook.prompt("words.frame").say.texts(for: .alone) == ["Think."])
    #expect(playbook.phrase("door.leave").text(for: .alone) == "Leave")
    #expect(playbook.stageSets.isEmpty)
  }

  @Test(
    "is told what is wrong, with line and column",
    arguments: [
      ("id: 'welcome'", "id: 'wellcome'", 4, "wellcome"),
      ("{ id: 'is',", "{ id: 'isnt',", 4, "isnt"),
      ("kind: 'show' }] },\n    { id: 'words'", "kind: 'wait' }] },\n    { id: 'words'", 4, "show"),
      ("kind: 'show' }] },\n    { id: 'words'", "kind: 'look' }] },\n    { id: 'words'", 4, "look"),
      ("manner: 'team'", "manner: 'crowd'", 9, "crowd"),
      ("minutes: 20", "minutes: 0", 10, "480"),
      ("minutes: 20", "minutes: 'long'", 10, "whole number"),
      ("minutes: 20", "minutes: 1", 10, "longer"),
      ("{ id: 'words', minutes", "{ id: 'stages', minutes", 10, "stages"),
      ("{ id: 'frame', minutes", "{ id: 'silent', minutes", 10, "silent"),
      ("question:", "asks:", 13, "asks"),
      ("'words.frame':", "'words.fame':", 13, "words.fame"),
      ("'What stays?'", "7", 13, "object"),
      ("room: 'Go'", "wall: 'Go'", 14, "wall"),
      ("phrases:", "sentences:", 14, "sentences"),
      ("version: 1", "version: 2", 2, "newer"),
      ("touchline/playbook", "touchline/theme", 2, "format"),
      ("parts: [{ id: 'is', kind: 'show' }]", "parts: []", 4, "at least one part"),
      ("id: 'words', name", "id: 'welcome', name", 5, "no part"),
    ])
  func damaged(old: String, new: String, line: Int, word: String) throws {
    let whole = Self.small
    let text = whole.replacing(old, with: new)
    #expect(text != whole, "nothing was damaged")
    let mistake = try #require(self.mistake(text))
    #expect(mistake.line == line, "\(mistake)")
    #expect(mistake.column > 1, "\(mistake)")
    #expect(mistake.sentence.contains(word), "\(mistake)")
  }

  @Test("never breaks the program, wherever it is cut off")
  func cut() {
    let bytes = Array(Self.small.utf8)
    for count in bytes.indices {
      #expect(throws: Mistake.self) { try Playbook(reading: Array(bytes[..<count])) }
    }
  }

  @Test("has at most one mebibyte")
  func long() {
    #expect(mistake(Self.small + String(repeating: " ", count: Playbook.limit))?.line == 1)
  }
}
