import Testing
import Workshop

@testable import Handouts

@Suite("What was felt, in the handouts")
struct FeelingSectionsTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  /// The items under a heading of the Markdown, without its blank lines; nil where it is not there.
  func section(_ title: String, of session: Session) -> [String]? {
    let lines = shop.text(.markdown, of: session).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "## \(title)") else { return nil }
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.filter { !$0.isEmpty }
      .map(String.init)
  }

  /// The shop with nothing felt, nothing irritating and nothing to talk about.
  func unfelt() throws -> Session {
    var session = shop.session
    for touchpoint in session.touchpoints {
      for irritation in touchpoint.irritations {
        try session.apply(.irritation(.remove(irritation.id)))
      }
      try session.apply(.feeling(.clear(touchpoint.id)))
      try session.apply(.feeling(.pivotal(touchpoint.id, false)))
      try session.apply(.feeling(.brokenPromise(touchpoint.id, false)))
    }
    for recollection in session.recollections {
      try session.apply(.recollection(.remove(recollection.id)))
    }
    return session
  }

  @Test("where nothing was felt, no heading asks for it")
  func nothing() throws {
    let session = try unfelt()
    for title in [
      "What colours the whole", "What feels bad or irritates",
      "What Maria would talk about on the way out",
    ] {
      #expect(section(title, of: shop.session) != nil, "the shop has \(title)")
      #expect(section(title, of: session) == nil, "\(title)")
      // The page sets a name apart from the words around it.
      let end = title.split(separator: "Maria").last.map(String.init) ?? title
      #expect(shop.text(.html, of: shop.session).contains("\(end)</h2>"), "the page has \(title)")
      #expect(!shop.text(.html, of: session).contains("\(end)</h2>"), "\(title)")
    }
  }

  @Test("what a friend would hear stands there word for word, and nothing where it is not said")
  func friend() throws {
    #expect(section("What Maria would tell a friend", of: shop.session) == nil)
    var session = shop.session
    try session.apply(.grid(.friend("They *rang* me")))
    #expect(section("What Maria would tell a friend", of: session) == ["- “They \\*rang\\* me”"])
    #expect(shop.text(.html, of: session).contains("They *rang* me"))
  }

  @Test("a promise that broke stands before the other lows, which keep the journey's order")
  func order() throws {
    var session = try unfelt()
    let moments = session.touchpoints
    for place in [7, 2, 4] { try session.apply(.feeling(.score(moments[place].id, -1))) }
    try session.apply(.feeling(.brokenPromise(moments[4].id, true)))
    let items = try #require(section("What feels bad or irritates", of: session))
    let titles = items.filter { $0.hasPrefix("- ") }.map { $0.prefix { $0 != "—" } }
    #expect(titles.map { $0.split(separator: " ")[1] } == ["5", "3", "8"])
    #expect(items.contains("  - ✕ promised but broken"))
    let page = shop.text(.html, of: session)
    let places = [4, 2, 7].compactMap { place in
      page.place(after: "What feels bad or irritates", of: moments[place].title)
    }
    #expect(places == places.sorted() && places.count == 3, "the page has another order")
  }

  @Test("what irritates stands there though the moment feels good, a moment in the middle does not")
  func irritating() throws {
    var session = try unfelt()
    let moments = session.touchpoints
    try session.apply(.feeling(.score(moments[0].id, 0)))
    try session.apply(.feeling(.score(moments[1].id, 2)))
    try session.apply(.irritation(.add(text: "no chair", touchpoint: moments[1].id)))
    let irritation = try #require(session.touchpoints[1].irritations.first?.id)
    try session.apply(.irritation(.severity(irritation, .annoying)))
    try session.apply(.irritation(.surroundings(irritation, true)))
    try session.apply(.irritation(.changeable(irritation, .no)))
    let items = try #require(section("What feels bad or irritates", of: session))
    #expect(items.count == 2)
    #expect(items[0].hasPrefix("- 2 ") && items[0].contains("+2"))
    #expect(items[1].hasPrefix("  - no chair (annoying, in the surroundings"))
  }

  @Test("what they would talk about keeps its words and its order, under a name or without one")
  func wayOut() throws {
    var session = try unfelt()
    for text in ["the *smell* of oil", "<b>nobody</b> said goodbye"] {
      try session.apply(
        .recollection(.add(text: text, after: session.recollections.last?.id)))
    }
    let items = try #require(section("What Maria would talk about on the way out", of: session))
    #expect(
      items.map { Commonmark.text(ofInline: String($0.dropFirst(2))) } == [
        "the *smell* of oil", "<b>nobody</b> said goodbye",
      ])
    let page = shop.text(.html, of: session)
    #expect(page.contains("the *smell* of oil"))
    #expect(page.contains("&lt;b&gt;nobody&lt;/b&gt; said goodbye"))
    try session.apply(.traveller(.line(.name, "")))
    #expect(!shop.text(.markdown, of: session).contains("What  would"))
    #expect(!shop.text(.markdown, of: session).contains("{name}"))
  }

  @Test("the feelings that people named to warm up are handed out with the others")
  func warmUps() throws {
    var session = try unfelt()
    #expect(section("Feelings that we named to warm up", of: session) == nil)
    try session.apply(.warmUp(.add(text: "stranded & *cross*", after: nil)))
    let items = try #require(section("Feelings that we named to warm up", of: session))
    #expect(
      items.map { Commonmark.text(ofInline: String($0.dropFirst(2))) } == ["stranded & *cross*"])
    #expect(shop.text(.html, of: session).contains("stranded &amp; *cross*"))
  }

  @Test("whoever cannot see the line hears it in numbers, gaps as gaps")
  func heard() throws {
    var session = try unfelt()
    let moments = session.touchpoints
    try session.apply(.feeling(.score(moments[0].id, -2)))
    try session.apply(.feeling(.score(moments[2].id, 1)))
    #expect(
      shop.text(.html, of: session).contains(
        "The line of feelings, from −2 to +2: 1: −2 · 2: – · 3: +1 · 4: –"))
  }
}

extension String {
  /// How many characters stand before a text that comes after another; nil where it does not come.
  fileprivate func place(after first: String, of second: String) -> Int? {
    guard let start = firstRange(of: first)?.upperBound,
      let place = self[start...].firstRange(of: second)?.lowerBound
    else { return nil }
    return distance(from: startIndex, to: place)
  }
}
