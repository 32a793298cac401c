/// A session and its past: every edit since the beginning, and how many of them are in force.
///
/// The present is kept. Any earlier state is made again from the nearest checkpoint, at most 256
/// edits back, so the past costs an edit each and not a copy of the session each. Undo goes by
/// steps: edits that set one field of one thing and follow each other directly are one.
///
/// The present's revision counts every change, undo and redo too; its id and its agenda are never
/// taken back. What a log has not been told yet stands in ``unlogged``.
public struct History: Equatable, Sendable {
  /// The session as it is now.
  public internal(set) var present: Session {
    @inlinable get { shared.wrappedValue }
    set { shared.wrappedValue = newValue }
  }

  /// The session as it is now, to be held by others without a copy.
  public private(set) var shared: Shared<Session>

  /// How many steps are in force: what undo can take back.
  public internal(set) var position = 0

  /// Whether the next edit is a step of its own in any case.
  ///
  /// So it is after ``seal()``, undo and redo. A log that is replayed has to seal where this was so.
  public internal(set) var isSealed = true

  /// The changes made since ``takeUnlogged()``, the oldest first.
  public internal(set) var unlogged: [Change] = []

  var edits: [Edit] = []
  var steps: [Step] = []
  /// The session after every 256 edits, the beginning first.
  var checkpoints: [Session]

  /// One thing that undo takes back.
  struct Step: Equatable, Sendable {
    var label: String
    /// How many edits are in force after it.
    var end: Int
  }

  static let stride = 256

  /// A history that begins with a session as it is.
  public init(_ beginning: Session) {
    shared = Shared(wrappedValue: beginning)
    checkpoints = [beginning]
  }

  /// The session before every change.
  public var beginning: Session { checkpoints[0] }

  /// How many steps there are, undone ones too.
  public var count: Int { steps.count }

  /// Where the workshop stands; setting it is neither an edit nor a revision.
  public var agenda: Agenda {
    get { present.agenda }
    set { present.agenda = newValue }
  }

  /// What undo would take back, in the room's words; `nil` at the beginning.
  public var undoLabel: String? { position > 0 ? steps[position - 1].label : nil }

  /// What redo would make again, in the room's words; `nil` where nothing was undone.
  public var redoLabel: String? { position < count ? steps[position].label : nil }

  /// Makes an edit and forgets what was undone.
  ///
  /// An edit that changes nothing leaves no trace, not even a revision.
  ///
  /// - Throws: A ``Refusal`` in words; then nothing has changed.
  public mutating func record(_ edit: Edit) throws(Refusal) {
    var next = present
    try next.apply(edit)
    guard next != present else { return }
    let wasSealed = isSealed
    cutUndone()
    if !joins(edit) { steps.append(Step(label: edit.label(in: present), end: edits.count)) }
    steps[steps.count - 1].end += 1
    position = steps.count
    edits.append(edit)
    next.revision = present.nextRevision
    present = next
    isSealed = false
    if edits.count % History.stride == 0 {
      checkpoints.append(next.identified(as: beginning))
    }
    unlogged.append(Change(.edit(edit, sealed: wasSealed), revision: present.revision))
  }

  /// Ends a run: the next edit is a step of its own, even if it sets the same field.
  public mutating func seal() { isSealed = true }

  /// Takes back the last step.
  ///
  /// Returns its label and its last edit, whose place can be looked up in ``present``; `nil` at the
  /// beginning.
  @discardableResult
  public mutating func undo() -> (label: String, edit: Edit)? {
    guard position > 0 else { return nil }
    let step = steps[position - 1]
    position -= 1
    show(state(after: editsInForce))
    unlogged.append(Change(.undo, revision: present.revision))
    return (step.label, edits[step.end - 1])
  }

  /// Makes the step again that was undone last.
  ///
  /// Returns its label and its last edit; `nil` where nothing was undone.
  @discardableResult
  public mutating func redo() -> (label: String, edit: Edit)? {
    guard position < count else { return nil }
    let step = steps[position]
    var next = present
    History.apply(edits[editsInForce..<step.end], to: &next)
    position += 1
    show(next)
    unlogged.append(Change(.redo, revision: present.revision))
    return (step.label, edits[step.end - 1])
  }

  private mutating func show(_ session: Session) {
    var next = session.identified(as: present)
    next.revision = present.nextRevision
    present = next
    isSealed = true
  }
}

extension History {
  /// The last edit in force; nil at the beginning.
  var lastEdit: Edit? { position > 0 ? edits[editsInForce - 1] : nil }

  var editsInForce: Int { position > 0 ? steps[position - 1].end : 0 }

  /// Whether an edit is one step with the one before it, which must be in force.
  func joins(_ edit: Edit) -> Bool {
    !isSealed && edit.field != nil && edit.field == edits.last?.field
  }

  /// Forgets what was undone.
  mutating func cutUndone() {
    let inForce = editsInForce
    steps.removeSubrange(position...)
    edits.removeSubrange(inForce...)
    checkpoints.removeSubrange(min(checkpoints.count, inForce / History.stride + 1)...)
  }

  func state(after count: Int) -> Session {
    var session = checkpoints[count / History.stride]
    History.apply(edits[(count / History.stride * History.stride)..<count], to: &session)
    return session
  }

  /// Applies edits that were accepted before on the same session, so none of them is refused.
  private static func apply(_ edits: ArraySlice<Edit>, to session: inout Session) {
    for edit in edits { try? edit.apply(to: &session) }
  }
}

extension Session {
  /// The number of the next revision; at the largest it stays there.
  var nextRevision: Int { revision < .max ? revision + 1 : revision }
}
