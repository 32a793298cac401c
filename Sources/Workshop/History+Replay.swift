extension History {
  /// Makes changes again that were made on this very history, and returns how many could be.
  ///
  /// Fewer than all are made where revisions do not follow each other, or where an edit is refused:
  /// then the rest belongs to another history, or to a program that understands edits otherwise.
  /// Nothing of it is told a log again.
  public mutating func replay(_ changes: [Change]) -> Int {
    var done = 0
    while done < changes.count {
      let run = changes[done...].prefix { !$0.isAdoption }
      guard replayTogether(run) else {
        return done + replayOneByOne(run)
      }
      done += run.count
      guard done < changes.count else { break }
      guard replayOneByOne(changes[done...done]) == 1 else { break }
      done += 1
    }
    return done
  }

  private mutating func replayOneByOne(_ changes: ArraySlice<Change>) -> Int {
    for (index, change) in changes.enumerated() where !make(change) { return index }
    return changes.count
  }

  /// Makes one change again; false, and nothing has changed, where that is not what comes next.
  mutating func make(_ change: Change) -> Bool {
    // No copy of the history is kept to go back to: it would be copied whole at each change.
    let (told, wasSealed, revision) = (unlogged.count, isSealed, present.revision)
    defer { unlogged.removeSubrange(told...) }
    switch change.deed {
    case .adopt(let session):
      guard change.revision > revision else { return false }
      take(session, revision: change.revision)
      return true
    case _ where revision == .max || change.revision != revision + 1: return false
    case .edit(let edit, let sealed):
      isSealed = sealed
      try? record(edit)
    case .undo: undo()
    case .redo: redo()
    }
    guard present.revision == change.revision else {
      isSealed = wasSealed
      return false
    }
    return true
  }

  /// Makes edits, undos and redos again in two walks: through the list of what is in force, and
  /// then once through the edits that are left.
  ///
  /// So a thousand undos cost no thousand replays. False, and nothing has changed, where not all of
  /// them can be made.
  private mutating func replayTogether(_ changes: ArraySlice<Change>) -> Bool {
    let before = self
    /// The edits before this one are those that there were.
    var kept = edits.count
    var revision = present.revision
    for change in changes {
      let inForce = editsInForce
      switch change.deed {
      case .edit(let edit, let sealed):
        isSealed = sealed
        kept = min(kept, inForce)
        cutUndone()
        add(edit)
      case .undo where position > 0:
        position -= 1
        isSealed = true
      case .redo where position < count:
        position += 1
        isSealed = true
      default: return restore(before)
      }
      guard revision < .max, change.revision == revision + 1 else { return restore(before) }
      revision = change.revision
    }
    guard complete(from: kept) else { return restore(before) }
    present = state(after: editsInForce).identified(as: before.present)
    present.revision = revision
    return true
  }

  /// Adds an edit to the list, its label and its checkpoint to be made by `complete`.
  private mutating func add(_ edit: Edit) {
    if !joins(edit) { steps.append(Step(label: "", end: edits.count)) }
    edits.append(edit)
    steps[steps.count - 1].end = edits.count
    position = steps.count
    isSealed = false
  }

  /// Makes the labels and the checkpoints of the edits from `first` on; false where one is refused.
  private mutating func complete(from first: Int) -> Bool {
    var session = state(after: first)
    var step = steps.firstIndex { $0.end > first } ?? steps.count
    for index in first..<edits.count {
      let begins = step == 0 ? 0 : steps[step - 1].end
      if begins == index { steps[step].label = edits[index].label(in: session) }
      do {
        try edits[index].apply(to: &session)
      } catch {
        return false
      }
      if steps[step].end == index + 1 { step += 1 }
      if (index + 1) % History.stride == 0 { checkpoints.append(session) }
    }
    return true
  }

  private mutating func restore(_ before: History) -> Bool {
    self = before
    return false
  }
}

extension History.Change {
  fileprivate var isAdoption: Bool {
    if case .adopt = deed { return true }
    return false
  }
}
