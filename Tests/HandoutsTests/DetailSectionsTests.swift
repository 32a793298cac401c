import Testing
import Workshop

@testable import Handouts

@Suite("What was looked into, in the handouts")
struct DetailSectionsTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  /// The items under a heading of the Markdown; nil where it is not there.
  func section(_ title: String, of session: Session) -> [String]? {
    let lines = shop.text(.markdown, of: session).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "## \(title)") else { return nil }
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.filter { !$0.isEmpty }
      .map(String.init)
  }

  /// The shop with everything that can be said of its touchpoints.
  func full() throws -> Session {
    var session = shop.session
    let ids = session.touchpoints.map(\.id)
    let need = session.stages[1].needs[0].id
    try session.apply(.decision(.add(text: "I ring", touchpoint: ids[8])))
    let branch = try #require(session.touchpoint(ids[8])?.decision.branches.first?.id)
    try session.apply(.handshake(.add(text: "the receipt", touchpoint: ids[7])))
    let handshake = try #require(session.touchpoint(ids[7])?.handshakes.first?.id)
    let edits: [Edit] = [
      .decision(.decider(ids[8], .customer)), .decision(.leads(branch, "somebody answers")),
      .decision(.to(branch, ids[10])), .handshake(.from(handshake, "Ben")),
      .handshake(.to(handshake, "Maria")), .handshake(.nature(handshake, .human)),
      .service(.line(ids[8], .standard, "a call every week")), .service(.met(ids[8], .no)),
      .service(.line(ids[11], .delight, "a bell as a present")),
      .service(.delightOn(ids[11], CivilDate(year: 2019, month: 5, day: 1))),
      .service(.line(ids[11], .onlyUs, "a ride home")),
      .service(.line(ids[3], .exception, "on market day")),
      .service(.need(ids[4], need)), .service(.need(ids[6], need)),
      .service(.care(ids[4], .valued, .yes)), .service(.care(ids[5], .valued, .no)),
      .service(.stance(ids[4], .proactive)),
    ]
    for edit in edits { try session.apply(edit) }
    return session
  }

  @Test("says what must change, who decides it, and who does it by when")
  func changes() throws {
    #expect(
      section("What must change", of: shop.session) == [
        "- 9 ★ I wait three weeks and hear nothing — someone rings every week of the wait",
        "  - cause: the list is older than the web shop",
        "  - decided by: operations", "  - Ana, Friday 16 January 2026",
        "1 of 2 come before anybody asks.",
      ])
    let page = shop.text(.html)
    #expect(page.contains("What must change</h2>"))
    #expect(page.contains("someone rings every week of the wait"))
    let said = try #require(section("Looked into", of: shop.session)).joined(separator: "\n")
    for words in [
      "expected: to hear when it is ready", "nobody is asked to ring ← the workshop list",
      "lend a bike for the wait, up to four weeks", "“That must have been a long wait.”",
      "a photograph of the frame on its stand (proactive)", "comes after it: 10, 11, 12, 13",
    ] {
      #expect(said.contains(words), "\(words)")
    }
  }

  @Test("a low's ideas are only counted until its feeling has been said")
  func folded() throws {
    var session = shop.session
    try session.apply(.feeling(.word(session.touchpoints[8].id, "")))
    for format in [HandoutFormat.markdown, .html] {
      let text = shop.text(format, of: session)
      #expect(!text.contains("photograph of the frame"))
      #expect(text.contains("2 kept for later."))
    }
  }

  @Test("shows decisions, handshakes, standards and delights where there are some")
  func details() throws {
    let full = try full()
    let expected: [(String, String)] = [
      ("Who decides, and where it leads", "◇ the customer — I ring → somebody answers (11)"),
      ("Handed over", "the receipt — Ben — Maria — from hand to hand"),
      ("Standards", "a call every week — no"),
      ("What delights", "a bell as a present — asked last in May 2019"),
      ("What only we would do", "a ride home"), ("Exceptions", "on market day"),
      ("Same need, other ways", "to know that it fits me — paper — 7 Two price tags"),
      ("Understood, valued, served", "Taking the leap — – — 1 of 2 — –"),
      ("Worked, and felt", "worked — 8 — 12"), ("Against what was expected", "▼"),
    ]
    for (title, words) in expected {
      let items = try #require(section(title, of: full), "\(title)")
      #expect(items.contains { $0.contains(words) }, "\(title): \(items)")
      #expect(shop.text(.html, of: full).contains("\(title)</h2>"), "\(title)")
    }
    for title in ["Who decides, and where it leads", "Handed over", "Standards", "What delights"] {
      #expect(section(title, of: shop.session) == nil, "nothing was said of \(title)")
    }
  }

  @Test("a moment that is otherwise for some carries its badge, and says for whom")
  func badge() throws {
    let session = try full()
    let markdown = shop.text(.markdown, of: session)
    #expect(markdown.contains("4 ≠ "))
    #expect(markdown.contains("≠ Not for all:"))
    let html = shop.text(.html, of: session)
    #expect(html.contains("≠ Not for all:"))
    #expect(!shop.text(.markdown).contains("≠"))
  }

  @Test("what must change stands among the promises, with who and when")
  func promised() throws {
    var session = shop.session
    let id = session.touchpoints[7].id
    try session.apply(.dive(.line(id, .change, "one form")))
    try session.apply(.dive(.line(id, .owner, "Cleo")))
    let promises = try #require(section("Who does what, by when", of: session))
    #expect(promises.contains { $0.contains("one form") && $0.contains("Cleo") })
  }

  @Test("a moment that was parked is named with its note")
  func parked() throws {
    var session = shop.session
    let id = session.touchpoints[8].id
    try session.apply(.touchpoint(.note(id, "ask the workshop")))
    try session.apply(.touchpoint(.park(id)))
    for format in [HandoutFormat.markdown, .html] {
      let text = shop.text(format, of: session)
      #expect(text.contains("I wait three weeks and hear nothing"))
      #expect(text.contains("ask the workshop"))
    }
  }
}
