import Handouts
import Testing
import Workshop

@Suite("Paper for the three words")
struct SlipsTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  @Test("are slips for words and for the vote, as many as people vote")
  func count() throws {
    var session = shop.session
    try session.apply(.ballot(.voters(7)))
    let page = shop.text(.slips, of: session)
    #expect(page.ranges(of: "<p>One word or short phrase</p>").count == 21)
    #expect(page.ranges(of: "<p>Three numbers, the best first</p>").count == 7)
    #expect(!page.contains("letters"))
  }

  @Test("hold the list once it is frozen, and the second vote where there is one")
  func list() throws {
    var session = shop.session
    try session.apply(.session(.plan("standard")))
    try session.apply(.ballot(.freeze(seed: 7)))
    let page = shop.text(.slips, of: session)
    #expect(page.contains("class=\"list\""))
    #expect(page.contains("Three letters, the best first"))
    #expect(page.contains("Eight numbers, in any order"))
  }

  @Test("and how many became three stands in the page and the text, once votes are counted")
  func funnel() throws {
    var session = shop.session
    #expect(!shop.text(.markdown, of: session).contains("How did many words"))
    try session.apply(.ballot(.freeze(seed: 7)))
    let paper = BallotPaper.three(of: try #require(session.impression.order))
    var round = OpenRound(paper)
    for line in ["1 2 3", "1 2 4"] {
      guard case .good(let ballot) = paper.reading(line) else { continue }
      round.seal(ballot)
    }
    try session.apply(.ballot(.close(.first, round.closed)))
    let three = paper.words.prefix(3)
    try session.apply(.ballot(.choose(Array(three))))
    for format in [HandoutFormat.markdown, .html] {
      let text = shop.text(format, of: session)
      #expect(text.contains("How did many words become three?"))
      #expect(text.contains("25 were read out"))
      #expect(text.contains("4 are on a slip"))
      #expect(text.contains("on 2 of 2 slips"))
    }
  }
}
