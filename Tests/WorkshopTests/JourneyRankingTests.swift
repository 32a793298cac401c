import Testing
import Workshop

@Suite("Which journey to map")
struct JourneyRankingTests {
  /// Journeys with scores for often, complaints and urgent; their ids are counted from 1.
  private func session(_ scores: [(String, Int?, Int?, Int?)]) throws -> Session {
    var session = Session.blank
    for (index, (name, often, complaints, urgent)) in scores.enumerated() {
      let id = Journey.ID(rawValue: index + 1)
      try session.apply(
        .several([
          .journey(.add(name: name, after: nil)), .journey(.score(id, .often, often)),
          .journey(.score(id, .complaints, complaints)), .journey(.score(id, .urgent, urgent)),
        ]))
    }
    return session
  }

  private func shop() throws -> Session {
    try session([
      ("Renting for a weekend", 2, 3, 1), ("Ordering a part online", 3, 3, 1),
      ("Bringing a bike in for repair", 5, 2, 2), ("Buying a first bike", 4, 5, 3),
    ])
  }

  private func reason(_ id: Int, in session: Session) -> String {
    session.reason(for: Journey.ID(rawValue: id)).words
  }

  @Test("is shown by the highest single score, then by the sum, then as it stood")
  func order() throws {
    #expect(
      try shop().rankedJourneys.map(\.name) == [
        "Buying a first bike", "Bringing a bike in for repair", "Ordering a part online",
        "Renting for a weekend",
      ])
    let ties = try session([
      ("a", nil, nil, nil), ("b", 1, 3, nil), ("c", 3, nil, 1), ("d", 3, 3, 3),
    ])
    #expect(ties.rankedJourneys.map(\.name) == ["d", "b", "c", "a"])
  }

  @Test("keeps as the reason what it leads in")
  func reasons() throws {
    let session = try shop()
    let buying = session.reason(for: Journey.ID(rawValue: 4))
    #expect(buying == ("most complaints, 5 of 5", .complaints, 5))
    #expect(reason(3, in: session) == "most often, 5 of 5")
    let led = session.reason(for: Journey.ID(rawValue: 1))
    #expect(led == ("chosen by the room", nil, nil))
    var alone = session
    try alone.apply(.session(.manner(.alone)))
    #expect(reason(1, in: alone) == "my choice")
    #expect(reason(99, in: session) == "chosen by the room")
  }

  @Test("says plainly when others are level")
  func ties() throws {
    let session = try session([
      ("a", 5, 4, 2), ("b", 5, 4, 2), ("c", 5, 4, 1), ("d", nil, nil, nil),
    ])
    #expect(reason(1, in: session) == "as often as two others, 5 of 5")
    #expect(session.leads(in: .urgent).map(\.name) == ["a", "b"])
    var later = session
    for id in [1, 2] { try later.apply(.journey(.score(Journey.ID(rawValue: id), .often, 1))) }
    #expect(reason(1, in: later) == "as many complaints as two others, 4 of 5")
    try later.apply(.journey(.score(Journey.ID(rawValue: 1), .complaints, 1)))
    #expect(reason(1, in: later) == "as urgent as one other, 2 of 5")
    #expect(reason(3, in: later) == "most often, 5 of 5")
  }

  @Test("prefers what it leads in alone")
  func alone() throws {
    let session = try session([("a", 5, 3, 1), ("b", 5, 2, 1)])
    #expect(
      session.reason(for: Journey.ID(rawValue: 1)) == ("most complaints, 3 of 5", .complaints, 3))
  }

  @Test("has its leader named below the scores")
  func leaders() throws {
    let shop = try shop()
    #expect(shop.leaderSentence(for: .often) == "Bringing a bike in for repair, 5 of 5")
    let half = try session([("a", nil, 5, 2), ("b", nil, 5, nil)])
    #expect(half.leaderSentence(for: .often) == nil)
    #expect(half.leaderSentence(for: .complaints) == "two journeys with 5 of 5")
    #expect(half.leaderSentence(for: .urgent) == "a, 2 of 5 so far")
    #expect(half.leads(in: .often).isEmpty)
  }
}
