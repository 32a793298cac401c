package import Workshop

/// What an opened session is, from its document and its log alone.
///
/// The document is *ours* when it equals the log's state at its revision and its revision is not below
/// the last that was saved; then what follows in the log is made again. A document of the very
/// revision that was saved last, with changes after it, has to be the very file that was saved: a copy
/// that somebody put back looks the same. A document that was saved while the log took nothing more
/// names a line of this log, and is ours too. Every other document was changed outside.
package struct Recovery: Equatable, Sendable {
  /// What was found out.
  package enum Verdict: Equatable, Sendable {
    /// There is no log: the document is all there is.
    case begun
    /// The document is ours, or lost: the log has the rest.
    case ours
    /// The document is ours, and has changes that the log could not take: they came in as one.
    case ahead
    /// The document was changed outside, and nothing of ours is missing in it: it was adopted.
    case adopted
    /// The document was changed outside, and changes of ours are not in it: somebody has to choose.
    /// Until then the session is ours.
    case disputed
  }

  /// The session and its past.
  package private(set) var history: History
  package private(set) var verdict: Verdict
  /// The session as we left it, whatever was adopted since.
  package private(set) var ours: Session
  /// What the document did not have.
  package private(set) var recovered: Recovered?
  /// How many records of the log are good: fewer than all where a change could not be made again.
  package private(set) var goodRecords: Int
  /// The revision in the log that the document stands for.
  package private(set) var anchor: Int
  /// The revision of the last change in the log.
  package private(set) var head: Int

  /// Finds out what the session is.
  ///
  /// - Parameters:
  ///   - document: the session in the document; nil where it is damaged.
  ///   - stamp: what the document's file is.
  ///   - log: the records of its log, the good ones.
  ///   - isMarked: whether the document names a line of this log that it goes on from.
  package init?(
    document: Session?, stamp: Stamp?, log: [LogRecord], isMarked: Bool = false
  ) {
    guard case .base(let beginning, _)? = log.first?.content else {
      guard let document else { return nil }
      history = History(document)
      ours = document
      (verdict, goodRecords, anchor, head) = (.begun, 0, document.revision, document.revision)
      return
    }
    let saved = log.lastSaved
    let isSaved = stamp != nil && saved?.stamp == stamp
    let wanted = isSaved ? saved?.revision : document?.revision
    var replay = Replay(History(beginning))
    replay.make(log, upTo: wanted ?? .min)
    let isEqual = document.map {
      replay.history.present.revision == wanted
        && $0.identified(as: replay.history.present) == replay.history.present
    }
    replay.make(log, upTo: .max)
    history = replay.history
    history.seal()
    goodRecords = replay.count
    head = history.present.revision
    anchor = wanted ?? head
    verdict = .ours
    let records = log.prefix(goodRecords)
    history.agenda = document?.agenda ?? records.lastBase?.agenda ?? Agenda()
    for draft in records.draftsSinceSaved { history.agenda.setDraft(draft.text, for: draft.part) }
    ours = history.present
    guard let document else {
      recovered = Recovered(changes: head - (saved?.revision ?? head), upTo: records.lastTime)
      return
    }
    let lowest = max(saved?.revision ?? .min, records.lastBase?.revision ?? .min)
    let isOurs =
      isEqual == true && (isSaved || anchor > lowest || (anchor == lowest && head == anchor))
    if isOurs {
      if head > anchor { recovered = Recovered(changes: head - anchor, upTo: records.lastTime) }
    } else if isMarked, document.revision > head {
      verdict = .ahead
    } else {
      verdict = head > lowest ? .disputed : .adopted
    }
    if verdict == .ahead || verdict == .adopted {
      history.agenda = document.agenda
      history.adopt(document)
      anchor = history.present.revision
    }
  }
}

/// A walk through a log that makes its changes again.
private struct Replay {
  var history: History
  /// How many records were walked through.
  var count = 1

  init(_ history: History) { self.history = history }

  /// Goes on to the last change of at most this revision.
  mutating func make(_ log: [LogRecord], upTo revision: Int) {
    let rest = log[count...]
    let end = rest.firstIndex { ($0.change?.revision ?? .min) > revision } ?? log.count
    let changes = rest[..<end].compactMap(\.change)
    let made = history.replay(changes)
    guard made < changes.count else {
      count = end
      return
    }
    var left = made
    count =
      rest.firstIndex {
        guard $0.change != nil else { return false }
        left -= 1
        return left < 0
      } ?? end
  }
}

extension BidirectionalCollection<LogRecord> {
  /// The document as it was last saved.
  var lastSaved: (revision: Int, stamp: Stamp)? {
    for record in reversed() {
      if case .saved(let revision, let stamp) = record.content { return (revision, stamp) }
    }
    return nil
  }

  fileprivate var lastBase: Session? {
    for record in reversed() {
      if case .base(let session, _) = record.content { return session }
    }
    return nil
  }

  fileprivate var lastTime: String { reversed().first { $0.change != nil }?.time ?? "" }
}

extension BidirectionalCollection<LogRecord> {
  /// What was typed after the document was saved last.
  fileprivate var draftsSinceSaved: [Agenda.Draft] {
    var drafts: [Agenda.Draft] = []
    for record in reversed() {
      if case .saved = record.content { break }
      if case .draft(let draft) = record.content { drafts.append(draft) }
    }
    return drafts.reversed()
  }
}
