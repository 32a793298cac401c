import Testing
import Workshop

/// Forty moments through a real terminal: what is on the disk is what was typed.
@Suite struct StandardTests {
  /// Plays on the built program, and gives the session and the handouts that it leaves.
  private func played(
    _ walkthrough: Walkthrough
  ) throws -> (session: Session, handouts: [String: String]) {
    let home = try TemporaryHome()
    let program = try Program(["touchline"], in: home)
    try program.play(walkthrough)
    #expect(program.end() == 0)
    #expect(program.screen.unknown.isEmpty)
    let session = try home.onlySession()
    #expect(try Session(reading: Array(session.page().utf8)) == session)
    let folder = "Touchline/buying-a-first-bike"
    let names = home.names(in: folder)
    let texts = names.map { name in
      (name, String(decoding: home.bytes(of: "\(folder)/\(name)"), as: UTF8.self))
    }
    return (session, Dictionary(uniqueKeysWithValues: texts))
  }

  /// What both workshops typed of the map.
  private func expectMap(of session: Session) {
    #expect(session.touchpoints.map(\.title) == Walkthrough.moments)
    #expect(session.stages.map(\.touchpoints.count) == [6, 7, 7, 6, 7, 7])
    #expect(session.stages[0].needs.map(\.text) == ["to know where to begin"])
    let scores = [1, 2, -1, -2, 0]
    #expect(session.touchpoints.map(\.feeling.score) == (0..<40).map { scores[$0 % 5] })
    #expect(session.lowCount == 16)
    #expect(session.pivotalMoments.count == 3)
    let known = (0..<40).map { $0 < 10 ? Known.told : $0 < 20 ? .seen : .guess }
    #expect(session.touchpoints.prefix(20).map(\.known) == Array(known.prefix(20)))
    #expect(session.touchpoints.prefix(10).allSatisfy { $0.evidence.mark == .look })
    #expect(session.touchpoints.dropFirst(10).allSatisfy { $0.evidence.mark == nil })
  }

  @Test func aTeamsStandardWorkshopIsKeptAsItWasTyped() throws {
    let (session, handouts) = try played(.standard)
    expectMap(of: session)
    #expect(session.plan == "standard")
    #expect(session.attendance.people == 12)
    #expect(session.guessCount == 19)
    #expect(session.touchpoints[20].evidence.sources.map(\.from) == ["letter"])
    #expect(session.persona.stories.count == 1)
    #expect(session.charter.decision == "a second mechanic in spring")
    #expect(session.charter.units.map(\.name) == ["the workshop", "the counter"])
    #expect(session.stages[0].ready == "they have a price in their head")
    #expect(session.recollections.map(\.text) == ["the long wait"])
    #expect(session.chosenMoments.count == 2)
    let dive = try #require(session.chosenMoments.first).dive
    #expect(dive.whys == ["nobody is asked to tell"])
    #expect(dive.change == "a price tag on every bike")
    #expect(dive.level == .leadership)
    #expect(dive.owner == "Ana" && dive.due != nil)
    #expect(session.impression.words.count == 9)
    #expect(session.chosenWords.count == 3)
    #expect(session.closing.improve == dive.change && session.closing.owner == "Ana")
    #expect(session.closing.review != nil)
    #expect(handouts.count == 4)
    let page = try #require(handouts["buying-a-first-bike.md"])
    #expect(page.contains("**\(session.chosenWords.map(\.text).joined(separator: " · "))**"))
    #expect(Walkthrough.moments.allSatisfy(page.contains))
  }

  @Test func oneAloneKeepsFortyMomentsToo() throws {
    let (session, handouts) = try played(.desk)
    expectMap(of: session)
    #expect(session.manner == .alone)
    #expect(session.guessCount == 20)
    #expect(session.chosenMoments.map(\.dive.change) == ["a price tag on every bike"])
    #expect(session.chosenMoments.flatMap(\.dive.whys) == [])
    #expect(session.parked.map(\.text) == ["The staff are lazy"])
    #expect(session.chosenWords.count == 3)
    #expect(handouts.count == 2)
    #expect(handouts.values.allSatisfy { $0.contains(Walkthrough.moments[39]) })
  }
}
