import Testing
import Workshop

/// What is looked into about one moment: it is kept, it moves with its moment, and what it refers to is
/// there.
@Suite("What is looked into about a moment")
struct DetailTests {
  /// A stage with a need and three moments.
  static func shop() throws -> (session: Session, ids: [Touchpoint.ID], need: Need.ID) {
    var session = Session.blank
    try session.apply(.stage(.add(name: "Buying", after: nil)))
    let stage = session.stages[0].id
    try session.apply(.need(.add(text: "to be met", stage: stage, after: nil)))
    for title in ["I ring", "I wait", "I leave"] {
      try session.apply(
        .touchpoint(.add(title: title, stage: stage, answers: .happens, after: nil)))
    }
    return (session, session.touchpoints.map(\.id), session.stages[0].needs[0].id)
  }

  @Test("a chain of causes is written link by link, and its end is the cause")
  func chain() throws {
    var (session, ids, _) = try Self.shop()
    for (place, text) in [(0, " nobody rings "), (1, "no list"), (1, "no owner"), (2, "we grew")] {
      try session.apply(.dive(.entry(ids[1], .whys, at: place, text)))
    }
    #expect(session.touchpoint(ids[1])?.dive.whys == ["nobody rings", "no owner", "we grew"])
    #expect(session.touchpoint(ids[1])?.dive.cause == "we grew")
    try session.apply(.dive(.entry(ids[1], .whys, at: 1, " ")))
    #expect(session.touchpoint(ids[1])?.dive.whys == ["nobody rings", "", "we grew"])
    #expect(session.touchpoint(ids[1])?.dive.texts(of: .whys) == ["nobody rings", "we grew"])
    try session.apply(.dive(.entry(ids[1], .whys, at: 2, "")))
    #expect(session.touchpoint(ids[1])?.dive.whys == ["nobody rings"])
    #expect(throws: Refusal.self) {
      try session.apply(.dive(.entry(ids[1], .whys, at: 1_000_000_000, "far")))
    }
  }

  @Test("a cause that was asked about stays in its words, or leaves the chain with its kind")
  func blame() throws {
    var (session, ids, _) = try Self.shop()
    for (place, text) in ["nobody rings", "they are lazy", "we grew"].enumerated() {
      try session.apply(.dive(.entry(ids[1], .whys, at: place, text)))
    }
    try session.apply(.notice(.stays(.why(ids[1], at: 1), true)))
    #expect(session.touchpoint(ids[1])?.dive.stays == ["they are lazy"])
    #expect(try Session(reading: Array(session.page().utf8)) == session)
    try session.apply(.notice(.park(.why(ids[1], at: 1), .reason)))
    #expect(session.touchpoint(ids[1])?.dive.whys == ["nobody rings", "we grew"])
    #expect(session.parked.last?.text == "they are lazy")
    #expect(session.parked.last?.kind == .reason)
    #expect(session.parked.last?.step == "dive")
    #expect(throws: Refusal.self) { try session.apply(.notice(.stays(.why(ids[1], at: 2), true))) }
  }

  @Test("a text that is mended letter by letter is one step of undo")
  func letters() throws {
    let (session, ids, _) = try Self.shop()
    var history = History(session)
    for text in ["n", "no", "", "we", "we grew"] {
      try history.record(.dive(.entry(ids[1], .whys, at: 2, text)))
    }
    #expect(history.present.touchpoint(ids[1])?.dive.whys == ["", "", "we grew"])
    for text in ["u", "unknow"] { try history.record(.dive(.line(ids[1], .expects, text))) }
    try history.record(.dive(.unknown(ids[1])))
    #expect(history.present.touchpoint(ids[1])?.dive.expectsUnknown == true)
    history.undo()
    history.undo()
    #expect(history.present.touchpoint(ids[1])?.dive == .blank)
  }

  @Test("a moment that is not looked into any more keeps what was said")
  func choice() throws {
    var (session, ids, _) = try Self.shop()
    try session.apply(.dive(.choose(ids[1], true)))
    try session.apply(.dive(.line(ids[1], .change, "someone rings")))
    #expect(session.chosenMoments.map(\.id) == [ids[1]])
    try session.apply(.dive(.choose(ids[1], false)))
    #expect(session.chosenMoments.isEmpty)
    #expect(session.divedMoments.map(\.dive.change) == ["someone rings"])
  }

  @Test("a low's ideas unfold when its feeling has been said")
  func folded() throws {
    var (session, ids, _) = try Self.shop()
    try session.apply(.idea(.add(text: "ring every week", touchpoint: ids[1], after: nil)))
    #expect(session.touchpoint(ids[1])?.openIdeas.count == 1, "it is no low yet")
    try session.apply(.feeling(.score(ids[1], -2)))
    #expect(session.touchpoint(ids[1])?.openIdeas == [], "the feeling comes first")
    #expect(session.touchpoint(ids[1])?.ideas.count == 1, "it is kept")
    try session.apply(.feeling(.word(ids[1], "forgotten")))
    #expect(session.touchpoint(ids[1])?.openIdeas.map(\.text) == ["ring every week"])
  }

  @Test("joining two moments keeps what was said of both")
  func joined() throws {
    var (session, ids, need) = try Self.shop()
    for (id, word) in [(ids[1], "one"), (ids[2], "two")] {
      try session.apply(.dive(.line(id, .change, word)))
      try session.apply(.dive(.entry(id, .whys, at: 0, word)))
      try session.apply(.idea(.add(text: word, touchpoint: id, after: nil)))
      try session.apply(.service(.line(id, .delight, word)))
      try session.apply(.decision(.add(text: word, touchpoint: id)))
      try session.apply(.handshake(.add(text: word, touchpoint: id)))
    }
    try session.apply(.service(.met(ids[1], .yes)))
    try session.apply(.service(.met(ids[2], .no)))
    try session.apply(.service(.need(ids[2], need)))
    try session.apply(.decision(.add(text: "out", touchpoint: ids[0])))
    let out = try #require(session.touchpoint(ids[0])?.decision.branches.first?.id)
    try session.apply(.decision(.to(out, ids[2])))
    try session.apply(.touchpoint(.join(ids[1])))
    let both = try #require(session.touchpoint(ids[1]))
    #expect(both.dive.change == "one · two")
    #expect(both.dive.whys == ["one", "two"])
    #expect(both.ideas.map(\.text) == ["one", "two"])
    #expect(both.service.delight == "one · two")
    #expect(both.service.standardMet == .no, "the whole is met no better than its worse part")
    #expect(both.service.need == need)
    #expect(both.decision.branches.map(\.text) == ["one", "two"])
    #expect(both.handshakes.map(\.text) == ["one", "two"])
    #expect(session.branch(out)?.to == ids[1], "the branch leads to the joined moment")
    #expect(session.faults == [])
  }

  @Test("what refers to something that is taken out refers to nothing")
  func loose() throws {
    var (session, ids, need) = try Self.shop()
    try session.apply(.service(.need(ids[0], need)))
    try session.apply(.decision(.add(text: "out", touchpoint: ids[0])))
    let out = try #require(session.touchpoint(ids[0])?.decision.branches.first?.id)
    try session.apply(.decision(.to(out, ids[2])))
    try session.apply(.need(.remove(need)))
    #expect(session.touchpoint(ids[0])?.service.need == nil)
    try session.apply(.touchpoint(.park(ids[2])))
    #expect(session.branch(out)?.to == ids[2], "what is parked may come back")
    try session.apply(.parked(.remove(session.parked[0].id)))
    #expect(session.branch(out)?.to == nil)
    #expect(session.faults == [])
  }

  @Test("what comes after a moment: the rest of its stage, and the stage after")
  func after() throws {
    var (session, ids, _) = try Self.shop()
    for name in ["Having", "Telling"] {
      let last = session.stages.last?.id
      try session.apply(.stage(.add(name: name, after: last)))
      let stage = try #require(session.stages.last?.id)
      try session.apply(.touchpoint(.add(title: name, stage: stage, answers: .see, after: nil)))
    }
    #expect(session.moments(after: ids[1]).map(\.title) == ["I leave", "Having"])
    #expect(session.moments(after: session.touchpoints[4].id) == [])
  }

  @Test(
    "a delight is asked about again when it has aged",
    arguments: [
      ("2026-06-15", "2026-12-14", 6, 5), ("2026-06-15", "2026-12-15", 6, 6),
      ("2026-12-31", "2027-02-28", 2, 1), ("2026-12-31", "2026-06-01", 1, 0),
    ])
  func aged(from: String, until: String, limit: Int, months: Int) throws {
    var (session, ids, _) = try Self.shop()
    let (from, until) = (try #require(CivilDate(from)), try #require(CivilDate(until)))
    try session.apply(.service(.delightOn(ids[0], from)))
    #expect(session.touchpoints[0].service.delight(on: until, limit: limit) == nil)
    try session.apply(.service(.line(ids[0], .delight, "a cup of tea")))
    #expect(
      session.touchpoints[0].service.delight(on: until, limit: limit)
        == (months >= limit ? .aged(months: months) : .fresh))
    try session.apply(.service(.ordinary(ids[0], true)))
    #expect(session.touchpoints[0].service.delight(on: until, limit: limit) == .ordinary)
  }

  @Test("the map has a sign of its own for each who may decide")
  func deciders() throws {
    var (session, ids, _) = try Self.shop()
    for (id, decider) in zip(ids, Decider.allCases) {
      try session.apply(.decision(.decider(id, decider)))
    }
    let signs = MapFigure(session).sections.flatMap(\.entries).map(\.circumstances)
    #expect(signs == [["◇"], ["○"], ["■"]])
  }

  @Test("a document that refers to nothing is refused with its place")
  func faults() throws {
    var (session, ids, need) = try Self.shop()
    try session.apply(.service(.need(ids[0], need)))
    let page = session.page()
    #expect(page.contains("\"need\": \(need.rawValue)"))
    let bad = page.replacing("\"need\": \(need.rawValue)", with: "\"need\": 1")
    #expect(throws: DocumentFault.self) { _ = try Session(reading: Array(bad.utf8)) }
  }

  @Test("nothing that was not said stands in the document")
  func blank() throws {
    let page = try Self.shop().session.page()
    for name in ["dive", "service", "decision", "handshakes", "ideas", "warmUps"] {
      #expect(!page.contains("\"\(name)\""), "\(name)")
    }
  }
}
