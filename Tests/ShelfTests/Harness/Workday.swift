import Shelf
import Workshop

/// Somebody at work: does to the shelf what the program's loop does, and notes what the screen said.
final class Workday {
  private(set) var ledger: Ledger
  private(set) var history: History
  /// What the shelf did that no loop could make sense of.
  private(set) var surprises: [String] = []
  private let shelf: Shelf
  private var file: SessionFile?
  private var moment = Moment.friday
  private var token: UInt32 = 0
  private var hasBegun = false
  /// What the log is to be told as soon as there is one.
  private var journal: [LogEntry] = []

  /// Somebody who begins, or goes on where another has stopped with this ledger.
  init(_ files: any FileSystem, ledger: Ledger = Ledger()) {
    shelf = .on(files)
    history = History(Session.titled(""))
    self.ledger = ledger
    hasBegun = ledger.path != nil
  }

  /// Whether there is a file that takes what is done.
  var isOpen: Bool { file != nil }

  func make(_ deeds: some Sequence<Deed>) {
    for deed in deeds { make(deed) }
  }

  func make(_ deed: Deed) {
    pass(1)
    switch deed {
    case .begin:
      ledger.note(history)
      hasBegun = true
      save()
    case .edit(let edit): change { try? $0.record(edit) }
    case .undo: change { $0.undo() }
    case .redo: change { $0.redo() }
    case .draft(let text):
      let draft = Agenda.Draft(part: "board", text: text)
      history.agenda.setDraft(text, for: draft.part)
      keep([.draft(draft)])
      ledger.draft = text
    case .save: save()
    case .wait(let seconds):
      pass(seconds)
      if ledger.saysTrouble { isOpen ? keep([]) : save() }
    case .close:
      save()
      // A log that has taken nothing gives nothing back.
      if file?.keeping.logFault != nil { ledger.forgetPast() }
      // Whoever is told that something would be lost does not leave.
      if ledger.saved == history.present.revision { file.take()?.release() }
    case .reopen: reopen()
    }
  }

  private func pass(_ seconds: Int) {
    moment.uptime += .seconds(seconds)
    moment.epochSeconds += seconds
    token += 100
  }

  private func change(_ make: (inout History) -> Void) {
    guard isOpen || !hasBegun || ledger.path == nil else { return }
    make(&history)
    ledger.note(history)
    keep(history.takeUnlogged().map(LogEntry.change))
  }

  /// Tells the log, as soon as there is one, and shows what came of it.
  private func keep(_ entries: [LogEntry]) {
    journal += entries
    guard let keeping = file?.append(journal, at: moment) else { return }
    journal = []
    ledger.show(history.present.revision, keeping)
    // Without a log the document is saved at every change.
    if keeping.logFault != nil { save() }
  }

  private func save() {
    do throws(ShelfFailure) {
      if !isOpen {
        guard ledger.path == nil else { return }
        let made = try shelf.create(history.beginning, at: moment, token: token)
        ledger.path = made.path
        file = consume made
        ledger.save(history.beginning.revision)
        keep([])
        token += 10
      }
      let report = try file?.save(history.present, at: moment, token: token)
      if report?.outside != nil { surprises.append("a question, though nobody else wrote") }
      ledger.save(history.present.revision)
      if let keeping = file?.keeping { ledger.show(history.present.revision, keeping) }
      follow()
    } catch {
      ledger.saysTrouble = true
      if error.sentence.isEmpty { surprises.append("a failure without a word") }
    }
  }

  private func follow() {
    let title = history.present.title
    do throws(ShelfFailure) {
      _ = try file?.follow(title, at: moment)
    } catch {
      ledger.saysTrouble = true
    }
    if let path = file?.path { ledger.path = path }
  }

  /// Opens what was closed; whoever is refused tries once more.
  private func reopen() {
    guard !isOpen, let path = ledger.path else { return }
    for _ in 0..<2 where !isOpen {
      pass(1)
      do throws(ShelfFailure) {
        let opened = try shelf.open(path, at: moment, token: token, newID: "another")
        let findings = opened.findings
        file = consume opened
        history = findings.history
        if findings.others.contains(where: \.isWithoutLog) { ledger.forgetPast() }
        surprises += Proof.faults(of: findings, against: ledger, atLeast: ledger.saved)
        ledger.note(history)
        ledger.show(history.present.revision, file?.keeping ?? Keeping())
      } catch {
        if error.exitCode == 65 { surprises.append("the document is damaged: \(error.sentence)") }
      }
    }
  }
}

extension Finding {
  fileprivate var isWithoutLog: Bool {
    if case .withoutLog = self { return true }
    return false
  }
}
