/// A change of what is looked into about a moment.
public enum DiveEdit: Codable, Equatable, Sendable {
  /// Whether the moment is looked into; what was said of it stays.
  case choose(Touchpoint.ID, Bool)

  /// One of the texts; it may be empty. What the customer expects is then not unknown any more.
  case line(Touchpoint.ID, DiveLine, String)

  /// Nobody here knows what the customer expects: that is said instead of a text.
  case unknown(Touchpoint.ID)

  /// An entry of a list, by its place from 0 to ``Dive/entryLimit``; an empty one is kept only where
  /// another comes after it.
  case entry(Touchpoint.ID, DiveList, at: Int, String)

  /// Who decides what must change.
  case level(Touchpoint.ID, Level?)

  /// By when it changes.
  case due(Touchpoint.ID, CivilDate?)

  /// What became of the change; `nil` for not yet.
  case state(Touchpoint.ID, PromiseState?)
}

extension DiveEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .choose(let id, let isChosen): try session.change(id) { $0.dive.chosen = isChosen }
    case .line(let id, let line, let text):
      let text = try text.asLine()
      try session.change(id) {
        $0.dive[line] = text
        if line == .expects { $0.dive.expectsUnknown = false }
      }
    case .unknown(let id):
      try session.change(id) { ($0.dive.expects, $0.dive.expectsUnknown) = ("", true) }
    case .entry(let id, let list, let place, let text):
      guard (0...Dive.entryLimit).contains(place) else { throw Refusal("This list is full.") }
      let text = try text.asLine()
      try session.change(id) { $0.dive[list].put(text, at: place) }
    case .level(let id, let level): try session.change(id) { $0.dive.level = level }
    case .due(let id, let day): try session.change(id) { $0.dive.due = day }
    case .state(let id, let state): try session.change(id) { $0.dive.state = state }
    }
  }

  func label(in session: Session) -> String {
    let title = session.touchpoint(id)?.title.inBrief ?? "a moment"
    return switch self {
    case .choose(_, let isChosen): "\(isChosen ? "looking" : "not looking") into \(title)"
    case .line(_, .expects, _), .unknown: "what is expected: \(title)"
    case .line(_, .change, _): "what must change: \(title)"
    case .line(_, .owner, _): "who changes \(title)"
    case .line(_, .spot, _): "what staff may do: \(title)"
    case .line(_, .limit, _): "up to what: \(title)"
    case .entry(_, .whys, _, let text): text.trimmed.isEmpty ? "a cause" : text.trimmed.inBrief
    case .entry(_, .phrases, _, let text): text.trimmed.isEmpty ? "a phrase" : text.trimmed.inBrief
    case .level(_, let level): "\(title): \(level?.rawValue ?? "not said")"
    case .due: "by when: \(title)"
    case .state(let id, _):
      "what became of \(session.touchpoint(id)?.dive.change.inBrief ?? "a change")"
    }
  }

  var step: String { "dive" }

  func stage(in session: Session) -> Stage.ID? { session.stage(of: id)?.id }

  var field: String? {
    switch self {
    case .choose(let id, _): "touchpoint \(id.rawValue) dive"
    case .line(let id, let line, _): "touchpoint \(id.rawValue) dive \(line.rawValue)"
    case .unknown(let id): "touchpoint \(id.rawValue) dive expects"
    case .entry(let id, let list, let place, _):
      "touchpoint \(id.rawValue) dive \(list.rawValue) \(place)"
    case .level(let id, _): "touchpoint \(id.rawValue) dive level"
    case .due(let id, _): "touchpoint \(id.rawValue) dive due"
    case .state(let id, _): "touchpoint \(id.rawValue) dive state"
    }
  }

  /// The moment that is changed.
  public var id: Touchpoint.ID {
    switch self {
    case .choose(let id, _), .line(let id, _, _), .unknown(let id), .entry(let id, _, _, _),
      .level(let id, _), .due(let id, _), .state(let id, _):
      id
    }
  }
}

extension [String] {
  /// Puts a text in its place whatever stands there, and leaves no empty one at the end: the same text
  /// in the same place gives the same list, however often it is mended on the way.
  fileprivate mutating func put(_ text: String, at place: Int) {
    while count <= place { append("") }
    self[place] = text
    while last?.isEmpty == true { removeLast() }
  }
}
