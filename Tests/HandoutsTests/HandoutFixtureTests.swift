import Testing
import Workshop

@Suite("The handouts of the bicycle shop")
struct HandoutFixtureTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  @Test("are as they were looked at", arguments: HandoutFormat.allCases)
  func fixture(_ format: HandoutFormat) throws {
    let text = shop.text(format)
    #expect(try Fixture.text("buying-a-first-bike\(format.ending)", is: text) == text)
  }

  @Test("say the three words first, then the story, the map, and who does what")
  func order() throws {
    for format in [HandoutFormat.html, .markdown] {
      let text = shop.text(format)
      var rest = text[...]
      for wanted in [
        "Buying a first bike", "heard", "safe", "proud", "The story", "her bus is cancelled again",
        "to know that it fits me", "three weeks", "she comes back for the first service",
        "The map", "Two price tags on the same bike", "told us", "Who does what, by when",
        "someone rings every week of the wait", "Ana", "Friday 16 January 2026", "Parked thoughts",
        "no one yet", "Left open", "Why this journey", "most complaints, 5 of 5",
        "How it was made", "10 people", "Jo", "Thursday 4 December 2025",
      ] {
        let found = try #require(rest.firstRange(of: wanted), "\(format): \(wanted) is missing")
        rest = rest[found.upperBound...]
      }
    }
  }

  @Test("of a session in which nothing was said are whole and say so", arguments: Manner.allCases)
  func blank(_ manner: Manner) {
    let blank = Session(
      id: "7f3a", created: "2026-12-04T14:00:00+01:00", manner: manner,
      plan: manner == .team ? "quick" : "solo")
    let html = shop.text(.html, of: blank)
    #expect(html.contains("The three words are still to come"))
    #expect(html.contains("A workshop of 4 December"))
    #expect(!html.contains("<table"))
    #expect(html.hasSuffix("</body>\n</html>\n"))
    let markdown = shop.text(.markdown, of: blank)
    #expect(markdown.contains("**The three words are still to come**"))
    #expect(!markdown.contains("\n\n\n"))
    #expect(!shop.text(.script, of: blank).contains("{"))
  }

  @Test("say what the map is for, once somebody said it")
  func outcome() throws {
    var session = shop.session
    try session.apply(.traveller(.line(.outcome, "fewer calls while people wait")))
    for format in [HandoutFormat.html, .markdown] {
      #expect(shop.text(format, of: session).contains("We map this to:  "))
      #expect(!shop.text(format).contains("We map this to:"))
    }
  }

  @Test("count no guesses as long as nobody said how anything is known")
  func unknown() throws {
    var session = shop.session
    for touchpoint in session.touchpoints {
      try session.apply(.touchpoint(.known(touchpoint.id, .guess)))
    }
    for format in [HandoutFormat.html, .markdown] {
      let text = shop.text(format, of: session)
      #expect(!text.contains("a guess") && !text.contains("guesses"))
    }
  }
}
