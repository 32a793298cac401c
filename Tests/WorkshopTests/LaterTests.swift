import Testing
import Workshop

/// What is left for later: moments that were parked, and what somebody promised to change.
@Suite("What is left for later")
struct LaterTests {
  @Test("a moment that is parked comes back with all that was said of it and led to it")
  func parked() throws {
    var (session, ids, need) = try DetailTests.shop()
    for edit: Edit in [
      .service(.line(ids[1], .exception, "people from far away")), .service(.need(ids[1], need)),
      .feeling(.score(ids[1], -2)), .dive(.entry(ids[1], .whys, at: 0, "no list")),
      .idea(.add(text: "a call", touchpoint: ids[1], after: nil)),
      .decision(.add(text: "I wait on", touchpoint: ids[0])),
    ] { try session.apply(edit) }
    let branch = try #require(session.touchpoint(ids[0])?.decision.branches.first?.id)
    try session.apply(.decision(.to(branch, ids[1])))
    let before = try #require(session.touchpoint(ids[1]))
    try session.apply(.touchpoint(.park(ids[1])))
    #expect(session.touchpoint(ids[1]) == nil)
    #expect(session.parked.last?.touchpoint == before)
    #expect(session.faults == [])
    let again = try Session(reading: Array(session.page().utf8))
    #expect(again == session)
    try session.apply(.parked(.bringBack(session.parked[0].id)))
    #expect(session.stages[0].touchpoints.map(\.id) == [ids[0], ids[2], ids[1]])
    #expect(session.touchpoint(ids[1]) == before)
    #expect(session.branch(branch)?.to == ids[1])
    #expect(session.parked.isEmpty)
  }

  @Test("a parked moment forgets what is gone, and comes back where there is a stage")
  func home() throws {
    var (session, ids, need) = try DetailTests.shop()
    try session.apply(.service(.need(ids[1], need)))
    try session.apply(.touchpoint(.park(ids[1])))
    try session.apply(.need(.remove(need)))
    #expect(session.parked[0].touchpoint?.service.need == nil)
    try session.apply(.stage(.add(name: "Riding", after: nil)))
    try session.apply(.stage(.remove(session.stages[0].id)))
    #expect(session.parked[0].stage == nil)
    #expect(session.faults == [])
    var empty = session
    for id in [ids[0], ids[2]] { try empty.apply(.touchpoint(.park(id))) }
    try empty.apply(.stage(.remove(empty.stages[0].id)))
    #expect(throws: Refusal.self) { try empty.apply(.parked(.bringBack(empty.parked[0].id))) }
    try session.apply(.parked(.bringBack(session.parked[0].id)))
    #expect(session.stages[0].touchpoints.map(\.id) == [ids[0], ids[2], ids[1]])
    try session.apply(.parked(.add(text: "a thought", step: "welcome")))
    #expect(throws: Refusal.self) { try session.apply(.parked(.bringBack(session.parked[0].id))) }
  }

  @Test("what must change is a promise once it has somebody, and is asked about until then")
  func promise() throws {
    var (session, ids, _) = try DetailTests.shop()
    try session.apply(.dive(.line(ids[1], .change, "someone rings")))
    #expect(session.promises.isEmpty)
    #expect(session.leftOpen(steps: []).contains(.nameless(1)))
    try session.apply(.dive(.line(ids[1], .owner, "Ana")))
    #expect(!session.leftOpen(steps: []).contains(.nameless(1)))
    let promise = try #require(session.promises.first)
    #expect(promise.what == "someone rings" && promise.who == "Ana")
    #expect(promise.source == .dive(ids[1]))
    try session.apply(promise.becoming(.done))
    #expect(session.touchpoint(ids[1])?.dive.state == .done)
    #expect(promise.becoming(.done).promise == promise.source)
    try session.apply(.closing(.improve("someone rings")))
    #expect(session.promises.map(\.who) == ["", "Ana"])
    try session.apply(.closing(.owner("Ben")))
    #expect(session.promises.map(\.who) == ["Ben"])
  }
}
