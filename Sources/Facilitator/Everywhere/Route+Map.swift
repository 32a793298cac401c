import Workshop

extension Route {
  /// Whether the whole journey is in sight, from far or from close.
  var isMap: Bool {
    switch self {
    case .map, .closer: true
    default: false
    }
  }

  /// What of the map it is about; nil where it is about something else.
  func target(in session: Session) -> MapFigure.Target? {
    if let id = touchpoint(in: session) { return .touchpoint(id) }
    return switch self {
    case .stage(let id), .needs(let id): .stage(id)
    default: nil
    }
  }
}
