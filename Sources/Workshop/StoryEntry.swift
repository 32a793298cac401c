/// What the room says of the story, one entry: a touchpoint, a need, or why a moment is as it is.
public enum StoryEntry: Codable, Hashable, Sendable {
  case touchpoint(Touchpoint.ID)
  case need(Need.ID)

  /// A link of the chain of causes that a deep dive found, from 0 (M113).
  case why(Touchpoint.ID, at: Int)

  /// The touchpoint that it is, or is about; `nil` for a need.
  public var touchpoint: Touchpoint.ID? {
    switch self {
    case .touchpoint(let id), .why(let id, _): id
    case .need: nil
    }
  }
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

  private var ground = Notice.Ground.story
  private var readings: [Reading] = []

  /// A stage, and what was thought of it.
  fileprivate struct Reading: Equatable {
    var stage: Stage
    var judged: [String: Notice?] = [:]
    var open: [NoticedEntry] = []
  }

  /// Nothing judged yet.
  public init() {}

  /// The notice of an entry, where there is an open one.
  public func notice(of entry: StoryEntry) -> Notice? {
    open.first { $0.entry == entry }?.notice
  }

  /// Judges what has been written anew on a ground: the story, or the causes of the moments that are
  /// chosen to be looked into.
  ///
  /// Stages in which nothing has changed are not read again.
  public mutating func renew(
    for session: Session, by sentinel: Sentinel, as ground: Notice.Ground
  ) {
    if ground != self.ground { readings = [] }
    self.ground = ground
    let isSame = readings.elementsEqual(session.stages) { $0.stage == $1 }
    guard !isSame else { return }
    readings = session.stages.map { stage in
      let before = readings.first { $0.stage.id == stage.id }
      if let before, before.stage == stage { return before }
      return Reading(stage, knowing: before?.judged ?? [:], by: sentinel, as: ground)
    }
    open = readings.flatMap(\.open)
  }
}

extension NoticedEntries.Reading {
  /// Reads a stage; texts that were judged before are not judged again.
  init(
    _ stage: Stage, knowing before: [String: Notice?], by sentinel: Sentinel,
    as ground: Notice.Ground
  ) {
    self.stage = stage
    func look(at entry: StoryEntry, _ text: String, stays: Bool) {
      let notice = before[text] ?? sentinel.notice(text, as: ground)
      judged[text] = .some(notice)
      guard let notice, !stays else { return }
      open.append(NoticedEntry(entry: entry, text: text, notice: notice))
    }
    switch ground {
    case .story:
      for need in stage.needs { look(at: .need(need.id), need.text, stays: need.stays) }
      for it in stage.touchpoints { look(at: .touchpoint(it.id), it.title, stays: it.stays) }
    case .why:
      for it in stage.touchpoints where it.dive.chosen {
        for (place, why) in it.dive.whys.enumerated() {
          look(at: .why(it.id, at: place), why, stays: it.dive.stays.contains(why))
        }
      }
    }
  }
}
