/// What the room says of the story, one entry: a touchpoint, or a need.
public enum StoryEntry: Codable, Hashable, Sendable {
  case touchpoint(Touchpoint.ID)
  case need(Need.ID)
}

/// An entry that reads like something other than the story.
public struct NoticedEntry: Equatable, Sendable {
  /// Which entry it is.
  public let entry: StoryEntry
  /// What stands there.
  public let text: String
  /// What it reads like.
  public let notice: Notice
}

/// The entries that read like something other than the story, kept so that no text is judged twice.
public struct NoticedEntries: Equatable, Sendable {
  /// Those the room has not let stay, in the order of the journey, needs before the touchpoints.
  public private(set) var open: [NoticedEntry] = []

  private var stages: [Stage] = []
  private var judged: [String: Notice?] = [:]

  /// Nothing judged yet.
  public init() {}

  /// The notice of an entry, where there is an open one.
  public func notice(of entry: StoryEntry) -> Notice? {
    open.first { $0.entry == entry }?.notice
  }

  /// Judges what has been written anew.
  public mutating func renew(for session: Session, by sentinel: Sentinel) {
    guard session.stages != stages else { return }
    stages = session.stages
    let before = judged
    var (judged, open): ([String: Notice?], [NoticedEntry]) = ([:], [])
    func look(at entry: StoryEntry, _ text: String, stays: Bool) {
      let notice = judged[text] ?? before[text] ?? sentinel.notice(text, as: .story)
      judged[text] = .some(notice)
      if let notice, !stays {
        open.append(NoticedEntry(entry: entry, text: text, notice: notice))
      }
    }
    for stage in stages {
      for need in stage.needs { look(at: .need(need.id), need.text, stays: need.stays) }
      for it in stage.touchpoints { look(at: .touchpoint(it.id), it.title, stays: it.stays) }
    }
    (self.judged, self.open) = (judged, open)
  }
}
