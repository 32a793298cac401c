import Notation
import Testing
import Workshop

/// The sentinel's rules in a playbook of one's own.
@Suite("Rules of noticing that somebody wrote by hand")
struct OwnRulesTests {
  /// Line 4 has the groups, 5 what is safe, 7 the patterns, 8 the exceptions.
  static let small = """
    {
      format: 'touchline/playbook', version: 1,
      noticing: {
        groups: { shop: ['till', 'back room'] },
        safe: ['i|me'], unless: ['i think'],
        rules: [{ id: 'shop', reason: 'Ours.', question: 'Whose?', kind: 'behind the scenes',
          patterns: ['^ the? {shop} is|was * open*', 'IT'],
          except: ['not $'] }],
      },
    }
    """

  static let long = String(repeating: "a", count: 300)
  static let short = "{ id: 'x', reason: 'x', question: 'x', kind: 'idea', patterns: [] }"

  func playbook(_ text: String) throws(Mistake) -> Playbook {
    let base = try Playbook(reading: Array(PlaybookMistakeTests.small.utf8))
    return try Playbook(reading: Array(text.utf8), over: base)
  }

  @Test(
    "know a sentence by its words",
    arguments: [
      ("The till is open", true), ("The back room was always left opened", true),
      ("till is open", true), ("Then the till is open", false), ("Two tills, one is open", false),
      ("The till is a b c d open", false), ("The till is open to me", false),
      ("I think the till is open", false), ("IT", true), ("It", false),
      ("The till is open, or not", false), ("The tills are open", false),
    ])
  func own(text: String, isNoticed: Bool) throws {
    let sentinel = try playbook(Self.small).sentinel
    #expect((sentinel.notice(text, as: .story) != nil) == isNoticed, "\(text)")
  }

  @Test("replace all rules, or none, or take them away")
  func over() throws {
    let base = try ThemeFiles.playbook()
    let head = "format: 'touchline/playbook', version: 1"
    let none = try Playbook(
      reading: Array("{ \(head), noticing: { rules: [] } }".utf8), over: base)
    #expect(none.sentinel == Sentinel())
    #expect(try Playbook(reading: Array("{ \(head) }".utf8), over: base).sentinel == base.sentinel)
  }

  @Test(
    "are told what is wrong, with line and column",
    arguments: [
      ("groups:", "words:", 4, "words"), ("'till'", "''", 4, "word"), ("'till'", "7", 4, "text"),
      ("'till'", "'cash-desk'", 4, "cash-desk"), ("'till'", "'\(long)'", 4, "240"),
      ("'i|me'", "'i||me'", 5, "no word"), ("'i|me'", "'^ $'", 5, "at least one word"),
      ("'i|me'", "'i?'", 5, "at least one word"), ("'i|me'", "'a * b * c * d * e *'", 5, "most 4"),
      ("'i think'", "{}", 5, "text"), ("id: 'shop', ", "", 6, "id"),
      ("kind: 'behind the scenes'", "kind: 'hidden'", 6, "hidden"),
      ("question: 'Whose?', ", "", 6, "question"), ("{shop}", "{shops}", 7, "shops"),
      ("'IT'", "'\(long)'", 7, "240"), ("except:", "of: 'story', unless:", 8, "unless"),
      ("except:", "of: 'what', except:", 8, "what"),
      ("rules: [", "rules: [\(short), \(short), ", 6, "twice"),
    ])
  func damaged(old: String, new: String, line: Int, word: String) throws {
    let text = Self.small.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.small, "nothing was damaged")
    var mistake: Mistake?
    do throws(Mistake) { _ = try playbook(text) } catch { mistake = error }
    let found = try #require(mistake, "\(new)")
    #expect(found.line == line && found.column > 1, "\(found)")
    #expect(found.sentence.contains(word), "\(found)")
  }

  @Test("have limits, so that every rule stays quick")
  func limits() {
    let rule = { (index: Int) in
      "{ id: 'r\(index)', reason: 'x', question: 'x', kind: 'idea', patterns: ['x'] }"
    }
    let many = (0...24).map(rule).joined(separator: ",")
    let patterns = Array(repeating: "'x'", count: 201).joined(separator: ",")
    for rules in [many, rule(0).replacing("['x']", with: "[\(patterns)]")] {
      let text = """
        { format: 'touchline/playbook', version: 1, noticing: { rules: [\(rules)] } }
        """
      #expect(throws: Mistake.self) { try playbook(text) }
    }
  }
}
