import Testing
import Workshop

@Suite("Whose journey, what for, and who knows it")
struct CharterTests {
  private let looking = Stage.ID(rawValue: 3)
  private let leap = Stage.ID(rawValue: 4)

  /// The bicycle shop with two units: the shop knows the leap, the workshop is missing.
  private func shop() throws -> (session: Session, shop: Unit.ID, workshop: Unit.ID) {
    var session = try Session.bicycleShop()
    try session.apply(.unit(.add(name: "The shop", after: nil)))
    try session.apply(.unit(.add(name: "The workshop", after: nil)))
    let ids = session.charter.units.map(\.id)
    try session.apply(.unit(.knows(ids[0], leap, true)))
    try session.apply(.unit(.missing(ids[1], true)))
    return (session, ids[0], ids[1])
  }

  @Test("a blank charter and a blank persona are left out of the document")
  func blank() throws {
    let page = try Session.bicycleShop().page()
    for name in ["charter", "stories", "exceptions", "band", "reached", "depth"] {
      #expect(!page.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test("what is written is what is read back, the goal as well")
  func page() throws {
    let session = try Session.bicycleShopInFull()
    let read = try Session(reading: Array(session.page().utf8))
    #expect(read == session)
    #expect(read.charter.goal == "more services")
    #expect(read.charter.outcomes == [.wordOfMouth])
    #expect(read.persona.stories.map(\.text) == ["the hill"])
    #expect(read.stages[0].reached == 40)
    #expect(read.stages[0].depth == .deep)
  }

  @Test("stories and exceptions are two lists, in the order in which they were said")
  func remarks() throws {
    var session = Session.blank
    try session.apply(.traveller(.add(.stories, text: "two", after: nil)))
    let two = try #require(session.persona.stories.first?.id)
    try session.apply(.traveller(.add(.exceptions, text: "racers", after: nil)))
    try session.apply(.traveller(.add(.stories, text: "three", after: two)))
    #expect(
      refusal(.traveller(.add(.exceptions, text: "x", after: two)), &session)
        == "That is not there any more.")
    try session.apply(.traveller(.rename(two, "The second")))
    #expect(session.persona.stories.map(\.text) == ["The second", "three"])
    try session.apply(.traveller(.remove(two)))
    #expect(session.persona.stories.map(\.text) == ["three"])
    #expect(session.persona.exceptions.map(\.text) == ["racers"])
  }

  @Test("an outcome is chosen once, in the order of choosing")
  func outcomes() throws {
    var session = Session.blank
    for kind in [OutcomeKind.impact, .retention, .impact] {
      try session.apply(.charter(.outcome(kind, true)))
    }
    #expect(session.charter.outcomes == [.retention, .impact])
    try session.apply(.charter(.outcome(.retention, false)))
    #expect(session.charter.outcomes == [.impact])
  }

  @Test("a word stands in the glossary once, however it is written")
  func terms() throws {
    var session = Session.blank
    try session.apply(.term(.add(word: "Stage", meaning: "", after: nil)))
    #expect(
      refusal(.term(.add(word: " stage ", meaning: "x", after: nil)), &session)
        == "stage is there already.")
    let id = try #require(session.charter.terms.first?.id)
    try session.apply(.term(.meaning(id, "a part of the journey")))
    #expect(session.charter.terms.first?.meaning == "a part of the journey")
  }

  @Test("a stage that only the missing know is known to nobody here")
  func unknown() throws {
    let (start, shop, workshop) = try shop()
    var session = start
    #expect(session.stagesNobodyKnows.map(\.name) == ["Looking and deciding"])
    try session.apply(.unit(.knows(workshop, looking, true)))
    #expect(session.stagesNobodyKnows.map(\.name) == ["Looking and deciding"])
    try session.apply(.unit(.missing(workshop, false)))
    #expect(session.stagesNobodyKnows.isEmpty)
    try session.apply(.unit(.remove(shop)))
    #expect(session.stagesNobodyKnows.map(\.name) == ["Taking the leap"])
  }

  @Test("before anybody is said to know anything, nobody was asked")
  func unasked() throws {
    var session = try Session.bicycleShop()
    try session.apply(.unit(.add(name: "The shop", after: nil)))
    #expect(session.stagesNobodyKnows.isEmpty)
  }

  @Test("who knows a stage knows what becomes of it")
  func handedOn() throws {
    let (start, shop, _) = try shop()
    var session = start
    try session.apply(.stage(.split(leap)))
    let later = try #require(session.stages.last?.id)
    #expect(session.charter.units[0].stages == [leap, later])
    try session.apply(.unit(.knows(shop, leap, false)))
    try session.apply(.stage(.join(leap)))
    #expect(session.charter.units[0].stages == [leap])
    try session.apply(.stage(.remove(leap)))
    #expect(session.charter.units[0].stages == [looking])
    #expect(session.faults.isEmpty)
  }
}
