import Workshop

extension Room {
  /// What is to be kept now: changes at once in the log, the document when it is due.
  ///
  /// It follows from differences alone: between what the log was told and the history, and between
  /// the document and what was last written.
  mutating func keeping(_ isDue: Bool) -> [Effect] {
    guard desk?.isPractice == false, desk?.isLooking == false else {
      _ = desk?.history.takeUnlogged()
      return []
    }
    keepTyping()
    let tidings = tidings()
    desk?.journal += tidings
    guard let document = desk?.history.shared, let seen = desk?.$seen else { return [] }
    if document != seen { desk?.cadence.change(at: moment.uptime) }
    // Held even where it is the same: the next time it need not be looked at.
    desk?.$seen = document
    let isRetry = (desk?.peril.next).map { moment.uptime >= $0 } ?? false
    let effects =
      desk?.path == nil
      ? making(document, isDue || isRetry)
      : telling(isRetry) + writing(document, isDue || isRetry)
    // Where there is nothing to ask the disk for, it is not asked at once again.
    if isRetry, effects.isEmpty { desk?.peril.wait(from: moment) }
    return effects
  }

  /// Changes and drafts of which the log has not been told.
  private mutating func tidings() -> [LogEntry] {
    let changes = desk?.history.takeUnlogged() ?? []
    let drafts = desk?.newDrafts() ?? []
    return changes.map(LogEntry.change) + drafts.map(LogEntry.draft)
  }

  /// The file is made with the session as it was before the first change, so that undo gets there.
  private mutating func making(_ document: Shared<Session>, _ isDue: Bool) -> [Effect] {
    guard let desk, document != desk.$written else { return [] }
    if desk.peril.next != nil {
      self.desk?.peril.keeping.inMemory = desk.untold
      guard isDue else { return [] }
    }
    return [.create(desk.history.beginning)]
  }

  private mutating func telling(_ isRetry: Bool) -> [Effect] {
    guard let desk, !desk.journal.isEmpty || (isRetry && desk.peril.keeping.logFault != nil) else {
      return []
    }
    self.desk?.journal = []
    return [.append(desk.journal)]
  }

  /// The document is due on coming to another part, too, since no log keeps the place, and at every
  /// change that no log keeps.
  private mutating func writing(_ document: Shared<Session>, _ isDue: Bool) -> [Effect] {
    guard let desk, document != desk.$written else {
      self.desk?.$written = document
      self.desk?.cadence.rest()
      return []
    }
    if !isDue {
      guard let due = desk.cadence.due else { return [] }
      let isElsewhere = document.wrappedValue.agenda.stop != desk.written.agenda.stop
      let isTime = desk.peril.next == nil && (due <= moment.uptime || isElsewhere)
      guard isTime || desk.peril.keeping.logFault != nil else { return [] }
    }
    self.desk?.$written = document
    self.desk?.cadence.rest()
    return [.save(document.wrappedValue)]
  }
}

extension Desk {
  /// How many changes no log has been told.
  var untold: Int { journal.count { $0.isChange } }
}

extension LogEntry {
  fileprivate var isChange: Bool {
    if case .change = self { return true }
    return false
  }
}
