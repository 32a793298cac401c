import Testing
import Workshop

/// Open questions for talks with customers, from the guesses and the lows of the map.
@Suite("Talking points")
struct TalkingPointsTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  @Test("ask about guesses and lows, and about nothing else")
  func questions() throws {
    var session = shop.session
    let all = session.touchpoints
    for it in all { try session.apply(.touchpoint(.known(it.id, .told))) }
    for it in all { try session.apply(.feeling(.clear(it.id))) }
    #expect(!shop.text(.talkingPoints, of: session).contains("##  "))
    #expect(all.allSatisfy { !shop.text(.talkingPoints, of: session).contains($0.title) })
    let (guess, low, both) = (all[1], all[3], all[5])
    try session.apply(.touchpoint(.known(guess.id, .guess)))
    try session.apply(.feeling(.score(low.id, -1)))
    try session.apply(.feeling(.word(low.id, "forgotten")))
    try session.apply(.touchpoint(.known(both.id, .guess)))
    try session.apply(.feeling(.score(both.id, -2)))
    try session.apply(.feeling(.brokenPromise(both.id, true)))
    let text = shop.text(.talkingPoints, of: session)
    #expect(text.contains("Tell me about this:  \(guess.title)"))
    #expect(text.contains("Share what drives this:  \(low.title)"))
    #expect(text.contains("  - the word on our map:  forgotten"))
    #expect(text.contains("\(both.title): how was that for you?"))
    #expect(text.contains("  - Tell me what you had been promised."))
    #expect(all.count { text.contains($0.title) } == 3)
  }

  @Test("ask openly: nothing can be answered with yes or no")
  func open() {
    let closed = ["Do ", "Did ", "Is ", "Are ", "Was ", "Were ", "Would ", "Have ", "Can "]
    for manner in Manner.allCases {
      for id in shop.playbook.phraseIDs where id.hasPrefix("points.") {
        let text = shop.playbook.phrase(id).text(for: manner)
        #expect(!closed.contains { text.hasPrefix($0) }, "\(id): \(text)")
      }
    }
  }

  @Test("of a stage of which nothing is known, and of a session in which nothing was said")
  func empty() throws {
    var session = shop.session
    try session.apply(.stage(.add(name: "Afterwards", after: nil)))
    #expect(
      shop.text(.talkingPoints, of: session)
        .contains("## Afterwards\n\n- Tell me what happened in this part."))
    let blank = Session(id: "7f3a", created: "2026-12-04T14:00:00+01:00", plan: "quick")
    let text = shop.text(.talkingPoints, of: blank)
    #expect(text.contains("Tell me how it began."))
    #expect(!text.contains("{") && !text.contains("\n\n\n"))
  }
}

/// The thoughts that were parked, in the handouts.
@Suite("Parked thoughts in the handouts")
struct ParkedHandoutTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  @Test("stand under what they are, once somebody said it of one")
  func kinds() throws {
    var session = shop.session
    let first = try #require(session.parked.first)
    #expect(!shop.text(.markdown).contains("- idea\n"))
    try session.apply(.parked(.kind(first.id, .idea)))
    let markdown = shop.text(.markdown, of: session)
    #expect(markdown.contains("- idea\n  - "))
    #expect(session.parked.count == 1 || markdown.contains("- not said\n  - "))
    #expect(shop.text(.html, of: session).contains("<h3>idea</h3>"))
    #expect(!shop.text(.html).contains("<h3>idea</h3>"))
  }
}
