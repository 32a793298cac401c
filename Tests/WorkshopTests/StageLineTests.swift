import Testing
import Workshop

@Suite("What is said of a stage")
struct StageLineTests {
  private let looking = Stage.ID(rawValue: 3)
  private let leap = Stage.ID(rawValue: 4)

  /// The bicycle shop, both of its stages filled in.
  private func shop() throws -> Session {
    var session = try Session.bicycleShop()
    for edit in [
      .stage(.line(looking, .band, "Marketing")), .stage(.line(leap, .band, "Sales")),
      .stage(.line(looking, .ready, "she knows her size")),
      .stage(.line(leap, .ready, "she has paid")), .stage(.line(looking, .alone, "prices")),
      .stage(.line(leap, .alone, "prices")), .stage(.reached(looking, 100)),
      .stage(.reached(leap, 60)), .stage(.reachedKnown(looking, .told)),
      .stage(.depth(leap, .themes)),
    ] as [Edit] {
      try session.apply(edit)
    }
    return session
  }

  @Test("joining two keeps every text, the earlier count, and the closer look")
  func join() throws {
    var session = try shop()
    try session.apply(.stage(.join(looking)))
    let stage = try #require(session.stages.first)
    #expect(stage.band == "Marketing · Sales")
    #expect(stage.ready == "she knows her size · she has paid")
    #expect(stage.alone == "prices", "what is the same stands there once")
    #expect(stage.reached == 100)
    #expect(stage.reachedKnown == .told)
    #expect(stage.depth == .themes)
  }

  @Test("taking one out leaves what was said in it with its neighbour, but not its band")
  func remove() throws {
    var session = try shop()
    try session.apply(.stage(.remove(looking)))
    let stage = try #require(session.stages.first)
    #expect(stage.id == leap)
    #expect(stage.band == "Sales")
    #expect(stage.ready == "she knows her size · she has paid")
    #expect(stage.reached == 100)
  }

  @Test("splitting one leaves the way out with the later half, and both in their band")
  func split() throws {
    var session = try shop()
    try session.apply(.stage(.split(leap)))
    #expect(session.stages.map(\.ready) == ["she knows her size", "", "she has paid"])
    #expect(session.stages.map(\.band) == ["Marketing", "Sales", "Sales"])
    #expect(session.stages.map(\.depth) == [.outline, .themes, .themes])
    #expect(session.stages.map(\.reached) == [100, 60, nil])
  }

  @Test("an outline brings its bands; one without leaves them to the team")
  func bands() throws {
    var session = try Session.bicycleShop()
    try session.apply(
      .stage(.adopt(set: "phases", names: ["A", "B", "C"], bands: ["Marketing", "Sales"])))
    #expect(session.stages.map(\.band) == ["Marketing", "Sales", ""])
    try session.apply(.stage(.adopt(set: "voice", names: ["D", "E"])))
    #expect(session.stages.map(\.band) == ["Marketing", "Sales"])
  }

  @Test("a stage of which something was said is not taken for an empty one")
  func notEmpty() throws {
    var session = Session.blank
    try session.apply(.stage(.add(name: "Only", after: nil)))
    let id = try #require(session.stages.first?.id)
    try session.apply(.stage(.line(id, .belonging, "her name on the hook")))
    #expect(refusal(.stage(.remove(id)), &session)?.contains("nowhere to go") == true)
    try session.apply(.stage(.adopt(set: "", names: [])))
    #expect(session.stages.count == 1)
  }

  @Test("how many get this far is a number, or is not said")
  func reached() throws {
    var session = try shop()
    for count in [-1, 1_000_001, .min, .max] {
      #expect(
        refusal(.stage(.reached(leap, count)), &session)
          == "How many is a number from 0 to 1,000,000, such as 40.")
    }
    try session.apply(.stage(.reached(leap, nil)))
    #expect(session.stages[1].reached == nil)
  }

  @Test("the closer the look, the more touchpoints suit it")
  func depth() {
    #expect(Depth.allCases.map(\.most) == [7, 12, nil])
  }

  @Test("how many fewer is counted against the last stage of which somebody said how many")
  func fewer() throws {
    var session = try shop()
    try session.apply(.stage(.split(leap)))
    try session.apply(.stage(.reached(session.stages[2].id, 65)))
    #expect(session.stages.indices.map { session.fewer(at: $0) } == [nil, 40, -5])
    try session.apply(.stage(.reached(leap, nil)))
    #expect(session.stages.indices.map { session.fewer(at: $0) } == [nil, nil, 35])
    #expect(session.fewer(at: 99) == nil)
  }

  @Test(
    "a count is read as people write it",
    arguments: [
      ("40", 40), (" 1,200 ", 1_200), ("12 000", 12_000), ("0", 0), ("1,000,000", 1_000_000),
      ("", nil), ("many", nil), ("-3", nil), ("4.5", nil), ("1000001", nil), ("40 %", nil),
      ("99999999999999999999999", nil), ("٤٠", nil),
    ] as [(String, Int?)])
  func counts(text: String, count: Int?) {
    #expect(Stage.count(in: text) == count)
  }
}
