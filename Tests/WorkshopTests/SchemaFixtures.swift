import Notation

/// A document that is no session, for one reason.
struct SchemaFixture: Sendable {
  /// Where, as in a path of names and numbers.
  let path: String
  /// What stands there instead; nil where something is left out.
  let value: Node?
  /// The complaint that it brings.
  let complaint: String

  init(_ path: String, _ value: Node?, _ keyword: String) {
    self.path = path
    self.value = value
    let parent = path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    complaint =
      value == nil
      ? "\(parent) lacks \(path.split(separator: "/").last ?? "")" : "\(path) \(keyword)"
  }

  /// Changes of the finished example: each a mistake that nothing else in it makes.
  static let all: [SchemaFixture] =
    [
      "/format", "/version", "/id", "/revision", "/manner", "/issued", "/journeys/0/id",
      "/journeys/0/name", "/choice/journey", "/stages/0/id", "/stages/0/name",
      "/stages/0/needs/0/id", "/stages/0/needs/0/text", "/stages/0/touchpoints/0/id",
      "/stages/0/touchpoints/0/title", "/stages/0/touchpoints/0/answers",
      "/stages/0/touchpoints/0/irritations/0/id", "/stages/0/touchpoints/0/irritations/0/text",
      "/stages/0/touchpoints/0/ideas/0/text", "/stages/0/touchpoints/0/decision/branches/0/id",
      "/stages/0/touchpoints/0/handshakes/0/text", "/warmUps/0/text",
      "/stages/0/touchpoints/0/evidence/sources/0/id",
      "/recollections/0/id", "/recollections/0/text", "/impression/words/0/id",
      "/impression/words/0/text", "/impression/words/0/source", "/impression/support/0/word",
      "/impression/asked/0/one", "/impression/first/round/tally", "/impression/links/0/touchpoint",
      "/impression/ledger/0/id",
      "/parked/0/id", "/parked/0/text", "/agenda/asked/0/stage",
    ].map { SchemaFixture($0, nil, "") } + [
      SchemaFixture("/format", .string("touchline/playbook"), "const"),
      SchemaFixture("/version", .number("2"), "const"),
      SchemaFixture("/id", .string(" "), "pattern"),
      SchemaFixture("/revision", .number("-1"), "minimum"),
      SchemaFixture("/revision", .number("1.5"), "type"),
      SchemaFixture("/title", .number("1"), "type"),
      SchemaFixture("/manner", .string("solo"), "enum"),
      SchemaFixture("/state", .string("future"), "enum"),
      SchemaFixture("/attendance", .array([]), "type"),
      SchemaFixture("/attendance/people", .number("0"), "minimum"),
      SchemaFixture("/attendance/people", .number("1000"), "maximum"),
      SchemaFixture("/attendance/people", .string("8"), "type"),
      SchemaFixture("/attendance/origin", .string("outer space"), "enum"),
      SchemaFixture("/attendance/agreed", .string("yes"), "type"),
      SchemaFixture("/journeys", .object([]), "type"),
      SchemaFixture("/journeys/0", .string("Buying"), "type"),
      SchemaFixture("/journeys/0/id", .number("0"), "minimum"),
      SchemaFixture("/journeys/0/id", .number("1000000001"), "maximum"),
      SchemaFixture("/journeys/0/name", .string(""), "pattern"),
      SchemaFixture("/journeys/0/subject", .string("cat"), "enum"),
      SchemaFixture("/journeys/0/often", .number("6"), "maximum"),
      SchemaFixture("/journeys/0/urgent", .number("0"), "minimum"),
      SchemaFixture("/choice/criterion", .string("cost"), "enum"),
      SchemaFixture("/persona/pronoun", .string("it"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/title", .string("\n"), "pattern"),
      SchemaFixture("/stages/0/touchpoints/0/answers", .string("need"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/act", .string("we do"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/channel", .string("fax"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/initiator", .string("nobody"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/known", .string("surely"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/note", .null, "type"),
      SchemaFixture("/stages/0/touchpoints/0/feeling/score", .number("3"), "maximum"),
      SchemaFixture("/stages/0/touchpoints/0/feeling/score", .number("-3"), "minimum"),
      SchemaFixture("/stages/0/touchpoints/0/feeling/word", .number("1"), "type"),
      SchemaFixture("/stages/0/touchpoints/0/feeling/hands/4", .number("1000"), "maximum"),
      SchemaFixture("/stages/0/touchpoints/0/feeling/hands", .array([.number("1")]), "minItems"),
      SchemaFixture("/stages/0/touchpoints/0/pivotal", .string("yes"), "type"),
      SchemaFixture("/stages/0/touchpoints/0/expected", .string("above"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/influence", .string("neither"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/irritations/0/text", .string(""), "pattern"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/mark", .string("wrong"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/variesBy", .string("mood"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/worst", .number("-3"), "minimum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/best", .number("3"), "maximum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/measure", .string("no"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/asked", .string("not asked"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/elsewhere", .number("1"), "type"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/sources/0/kind", .string("nps"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/sources/0/date", .string("3.11."), "pattern"),
      SchemaFixture("/stages/0/touchpoints/0/evidence/sources/0/quote", .null, "type"),
      SchemaFixture("/stages/0/touchpoints/0/irritations/0/severity", .string("huge"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/ideas/0/stance", .string("active"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/dive/chosen", .string("yes"), "type"),
      SchemaFixture("/stages/0/touchpoints/0/dive/whys/0", .number("1"), "type"),
      SchemaFixture("/stages/0/touchpoints/0/dive/level", .string("boss"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/dive/due", .string("Friday"), "pattern"),
      SchemaFixture("/stages/0/touchpoints/0/service/area", .string("legal"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/service/standardMet", .bool(true), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/service/need", .number("0"), "minimum"),
      SchemaFixture("/stages/0/touchpoints/0/decision/decider", .string("dog"), "enum"),
      SchemaFixture("/stages/0/touchpoints/0/decision/branches/0/to", .number("0"), "minimum"),
      SchemaFixture("/stages/0/touchpoints/0/handshakes/0/nature", .string("wet"), "enum"),
      SchemaFixture("/warmUps/0/text", .string(" "), "pattern"),
      SchemaFixture("/recollections/0/text", .string(" "), "pattern"),
      SchemaFixture("/impression/words/0/source", .string("boss"), "enum"),
      SchemaFixture("/impression/startersShown", .number("1"), "type"),
      SchemaFixture(
        "/impression/chosen", .array(["1", "2", "3", "4"].map { .number($0) }), "maxItems"),
      SchemaFixture(
        "/impression/chosen", .array(["1", "1"].map { .number($0) }), "uniqueItems"),
      SchemaFixture("/impression/support/0/culture", .bool(true), "enum"),
      SchemaFixture("/impression/electorate/voters", .number("0"), "minimum"),
      SchemaFixture("/impression/electorate/means", .string("voice"), "enum"),
      SchemaFixture("/impression/order/seed", .number("-1"), "minimum"),
      SchemaFixture(
        "/impression/order/words", .array([.number("8"), .number("8")]), "uniqueItems"),
      SchemaFixture("/impression/first/round/places", .number("9"), "maximum"),
      SchemaFixture("/impression/first/round/tally/slips", .number("-1"), "minimum"),
      SchemaFixture("/impression/first/round/tally/counts/0/points", .number("-1"), "minimum"),
      SchemaFixture("/impression/consent/rounds/0/counts", .array([.number("1")]), "minItems"),
      SchemaFixture("/impression/sorted/0/bucket", .string("maybe"), "enum"),
      SchemaFixture("/impression/again/0/date", .string("today"), "pattern"),
      SchemaFixture("/impression/links/0/bearing", .string("hums"), "enum"),
      SchemaFixture("/impression/ledger/0/date", .string("today"), "pattern"),
      SchemaFixture("/parked/0/letGo", .null, "type"),
      SchemaFixture("/parked/0/state", .string("later"), "enum"),
      SchemaFixture("/closing/state", .string("not yet"), "enum"),
      SchemaFixture("/closing/due", .string("15 January"), "pattern"),
      SchemaFixture("/closing/due", .string("2027-13-01"), "pattern"),
      SchemaFixture("/agenda/asked/0/questions/0", .string("why"), "enum"),
      SchemaFixture("/agenda/progress/0/used", .string("120"), "type"),
      SchemaFixture("/agenda/drafts", .string("The workshop do"), "type"),
      SchemaFixture("/issued", .number("1000000001"), "maximum"),
    ] + charter
}

extension Node {
  /// The node with another value at a path, or with none there; a member that is missing is added.
  func changed(at path: String, to value: Node?) -> Node {
    changed(at: path.split(separator: "/")[...], to: value) ?? .null
  }

  private func changed(at path: ArraySlice<Substring>, to value: Node?) -> Node? {
    guard let name = path.first else { return value }
    switch self {
    case .object(var members):
      if let index = members.firstIndex(where: { $0.name == name }) {
        guard let changed = members[index].value.changed(at: path.dropFirst(), to: value) else {
          members.remove(at: index)
          return .object(members)
        }
        members[index].value = changed
      } else if path.count == 1, let value {
        members.append(Member(String(name), value))
      }
      return .object(members)
    case .array(var elements):
      guard let index = Int(name), elements.indices.contains(index) else { return self }
      elements[index] = elements[index].changed(at: path.dropFirst(), to: value) ?? .null
      return .array(elements)
    default: return self
    }
  }

  /// The node with an unknown member at the end of every object in it.
  var withStrangers: Node {
    switch self {
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.withStrangers) }
          + [Member("x-of-tomorrow", .array([.null, .object([])]))])
    case .array(let elements): .array(elements.map(\.withStrangers))
    default: self
    }
  }
}
