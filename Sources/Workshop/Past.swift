/// A session's past to look through: what happened when, and the session after each of it.
public struct Past: Equatable, Sendable {
  /// One thing that happened.
  public struct Entry: Equatable, Sendable {
    /// The session's revision after it.
    public var revision: Int

    /// When, as in ``Moment/timestamp``.
    public var time: String

    /// What kind of thing it was.
    public var kind: Kind

    /// The id of the step in which the change was made; empty where it belongs to none.
    public var step: String

    /// What was changed, taken back or made again, in the room's words.
    public var label: String

    /// The change that was made, taken back or made again; nil for the beginning.
    public var edit: Edit?
  }

  /// The kinds of things that happen to a session.
  public enum Kind: String, Equatable, Sendable, CaseIterable {
    /// It began.
    case begun
    /// Somebody changed it here.
    case edited
    /// A step was taken back.
    case undone
    /// A step was made again.
    case redone
    /// What another program had made of it was taken over.
    case adopted
  }

  /// What happened, the oldest first; the first entry is the beginning.
  public private(set) var entries: [Entry]

  private var changes: [History.Change] = []
  private var latest: History
  /// The history after every 256 changes, the beginning first.
  private var checkpoints: [History]
  /// The sessions at hand, the first of them that after the change at `firstNear`.
  private var near: [Session] = []
  private var firstNear = 0

  /// A past in which nothing has happened yet.
  public init(_ beginning: Session, time: String) {
    latest = History(beginning)
    checkpoints = [latest]
    entries = [
      Entry(
        revision: beginning.revision, time: time, kind: .begun, step: "", label: beginning.title)
    ]
  }

  /// Adds what happened next; false, and nothing is added, where it cannot have happened then.
  public mutating func add(_ change: History.Change, time: String) -> Bool {
    let (undone, undoneEdit) = (latest.undoLabel, latest.lastEdit)
    guard latest.make(change) else { return false }
    var entry = Entry(
      revision: change.revision, time: time, kind: .edited, step: "",
      label: latest.undoLabel ?? "", edit: latest.lastEdit)
    switch change.deed {
    case .edit: break
    case .undo: (entry.kind, entry.label, entry.edit) = (.undone, undone ?? "", undoneEdit)
    case .redo: entry.kind = .redone
    case .adopt: entry.kind = .adopted
    }
    if let edit = entry.edit, !edit.isWhole { entry.step = edit.step }
    entries.append(entry)
    changes.append(change)
    if changes.count % History.stride == 0 { checkpoints.append(latest) }
    return true
  }

  /// The session after the entry at a place in ``entries``; beyond the ends it is the nearest.
  ///
  /// Up to 255 changes are made again for it, unless it is where ``approach(_:)`` has come to.
  public func session(after index: Int) -> Session {
    let count = min(max(0, index), changes.count)
    if near.indices.contains(count - firstNear) { return near[count - firstNear] }
    return history(after: count).present
  }

  /// Puts the sessions before, at and after a place at hand: to be called by whoever looks at it for a
  /// while.
  public mutating func approach(_ index: Int) {
    let first = min(max(0, index - 1), changes.count)
    guard near.isEmpty || first != firstNear else { return }
    var history = history(after: first)
    firstNear = first
    near = [history.present]
    for change in changes[first...].prefix(2) {
      _ = history.make(change)
      near.append(history.present)
    }
  }

  private func history(after count: Int) -> History {
    var history = checkpoints[count / History.stride]
    _ = history.replay(Array(changes[(count / History.stride * History.stride)..<count]))
    return history
  }

  /// The place of the entry that led to a revision, or of the last before it.
  public func place(ofRevision revision: Int) -> Int? {
    entries.lastIndex { $0.revision <= revision }
  }

  /// The place of the last entry that was made by then; nil before the beginning.
  public func place(at moment: Moment) -> Int? {
    entries.lastIndex {
      Moment(timestamp: $0.time).map { $0.epochSeconds <= moment.epochSeconds } ?? false
    }
  }
}
