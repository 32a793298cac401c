import Testing
import Workshop

@testable import Handouts

@Suite("What is known and from whom, in the handouts")
struct EvidenceSectionsTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  /// The items under a heading of the Markdown; none where it is not there.
  func section(_ title: String, of session: Session) -> [String] {
    let lines = shop.text(.markdown, of: session).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "## \(title)") else { return [] }
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.filter { !$0.isEmpty }
      .map(String.init)
  }

  /// The shop of which nothing is known.
  func unknown() throws -> Session {
    var session = shop.session
    for moment in session.touchpoints {
      for source in moment.evidence.sources { try session.apply(.evidence(.remove(source.id))) }
      let id = moment.id
      for edit in [
        .evidence(.mark(id, nil)), .evidence(.variesBy(id, nil)), .evidence(.measure(id, nil)),
        .evidence(.asked(id, nil)), .evidence(.line(id, .elsewhere, "")),
        .evidence(.line(id, .measuredBy, "")), .touchpoint(.known(id, .guess)),
      ] as [Edit] {
        try session.apply(edit)
      }
    }
    return session
  }

  @Test("where nothing is known, no heading asks for it")
  func nothing() throws {
    let session = try unknown()
    for title in ["What we know, and from whom", "What feedback says", "Whom we could ask"] {
      #expect(!section(title, of: shop.session).isEmpty, "the shop has \(title)")
      #expect(section(title, of: session).isEmpty, "\(title)")
      #expect(shop.text(.html).contains("\(title)</h2>"), "the page has \(title)")
      #expect(!shop.text(.html, of: session).contains("\(title)</h2>"), "\(title)")
    }
    #expect(!shop.text(.html, of: session).contains("class=\"line guessed\""))
  }

  @Test("the ledger has every quote word for word, from where, of when, and how old that is")
  func ledger() {
    let items = section("What we know, and from whom", of: shop.session)
    #expect(items.contains("- 9 ★ I wait three weeks and hear nothing"))
    #expect(items.contains("  - “I thought you had forgotten me.” letter, 3 November"))
    #expect(
      items.contains {
        $0.hasPrefix("  - “It rang and rang") && $0.hasSuffix("2024 · 14 months old")
      })
    #expect(
      items.contains(
        "  - workshop book, log, workshop, 30 October · 14 of 20 small repairs · because: "
          + " showing it takes a minute"))
  }

  @Test("a number without a why is listed, and said at the end")
  func unexplained() throws {
    var session = shop.session.planned("standard")
    let source = try #require(session.touchpoints[11].evidence.sources.first?.id)
    try session.apply(.evidence(.source(source, .why, "")))
    let items = section("What we know, and from whom", of: session)
    #expect(items.contains { $0.hasSuffix("14 of 20 small repairs · nobody knows why yet") })
    #expect(section("Left open", of: session).contains("- One number has no why yet"))
  }

  @Test("feedback stands where to look first, then what varies, then what is right")
  func feedback() {
    #expect(
      section("What feedback says", of: shop.session) == [
        "- ! look — 8 I sign four forms", "- ! look — 9 ★ I wait three weeks and hear nothing",
        "- \\~ varies — 11 The chain comes off; nobody picks up (time)",
        "- \\= right — 5 ★ He asks where I ride, not what I spend",
        "- \\= right — 12 ★ A mechanic shows me how, no charge",
      ])
  }

  @Test("of what varies it is said by what and how far")
  func varies() throws {
    var session = shop.session
    let id = session.touchpoints[10].id
    try session.apply(.evidence(.extreme(id, .best, 1)))
    #expect(
      section("What feedback says", of: session).contains {
        $0.hasSuffix("(time, −1 to +1)")
      })
    #expect(shop.text(.html, of: session).contains("time, −1 to +1"))
    let bars = shop.text(.html, of: session).ranges(of: "class=\"spread\"").count
    #expect(bars == shop.text(.html).ranges(of: "class=\"spread\"").count + 1)
  }

  @Test("the list of whom to ask has each of them once, and how far asking has come")
  func toAsk() throws {
    var session = shop.session
    let moments = session.touchpoints
    try session.apply(.evidence(.line(moments[0].id, .elsewhere, "Ana, at the till")))
    try session.apply(.evidence(.asked(moments[0].id, .contradicted)))
    #expect(
      section("Whom we could ask", of: session) == [
        "- Ana, at the till: 1 Bikes pass me while I wait for the bus · 7 Two price tags on the "
          + "same bike", "- the insurer's agent: 8 I sign four forms",
        "- Customers:  asked 1 · contradicted 1",
      ])
  }

  @Test("the map says of each touchpoint how it is known, what feedback says, and what measures it")
  func map() {
    let text = shop.text(.markdown)
    #expect(text.contains("told us · ! look"))
    #expect(text.contains("Measured:  support case · 31 of 214 orders: where is it?"))
    #expect(text.contains("Varies by:  time"))
    let page = shop.text(.html)
    for wanted in ["! look", "support case", "Varies by:", "line told", "line guessed"] {
      #expect(page.contains(wanted), "\(wanted)")
    }
  }

  @Test("what nothing measures and what is guessed at the lows is said at the end")
  func open() {
    let open = section("Left open", of: shop.session.planned("standard"))
    #expect(open.contains("- 2 lows are guesses: who could tell more?"))
    #expect(open.contains("- Nothing measures 2 of the 3 ★"))
    #expect(!section("Left open", of: shop.session).contains("- Nothing measures"))
  }
}

extension Session {
  /// The same session with another plan.
  fileprivate func planned(_ plan: String) -> Session {
    var session = self
    try? session.apply(.session(.plan(plan)))
    return session
  }
}
