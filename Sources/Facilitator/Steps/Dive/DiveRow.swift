import Workshop

/// One question of a deep dive, in the order in which it is asked (M64 first, M107 before the ideas).
enum DiveRow: Equatable {
  case expects
  case feels
  /// A link of the chain of causes, from 0.
  case why(Int)
  case change
  case level
  case owner
  case due
  case spot
  case limit
  case phrases
  case ideas
  case after

  /// The most links that a chain is asked for: behind the fifth why there is seldom another.
  static let links = 7

  /// The questions about a moment; a chain of causes has one more than was said.
  static func all(of moment: Touchpoint) -> [DiveRow] {
    let links = min(DiveRow.links, moment.dive.whys.count + 1)
    let whys = (0..<max(links, moment.dive.whys.count)).map { DiveRow.why($0) }
    return [.expects, .feels] + whys
      + [.change, .level, .owner, .due, .spot, .limit, .phrases, .ideas, .after]
  }

  /// The prompt that asks it.
  var prompt: String {
    switch self {
    case .expects: "dive.expects"
    case .feels: "dive.feels"
    case .why(0): "dive.why"
    case .why: "dive.whyNext"
    case .change: "dive.change"
    case .level: "dive.level"
    case .owner: "dive.owner"
    case .due: "dive.due"
    case .spot: "dive.spot"
    case .limit: "dive.limit"
    case .phrases: "dive.phrases"
    case .ideas: "dive.ideas"
    case .after: "dive.after"
    }
  }

  /// The question that an edit answers; nil where it answers none of a deep dive.
  init?(_ edit: Edit, in session: Session) {
    switch edit {
    case .dive(.line(_, .expects, _)), .dive(.unknown): self = .expects
    case .feeling(.word), .feeling(.score): self = .feels
    case .dive(.entry(_, .whys, let place, _)): self = .why(place)
    case .notice(let edit):
      guard case .why(_, let place) = edit.entry else { return nil }
      self = .why(place)
    case .dive(.line(_, .change, _)): self = .change
    case .dive(.level): self = .level
    case .dive(.line(_, .owner, _)): self = .owner
    case .dive(.due): self = .due
    case .dive(.line(_, .spot, _)): self = .spot
    case .dive(.line(_, .limit, _)): self = .limit
    case .dive(.entry(_, .phrases, _, _)): self = .phrases
    case .idea: self = .ideas
    case .several(let edits):
      guard let row = edits.first.flatMap({ DiveRow($0, in: session) }) else { return nil }
      self = row
    default: return nil
    }
  }
}
