extension TouchpointEdit {
  func label(in session: Session) -> String {
    if case .add(let title, _, _, _) = self { return title.trimmed.inBrief }
    let title = id.flatMap { session.touchpoint($0)?.title.inBrief } ?? "a moment"
    return switch self {
    case .add: title
    case .rename: "the words of \(title)"
    case .answers(_, let question): "\(title): \(question.rawValue)"
    case .act(_, let act): "\(title): \(act.rawValue)"
    case .channel(_, let channel): "\(title): where, \(channel?.rawValue ?? "not said")"
    case .initiator(_, let initiator): "\(title): started by, \(initiator?.rawValue ?? "not said")"
    case .timing: "how long \(title)"
    case .note: "the note of \(title)"
    case .known(_, let known): "\(title): \(known.rawValue)"
    case .place: "the place of \(title)"
    case .join: "joining \(title) with the next"
    case .park: "parking \(title)"
    case .remove: "taking out \(title)"
    }
  }

  func stage(in session: Session) -> Stage.ID? {
    if case .add(_, let stage, _, _) = self { return session.stage(stage)?.id }
    return id.flatMap { session.stage(of: $0)?.id }
  }

  var field: String? {
    guard let id, let name = fieldName else { return nil }
    return "touchpoint \(id.rawValue) \(name)"
  }

  /// The touchpoint that is changed; `nil` where one is added.
  public var id: Touchpoint.ID? {
    switch self {
    case .add: nil
    case .rename(let id, _), .answers(let id, _), .act(let id, _), .channel(let id, _),
      .initiator(let id, _), .timing(let id, _), .note(let id, _), .known(let id, _),
      .place(let id, _, _), .join(let id), .park(let id), .remove(let id):
      id
    }
  }

  private var fieldName: String? {
    switch self {
    case .add, .join, .park, .remove: nil
    case .rename: "title"
    case .answers: "answers"
    case .act: "act"
    case .channel: "channel"
    case .initiator: "initiator"
    case .timing: "timing"
    case .note: "note"
    case .known: "known"
    case .place: "place"
    }
  }
}
