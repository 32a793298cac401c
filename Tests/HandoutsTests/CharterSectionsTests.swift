import Testing
import Workshop

@testable import Handouts

@Suite("Whose journey and what for, in the handouts")
struct CharterSectionsTests {
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

  @Test("all of it stands in both, each under its own heading, and nothing where nothing was said")
  func headings() throws {
    let blank = Session(id: "7f3a", created: "2026-12-04T14:00:00+01:00")
    for title in [
      "Whose journey", "The parts of the journey", "What the map is for", "Our words",
      "Who knows which part, who was missing",
    ] {
      #expect(section(title, of: shop.session) != nil, "the shop has \(title)")
      #expect(shop.text(.html, of: shop.session).contains(">\(title)</h2>"), "\(title)")
      #expect(section(title, of: blank) == nil, "\(title)")
      #expect(!shop.text(.html, of: blank).contains(">\(title)</h2>"), "\(title)")
    }
  }

  @Test("a stage that was looked at closely says so, and all others say nothing of it")
  func depth() throws {
    let items = try #require(section("The parts of the journey", of: shop.session))
    #expect(items.count { $0.contains("Looked at closely:  by its themes") } == 1)
    #expect(!items.contains { $0.contains("in outline") })
    #expect(shop.text(.html, of: shop.session).contains("Looked at closely:  by its themes"))
  }

  @Test("the business goal stands under what the map is for, and nowhere else")
  func goal() throws {
    let goal = shop.session.charter.goal
    #expect(!goal.isEmpty)
    for format in [HandoutFormat.markdown, .html] {
      let text = shop.text(format, of: shop.session)
      let parts = text.ranges(of: goal)
      #expect(parts.count == 1, "\(format)")
      let heading = try #require(text.firstRange(of: "What the map is for"))
      #expect(try #require(parts.first).lowerBound > heading.upperBound, "\(format)")
    }
    let items = try #require(section("What the map is for", of: shop.session))
    #expect(items.contains { $0.contains(goal) })
  }

  @Test("a guess is called a guess, and whom she does not describe stands beside her story")
  func persona() throws {
    var session = shop.session
    try session.apply(.traveller(.source(.guess)))
    let items = try #require(section("Whose journey", of: session))
    #expect(items.contains("- known from:  a guess"))
    #expect(items.contains { $0.hasPrefix("- not like that:") && $0.contains("people who race") })
    #expect(items.contains { $0.hasPrefix("- a true story:") })
    #expect(section("Left open", of: session)?.contains("- Whom we follow is a guess") == true)
  }

  @Test("a part says how it is entered, how many get there, and to whom in the house it belongs")
  func stages() throws {
    var session = shop.session
    let leap = session.stages[1].id
    try session.apply(.stage(.line(leap, .band, "Sales")))
    try session.apply(.stage(.reached(leap, 60)))
    try session.apply(.stage(.reachedKnown(leap, .told)))
    let items = try #require(section("The parts of the journey", of: session))
    #expect(items.contains { $0.hasPrefix("  - She comes here when:") && $0.contains("two bikes") })
    #expect(items.contains { $0.hasPrefix("  - In our house:") && $0.contains("Sales") })
    #expect(items.contains("  - 60 get this far, told us"))
    let map = shop.text(.markdown, of: session)
    let start = try #require(map.firstRange(of: "## The map"))
    let end = try #require(map.firstRange(of: "## What colours the whole"))
    #expect(!map[start.upperBound..<end.lowerBound].contains("Sales"), "hidden in her view")
  }

  @Test("who was missing is said, and what nobody there knew")
  func room() throws {
    var session = shop.session
    let workshop = session.charter.units[1].id
    try session.apply(.unit(.missing(workshop, true)))
    let items = try #require(section("Who knows which part, who was missing", of: session))
    #expect(items.contains { $0.hasPrefix("- The workshop: missing ·") })
    #expect(items.count { $0.hasPrefix("- Nobody here knows:") } == 2)
  }
}
