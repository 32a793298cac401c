import Notation
import Workshop

extension SchemaFixture {
  /// Whose journey it is and what for, and what is said of a stage.
  static let charter: [SchemaFixture] =
    [
      "/persona/stories/0/id", "/persona/exceptions/0/text", "/charter/terms/0/word",
      "/charter/units/0/id", "/charter/units/0/name",
    ].map { SchemaFixture($0, nil, "required") } + [
      SchemaFixture("/persona/source", .string("gossip"), "enum"),
      SchemaFixture("/persona/knowsNow", .number("1"), "type"),
      SchemaFixture("/persona/stories/0/text", .string(" "), "pattern"),
      SchemaFixture("/charter/goal", .null, "type"),
      SchemaFixture("/charter/setting", .string("at sea"), "enum"),
      SchemaFixture("/charter/outcomes/0", .string("profit"), "enum"),
      SchemaFixture(
        "/charter/outcomes", .array([.string("impact"), .string("impact")]), "uniqueItems"),
      SchemaFixture("/charter/terms/0/word", .string(""), "pattern"),
      SchemaFixture("/charter/units/0/missing", .string("yes"), "type"),
      SchemaFixture(
        "/charter/units/0/stages", .array([.number("3"), .number("3")]), "uniqueItems"),
      SchemaFixture("/stages/0/reached", .number("-1"), "minimum"),
      SchemaFixture("/stages/0/reached", .number("1000001"), "maximum"),
      SchemaFixture("/stages/0/reachedKnown", .string("surely"), "enum"),
      SchemaFixture("/stages/0/depth", .string("bottomless"), "enum"),
      SchemaFixture("/stages/0/ready", .bool(true), "type"),
    ]
}

extension Session {
  /// All that can be said of the traveller, of what the map is for, and of a stage.
  mutating func charter(of stage: Stage.ID) throws {
    for edit in [
      .traveller(.line(.purchase, "once in years")), .traveller(.line(.knowsNow, "which size")),
      .traveller(.line(.knowsLater, "who mends it")), .traveller(.line(.background, "no car")),
      .traveller(.source(.history)), .traveller(.add(.stories, text: "the hill", after: nil)),
      .traveller(.add(.exceptions, text: "who races", after: nil)),
      .charter(.line(.decision, "a second mechanic")), .charter(.line(.goal, "more services")),
      .charter(.outcome(.wordOfMouth, true)), .charter(.setting(.place)),
      .term(.add(word: "stage", meaning: "a part of the journey", after: nil)),
      .unit(.add(name: "The workshop", after: nil)),
      .stage(.line(stage, .band, "Sales")), .stage(.line(stage, .ready, "she has a price")),
      .stage(.line(stage, .alone, "prices")), .stage(.line(stage, .belonging, "her name")),
      .stage(.reached(stage, 40)), .stage(.reachedKnown(stage, .seen)),
      .stage(.depth(stage, .deep)),
    ] as [Edit] {
      try apply(edit)
    }
    guard let unit = charter.units.first?.id else { return }
    try apply(.unit(.knows(unit, stage, true)))
    try apply(.unit(.missing(unit, true)))
  }
}
