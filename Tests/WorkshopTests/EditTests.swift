import Testing
import Workshop

@Suite("Changing a session")
struct EditTests {
  private let looking = Stage.ID(rawValue: 3)
  private let leap = Stage.ID(rawValue: 4)
  private let forms = Touchpoint.ID(rawValue: 6)
  private let asks = Touchpoint.ID(rawValue: 7)
  private let buying = Journey.ID(rawValue: 1)

  @Test("drops the blanks around a text and nothing else")
  func blanks() throws {
    var session = Session.blank
    try session.apply(.journey(.add(name: " \tBuying  a\nbike \n", after: nil)))
    #expect(session.journeys.map(\.name) == ["Buying  a\nbike"])
    #expect(
      refusal(.journey(.add(name: " \n ", after: nil)), &session)
        == "There is nothing written yet. Type a few words.")
  }

  @Test("takes texts of 1,000 characters and says so about longer ones")
  func limit() throws {
    var session = Session.blank
    let longest = String(repeating: "👩‍👩‍👧", count: 1_000)
    #expect(refusal(.session(.title(longest)), &session) == nil)
    #expect(refusal(.session(.title(longest + "x")), &session)?.contains("1,000") == true)
    #expect(session.title == longest)
  }

  @Test("of what is gone is refused, whatever it is")
  func gone() throws {
    let session = try Session.bicycleShop()
    let nobody = 99
    let edits: [Edit] = [
      .journey(.rename(Journey.ID(rawValue: nobody), "x")),
      .journey(.add(name: "x", after: Journey.ID(rawValue: nobody))),
      .stage(.remove(Stage.ID(rawValue: nobody))), .need(.remove(Need.ID(rawValue: nobody))),
      .touchpoint(.remove(Touchpoint.ID(rawValue: nobody))),
      .touchpoint(.place(forms, stage: Stage.ID(rawValue: nobody), index: 0)),
      .touchpoint(.add(title: "x", stage: looking, answers: .see, after: forms)),
      .word(.choose(Word.ID(rawValue: nobody), false)),
      .word(.evidence(Word.ID(rawValue: nobody), "x")),
      .parked(.remove(ParkedThought.ID(rawValue: nobody))),
    ]
    for edit in edits {
      var changed = session
      #expect(refusal(edit, &changed) == "That is not there any more.", "\(edit)")
      #expect(changed == session)
    }
  }

  @Test("makes several changes together or none of them")
  func several() throws {
    var session = try Session.bicycleShop()
    let before = session
    let good = Edit.touchpoint(.add(title: "a", stage: leap, answers: .see, after: nil))
    let bad = Edit.touchpoint(.add(title: " ", stage: leap, answers: .see, after: nil))
    #expect(refusal(.several([good, .several([good, bad])]), &session) != nil)
    #expect(session == before)
    try session.apply(.several([good, .several([good, good])]))
    #expect(session.touchpoints.count == 5)
  }

  @Test("titles the session after the chosen journey, also when it gets another name")
  func title() throws {
    var session = try Session.bicycleShop()
    #expect(session.title == "Buying a first bike")
    try session.apply(.journey(.rename(buying, "Getting a bike")))
    #expect(session.title == "Getting a bike")
    try session.apply(.session(.title("The shop")))
    try session.apply(.journey(.rename(buying, "Buying")))
    #expect(session.title == "The shop")
    try session.apply(.journey(.remove(buying)))
    #expect(session.choice == nil)
  }

  @Test("keeps at most one baseline, and scores of 1 to 5")
  func journeys() throws {
    var session = try Session.bicycleShop()
    try session.apply(.journey(.baseline(Journey.ID(rawValue: 2), true)))
    #expect(session.journeys.map(\.baseline) == [false, true])
    for score in [0, 6, .min, .max] {
      #expect(refusal(.journey(.score(buying, .often, score)), &session) == "A score is 1 to 5.")
    }
    #expect(refusal(.attendance(.people(0)), &session) == "People are counted from 1 to 999.")
  }

  @Test("adopts an outline and keeps what stands in the stages, by position")
  func adopt() throws {
    var session = try Session.bicycleShop()
    try session.apply(.stage(.adopt(set: "lifecycle", names: ["A", "B", "C"])))
    #expect(session.stageSet == "lifecycle")
    #expect(session.stages.map(\.name) == ["A", "B", "C"])
    #expect(session.stages.map(\.touchpoints.count) == [0, 2, 0])
    try session.apply(.stage(.adopt(set: "one", names: ["Only"])))
    #expect(session.stages.map(\.id) == [looking])
    #expect(session.touchpoints.map(\.id) == [forms, asks])
    #expect(session.stages[0].needs.count == 1)
    try session.apply(.stage(.add(name: "bare", after: nil)))
    try session.apply(.stage(.adopt(set: "", names: [])))
    #expect(session.stages.map(\.name) == ["Only"])
  }

  @Test("moves, joins, splits and takes out stages without losing a moment")
  func stages() throws {
    var session = try Session.bicycleShop()
    try session.apply(.touchpoint(.add(title: "c", stage: leap, answers: .see, after: forms)))
    try session.apply(.stage(.split(leap)))
    #expect(session.stages.map(\.name).last == "Taking the leap, continued")
    #expect(session.stages.map(\.touchpoints.count) == [0, 2, 1])
    #expect(session.touchpoints.map(\.title) == ["I sign four forms", "c", "He asks where I ride"])
    try session.apply(.stage(.move(looking, to: 99)))
    #expect(session.stages.last?.id == looking)
    #expect(refusal(.stage(.join(looking)), &session)?.hasPrefix("No stage comes after") == true)
    try session.apply(.stage(.remove(leap)))
    #expect(session.stages.map(\.touchpoints.count) == [3, 0])
    #expect(session.touchpoints.map(\.title) == ["I sign four forms", "c", "He asks where I ride"])
    try session.apply(.stage(.join(session.stages[0].id)))
    #expect(session.stages.map(\.name) == ["Taking the leap, continued · Looking and deciding"])
    #expect(
      refusal(.stage(.remove(session.stages[0].id)), &session)?.contains("nowhere to go") == true)
  }

  @Test("gives what a stage held to the one before it, or to the one after the first")
  func removedStage() throws {
    var session = try Session.bicycleShop()
    try session.apply(.touchpoint(.add(title: "a", stage: looking, answers: .see, after: nil)))
    var other = session
    try session.apply(.stage(.remove(leap)))
    try other.apply(.stage(.remove(looking)))
    #expect(session.touchpoints.map(\.title).first == "a")
    #expect(other.touchpoints.map(\.title).first == "a")
    #expect(other.stages.map(\.id) == [leap])
  }

  @Test("lets the question say whether a moment is theirs to do")
  func answers() throws {
    var session = try Session.bicycleShop()
    #expect(session.touchpoint(forms)?.act == .mine)
    try session.apply(.touchpoint(.answers(forms, .told)))
    #expect(session.touchpoint(forms)?.act == .happens)
    try session.apply(.touchpoint(.act(forms, .mine)))
    #expect(session.touchpoint(forms)?.answers == .told)
    #expect(refusal(.touchpoint(.answers(forms, .need)), &session)?.contains("need") == true)
  }

  @Test("joins two moments into one that says what both said")
  func join() throws {
    var session = try Session.bicycleShop()
    try session.apply(.touchpoint(.note(asks, "kindly")))
    try session.apply(.touchpoint(.join(forms)))
    let joined = try #require(session.touchpoints.first)
    #expect(session.touchpoints.count == 1)
    #expect(joined.id == forms)
    #expect(joined.title == "I sign four forms · He asks where I ride")
    #expect(joined.note == "one of them twice · kindly")
    #expect(joined.known == .guess)
    #expect(refusal(.touchpoint(.join(forms)), &session)?.contains("comes after") == true)
  }

  @Test("parks a moment with its note, and moves one to any place")
  func parkAndPlace() throws {
    var session = try Session.bicycleShop()
    try session.apply(.touchpoint(.place(asks, stage: leap, index: -3)))
    #expect(session.touchpoints.map(\.id) == [asks, forms])
    try session.apply(.touchpoint(.place(asks, stage: looking, index: 7)))
    #expect(session.stage(of: asks)?.id == looking)
    try session.apply(.touchpoint(.park(forms)))
    #expect(session.parked.last?.text == "I sign four forms · one of them twice")
    #expect(session.parked.last?.step == "touchpoints")
    #expect(session.touchpoints.map(\.id) == [asks])
  }

  @Test("keeps words apart, and no more than three of them")
  func words() throws {
    var session = try Session.bicycleShop()
    let again = Edit.word(.add(text: " Welcome ", source: .team, after: nil))
    #expect(refusal(again, &session) == "Welcome is there already.")
    for text in ["light", "clear", "quick"] {
      try session.apply(.word(.add(text: text, source: .team, after: nil)))
    }
    let ids = session.impression.words.map(\.id)
    try session.apply(.word(.rename(ids[0], "WELCOME")))
    try session.apply(.word(.choose(ids[2], true)))
    try session.apply(.word(.choose(ids[1], true)))
    #expect(session.chosenWords.map(\.text) == ["WELCOME", "light", "safe"])
    #expect(
      refusal(.word(.choose(ids[3], true)), &session)
        == "Three words are chosen. Take one of them back first.")
    #expect(refusal(.word(.choose(ids[2], true)), &session) == nil)
    try session.apply(.word(.remove(ids[0])))
    #expect(session.impression.chosen == [ids[2], ids[1]])
    #expect(session.impression.support.isEmpty)
  }
}
