import Testing
import Workshop

@Suite("What a moment feels like")
struct FeelingTests {
  private static let forms = Touchpoint.ID(rawValue: 6)
  private static let asks = Touchpoint.ID(rawValue: 7)

  private func shop(_ edits: [Edit]) throws -> Session {
    var session = try Session.bicycleShop()
    for edit in edits { try session.apply(edit) }
    return session
  }

  @Test(
    "the middle of the hands is drawn, the lower one of two",
    arguments: [
      ([0, 1, 4, 3, 2], 0), ([0, 0, 0, 0, 1], 2), ([5, 0, 0, 0, 5], -2), ([1, 1, 1, 1, 1], 0),
      ([0, 2, 0, 3, 0], 1), ([3, 0, 0, 0, 0], -2),
    ])
  func middle(hands: [Int], middle: Int) throws {
    let session = try shop([.feeling(.hands(Self.forms, hands))])
    #expect(session.touchpoint(Self.forms)?.feeling.score == middle)
    #expect(session.touchpoint(Self.forms)?.feeling.hands == hands)
  }

  @Test("the spread is where hands went up")
  func spread() throws {
    let session = try shop([.feeling(.hands(Self.forms, [0, 1, 4, 3, 0]))])
    #expect(session.touchpoint(Self.forms)?.feeling.spread == -1...1)
    #expect(session.touchpoint(Self.asks)?.feeling.spread == nil)
  }

  @Test("lifting the point afterwards lets the hands go, since it is not their middle any more")
  func lifted() throws {
    let session = try shop([
      .feeling(.hands(Self.forms, [0, 1, 4, 3, 2])), .feeling(.score(Self.forms, 1)),
    ])
    #expect(session.touchpoint(Self.forms)?.feeling.score == 1)
    #expect(session.touchpoint(Self.forms)?.feeling.hands == [])
  }

  @Test("the hands come back when a point that was lifted afterwards is let down again")
  func handsComeBack() throws {
    var history = History(try .bicycleShop())
    try history.record(.feeling(.hands(Self.forms, [0, 1, 4, 3, 2])))
    try history.record(.feeling(.score(Self.forms, 1)))
    try history.record(.feeling(.score(Self.forms, 2)))
    history.undo()
    #expect(history.present.touchpoint(Self.forms)?.feeling.hands == [0, 1, 4, 3, 2])
  }

  @Test("a feeling that is taken back goes with its word, and comes back with it")
  func takenBack() throws {
    var history = History(try .bicycleShop())
    try history.record(.feeling(.word(Self.forms, "tired")))
    try history.record(.feeling(.score(Self.forms, -1)))
    let given = history.present.touchpoint(Self.forms)?.feeling
    try history.record(.feeling(.clear(Self.forms)))
    #expect(history.present.touchpoint(Self.forms)?.feeling == .blank)
    history.undo()
    #expect(history.present.touchpoint(Self.forms)?.feeling == given)
  }

  @Test(
    "what is no feeling is refused",
    arguments: [
      (.score(forms, 3), "A feeling is −2 to +2."),
      (.hands(forms, [1, 2, 3]), "Type five counts, from −2 to +2: 0 1 4 3 2."),
      (.hands(forms, [0, 0, 0, 0, 0]), "Type five counts, from −2 to +2: 0 1 4 3 2."),
      (.hands(forms, [0, 0, -1, 0, 2]), "Type five counts, from −2 to +2: 0 1 4 3 2."),
      (.score(Touchpoint.ID(rawValue: 99), 1), "That is not there any more."),
    ] as [(FeelingEdit, String)])
  func refused(edit: FeelingEdit, sentence: String) throws {
    var session = try Session.bicycleShop()
    #expect(refusal(.feeling(edit), &session) == sentence)
    #expect(session == (try Session.bicycleShop()))
  }

  @Test("it strengthens or weakens as it feels, unless somebody says otherwise")
  func strength() throws {
    #expect(try shop([]).touchpoint(Self.forms)?.strength == nil)
    #expect(
      try shop([.feeling(.score(Self.forms, -1))]).touchpoint(Self.forms)?.strength == .weakens)
    #expect(try shop([.feeling(.score(Self.forms, 0))]).touchpoint(Self.forms)?.strength == nil)
    #expect(
      try shop([.feeling(.score(Self.forms, -1)), .feeling(.influence(Self.forms, .strengthens))])
        .touchpoint(Self.forms)?.strength == .strengthens)
  }

  @Test("moments that are joined feel as bad as the worse of them, and lose nothing")
  func joined() throws {
    let session = try shop([
      .feeling(.score(Self.forms, 1)), .feeling(.word(Self.forms, "patient")),
      .feeling(.score(Self.asks, -2)), .feeling(.word(Self.asks, "judged")),
      .feeling(.pivotal(Self.asks, true)), .feeling(.worked(Self.asks, false)),
      .irritation(.add(text: "the forms", touchpoint: Self.forms)),
      .irritation(.add(text: "the stare", touchpoint: Self.asks)),
      .touchpoint(.join(Self.forms)),
    ])
    let joined = try #require(session.touchpoint(Self.forms))
    #expect(joined.feeling.score == -2)
    #expect(joined.feeling.word == "patient · judged")
    #expect(joined.pivotal)
    #expect(joined.worked == false)
    #expect(joined.irritations.map(\.text) == ["the forms", "the stare"])
    #expect(session.faults == [])
  }

  @Test("a document whose feeling is not the middle of its hands is said to be wrong, and where")
  func contradiction() throws {
    let session = try shop([.feeling(.hands(Self.forms, [0, 1, 4, 3, 2]))])
    let page = session.page().replacing("\"score\": 0", with: "\"score\": 2")
    do {
      _ = try Session(reading: Array(page.utf8))
      Issue.record("the document was read as if nothing were wrong")
    } catch {
      #expect(error.kind == .contradiction)
      #expect(
        error.sentence.hasPrefix(
          "the feeling is not the middle of the hands; leave the hands out or mend them."))
    }
  }

  @Test("an irritation stands once with a moment, and can be weighed and taken out")
  func irritations() throws {
    var session = try shop([.irritation(.add(text: "four forms", touchpoint: Self.forms))])
    let id = try #require(session.touchpoint(Self.forms)?.irritations.first?.id)
    #expect(
      refusal(.irritation(.add(text: "Four forms ", touchpoint: Self.forms)), &session)
        == "Four forms is there already.")
    for edit in [
      .severity(id, .dealBreaker), .changeable(id, .yes), .surroundings(id, true),
    ] as [IrritationEdit] {
      #expect(refusal(.irritation(edit), &session) == nil)
    }
    let irritation = try #require(session.irritation(id))
    #expect(irritation.severity == .dealBreaker)
    #expect(irritation.changeable == .yes)
    #expect(irritation.surroundings)
    #expect(refusal(.irritation(.remove(id)), &session) == nil)
    #expect(session.touchpoint(Self.forms)?.irritations == [])
  }

  @Test("what they would talk about on the way out is a list of its own")
  func recollections() throws {
    let session = try shop([
      .recollection(.add(text: "the cold", after: nil)),
      .recollection(.add(text: "the coffee", after: nil)),
    ])
    #expect(session.recollections.map(\.text) == ["the cold", "the coffee"])
    #expect(session.faults == [])
  }
}
