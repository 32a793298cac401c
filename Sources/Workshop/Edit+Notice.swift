/// What the room answers where an entry reads like something other than the story.
public enum NoticeEdit: Codable, Equatable, Sendable {
  /// Whether it stays as it is, so that nobody asks again.
  case stays(StoryEntry, Bool)

  /// Takes it off the map, or out of the chain of causes, and parks it as this.
  case park(StoryEntry, ParkedKind)
}

extension NoticeEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .stays(.touchpoint(let id), let stays): try session.change(id) { $0.stays = stays }
    case .stays(.need(let id), let stays):
      let (stage, place) = try session.place(of: id)
      session.stages[stage].needs[place].stays = stays
    case .stays(.why(let id, let place), let stays):
      let why = try session.why(of: id, at: place)
      try session.change(id) {
        $0.dive.stays.removeAll { $0 == why }
        if stays { $0.dive.stays.append(why) }
      }
    case .park(let entry, let kind):
      switch entry {
      case .touchpoint(let id): try session.apply(.touchpoint(.park(id)))
      case .need(let id):
        let text = session.need(id)?.text ?? ""
        try session.apply(.need(.remove(id)))
        try session.apply(.parked(.add(text: text, step: step)))
      case .why(let id, let place):
        let why = try session.why(of: id, at: place)
        try session.change(id) {
          $0.dive.whys.remove(at: place)
          // A chain never ends in nothing.
          while $0.dive.whys.last?.isEmpty == true { $0.dive.whys.removeLast() }
        }
        try session.apply(.parked(.add(text: why, step: step)))
      }
      session.parked[session.parked.count - 1].kind = kind
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .stays(let entry, true): "\(text(entry, in: session)) stays"
    case .stays(let entry, false): "\(text(entry, in: session)) may be asked about"
    case .park(let entry, _): "parking \(text(entry, in: session))"
    }
  }

  var step: String { if case .why = entry { "dive" } else { "touchpoints" } }

  func stage(in session: Session) -> Stage.ID? {
    switch entry {
    case .touchpoint(let id), .why(let id, _): session.stage(of: id)?.id
    case .need(let id): session.stage(of: id)?.id
    }
  }

  var field: String? {
    guard case .stays(let entry, _) = self else { return nil }
    return switch entry {
    case .touchpoint(let id): "touchpoint \(id.rawValue) stays"
    case .need(let id): "need \(id.rawValue) stays"
    case .why(let id, let place): "touchpoint \(id.rawValue) dive stays \(place)"
    }
  }

  /// What the room was asked about.
  public var entry: StoryEntry {
    switch self {
    case .stays(let entry, _), .park(let entry, _): entry
    }
  }

  private func text(_ entry: StoryEntry, in session: Session) -> String {
    switch entry {
    case .touchpoint(let id): session.touchpoint(id)?.title.inBrief ?? "a moment"
    case .need(let id): session.need(id)?.text.inBrief ?? "a need"
    case .why(let id, let place): (try? session.why(of: id, at: place))?.inBrief ?? "a cause"
    }
  }
}

extension Session {
  /// A link of a moment's chain of causes that says something.
  fileprivate func why(of id: Touchpoint.ID, at place: Int) throws(Refusal) -> String {
    guard let whys = touchpoint(id)?.dive.whys, whys.indices.contains(place),
      !whys[place].isEmpty
    else { throw .gone }
    return whys[place]
  }
}
