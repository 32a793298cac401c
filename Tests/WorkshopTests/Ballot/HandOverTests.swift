import Notation
import Testing

@testable import Workshop

@Suite("A session begun alone and opened with a team")
struct HandOverTests {
  /// A leader who found four words, keeps three of them, and asked one customer.
  private func leader() throws -> Session {
    var session = Session.blank
    try session.apply(.session(.manner(.alone)))
    for text in ["heard", "safe", "proud", "quick"] {
      try session.apply(.word(.find(text: text, lens: .customer)))
    }
    let ids = session.impression.words.map(\.id)
    let day = try #require(CivilDate(year: 2027, month: 3, day: 1))
    try session.apply(.ballot(.merge(ids[3], under: ids[1])))
    try session.apply(.solo(.draft(day, Array(ids.prefix(3)))))
    try session.apply(.word(.owner(ids[0], "Ana")))
    try session.apply(.ledger(.add(day, used: [ids[0]], said: "")))
    return session
  }

  @Test("begins the words anew and keeps all that was found, closed")
  func handOver() throws {
    let before = try leader()
    var session = before
    try session.apply(.solo(.handOver))
    #expect(session.impression.words.isEmpty)
    #expect(session.impression.chosen.isEmpty)
    #expect(session.impression.before?.chosen == before.impression.chosen)
    #expect(session.impression.before?.support == before.impression.support)
    #expect(session.impression.ledger == before.impression.ledger)
    #expect(session.word(before.impression.chosen[0])?.text == "heard")
    #expect(session.faults == [])
    let again = session
    try session.apply(.solo(.handOver))
    #expect(session == again, "it is done once")
    #expect(try Session(reading: Array(session.page().utf8)) == session)
  }

  @Test("changes nothing where nothing was found")
  func nothingFound() throws {
    var session = Session.blank
    try session.apply(.solo(.handOver))
    #expect(session == .blank)
  }

  @Test("reads the words out like any others, and only those that are not there")
  func readOut() throws {
    var session = try leader()
    try session.apply(.solo(.handOver))
    try session.apply(.word(.add(text: "Safe", source: .team, after: nil)))
    #expect(session.impression.unread.map(\.text) == ["heard", "proud"])
    try session.apply(.solo(.readOut))
    #expect(session.impression.standing.map(\.text) == ["Safe", "heard", "proud"])
    #expect(session.impression.words.allSatisfy { $0.lens == nil && $0.source == .team })
    #expect(session.faults == [])
    #expect(throws: Refusal.self) { try session.apply(.solo(.readOut)) }
    try session.apply(.ballot(.choose(session.impression.words.map(\.id))))
    #expect(session.impression.cameBack == 3)
  }

  @Test("lets no link to a moment stay that is not there any more")
  func links() throws {
    var session = try leader()
    try session.apply(.stage(.adopt(set: "", names: ["Looking"])))
    let stage = session.stages[0].id
    try session.apply(
      .touchpoint(.add(title: "I look", stage: stage, answers: .see, after: nil)))
    let moment = session.touchpoints[0].id
    try session.apply(.grid(.bearing(session.impression.chosen[0], moment, .carries)))
    try session.apply(.solo(.handOver))
    #expect(session.impression.before?.links.count == 1)
    try session.apply(.touchpoint(.remove(moment)))
    #expect(session.impression.before?.links.isEmpty == true)
    #expect(session.faults == [])
  }

  @Test("is taken back as one change")
  func undo() throws {
    let before = try leader()
    var history = History(before)
    try history.record(
      .several([.session(.manner(.team)), .session(.plan("quick")), .solo(.handOver)]))
    #expect(history.present.impression.words.isEmpty)
    history.undo()
    #expect(history.present.impression == before.impression)
    #expect(history.present.manner == .alone)
  }

  @Test("stands in a document once, and one level deep")
  func faults() throws {
    var session = try leader()
    try session.apply(.solo(.handOver))
    session.impression.alone[0].alone = session.impression.alone
    #expect(session.faults.map(\.sentence) == ["nobody was alone before one person was"])
    session.impression.alone[0].alone = []
    session.impression.alone.append(.blank)
    #expect(session.faults.map(\.sentence) == ["more than one person's words stand here"])
  }
}
