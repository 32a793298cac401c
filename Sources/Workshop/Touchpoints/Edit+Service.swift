/// A change of how a moment is served.
public enum ServiceEdit: Codable, Equatable, Sendable {
  /// One of the texts; it may be empty.
  case line(Touchpoint.ID, ServiceLine, String)

  /// What delights, and the day on which it was said: it is one again.
  case delight(Touchpoint.ID, String, on: CivilDate?)

  /// Whether the standard is met.
  case met(Touchpoint.ID, Answer?)

  /// Which of the seven areas it belongs to.
  case area(Touchpoint.ID, ExperienceArea?)

  /// Whether we answer here, or come before.
  case stance(Touchpoint.ID, Stance?)

  /// Whether the customer feels understood, valued or served.
  case care(Touchpoint.ID, Care, Answer?)

  /// The day on which the delight was said to be one.
  case delightOn(Touchpoint.ID, CivilDate?)

  /// Whether the delight has become ordinary.
  case ordinary(Touchpoint.ID, Bool)

  /// The need that it serves.
  case need(Touchpoint.ID, Need.ID?)
}

extension ServiceEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .line(let id, let line, let text):
      let text = try text.asLine()
      try session.change(id) { $0.service[line] = text }
    case .delight(let id, let text, let day):
      let text = try text.asLine()
      try session.change(id) {
        ($0.service.delight, $0.service.delightOn, $0.service.ordinary) = (text, day, false)
      }
    case .met(let id, let answer): try session.change(id) { $0.service.standardMet = answer }
    case .area(let id, let area): try session.change(id) { $0.service.area = area }
    case .stance(let id, let stance): try session.change(id) { $0.service.stance = stance }
    case .care(let id, let care, let answer):
      try session.change(id) { $0.service[care] = answer }
    case .delightOn(let id, let day): try session.change(id) { $0.service.delightOn = day }
    case .ordinary(let id, let isSo): try session.change(id) { $0.service.ordinary = isSo }
    case .need(let id, let need):
      if let need { _ = try session.place(of: need) }
      try session.change(id) { $0.service.need = need }
    }
  }

  func label(in session: Session) -> String {
    let title = session.touchpoint(id)?.title.inBrief ?? "a moment"
    return switch self {
    case .line(_, .standard, _): "the standard of \(title)"
    case .line(_, .exception, _): "the exception of \(title)"
    case .line(_, .delight, _), .delight, .delightOn: "the delight of \(title)"
    case .line(_, .onlyUs, _): "what only we would do: \(title)"
    case .met(_, let answer): "\(title): standard met, \(answer?.rawValue ?? "not said")"
    case .area(_, let area): "\(title): \(area?.rawValue ?? "area not said")"
    case .stance(_, let stance): "\(title): \(stance?.rawValue ?? "not said")"
    case .care(_, let care, let answer):
      "\(title): \(care.rawValue), \(answer?.rawValue ?? "not said")"
    case .ordinary(_, let isSo): "\(title): \(isSo ? "ordinary by now" : "still a delight")"
    case .need: "the need behind \(title)"
    }
  }

  var step: String { "touchpoints" }

  func stage(in session: Session) -> Stage.ID? { session.stage(of: id)?.id }

  var field: String? { "touchpoint \(id.rawValue) \(fieldName)" }

  /// The moment that is changed.
  public var id: Touchpoint.ID {
    switch self {
    case .line(let id, _, _), .delight(let id, _, _), .met(let id, _), .area(let id, _),
      .stance(let id, _),
      .care(let id, _, _), .delightOn(let id, _), .ordinary(let id, _), .need(let id, _):
      id
    }
  }

  private var fieldName: String {
    switch self {
    case .line(_, let line, _): line.rawValue
    case .delight: "said delight"
    case .met: "standard met"
    case .area: "area"
    case .stance: "stance"
    case .care(_, let care, _): care.rawValue
    case .delightOn: "delight on"
    case .ordinary: "ordinary"
    case .need: "need"
    }
  }
}
