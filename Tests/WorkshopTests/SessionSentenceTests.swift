import Testing
import Workshop

@Suite("What a session says of itself")
struct SessionSentenceTests {
  @Test("is called after the day on which it began until it has a title")
  func title() throws {
    #expect(Session.blank.displayTitle == "A workshop of 4 December")
    #expect(Session(id: "x", created: "some day").displayTitle == "A workshop")
    #expect(try Session.bicycleShop().displayTitle == "Buying a first bike")
  }

  @Test("puts the room in the customer's place as soon as there is a name")
  func pointOfView() throws {
    var session = try Session.bicycleShop()
    #expect(session.pointOfView == "You are Maria, buying her first bike")
    try session.apply(.traveller(.line(.situation, "")))
    #expect(session.pointOfView == "You are Maria")
    try session.apply(.traveller(.line(.name, "Maria  Lopez")))
    #expect(session.persona.firstName == "Maria")
    try session.apply(.traveller(.line(.name, "")))
    #expect(session.pointOfView == nil)
    #expect(session.persona.firstName == nil)
  }

  @Test("numbers the moments through the whole journey")
  func numbers() throws {
    var session = try Session.bicycleShop()
    try session.apply(
      .touchpoint(.add(title: "a", stage: Stage.ID(rawValue: 3), answers: .see, after: nil)))
    #expect(session.touchpoints.map(\.title) == ["a", "I sign four forms", "He asks where I ride"])
    #expect(session.touchpoints.map { session.number(of: $0.id) } == [1, 2, 3])
    #expect(session.number(of: Touchpoint.ID(rawValue: 99)) == nil)
  }

  @Test(
    "notices a journey that stops at the purchase",
    arguments: [
      ([], false), (["Looking", "Taking the leap"], true), (["Buying", "Using"], false),
      (["Looking", "Sign-up & CHECKOUT"], true), (["Looking", "Telling others"], false),
      (["Buying", "After I buy"], false), (["Looking", "A better design"], false),
    ] as [([String], Bool)])
  func nothingAfterPurchase(names: [String], warns: Bool) throws {
    var session = Session.blank
    try session.apply(.stage(.adopt(set: "", names: names)))
    #expect(session.nothingAfterPurchase == warns)
  }
}
