import Shelf
import Workshop

/// Holds what is on a disk against what people have seen.
enum Proof {
  /// What has ended the program.
  enum End {
    /// The program died; the machine goes on.
    case death
    /// The machine went off.
    case powerCut
  }

  /// Everything that is wrong with a disk after an end, seen with the eyes of whoever had the ledger.
  ///
  /// Opens the session, works on, closes it and opens it again.
  static func faults(on platter: Platter, _ ledger: Ledger, after end: End) -> [String] {
    var faults = documentFaults(on: platter, ledger)
    guard faults.isEmpty, let path = document(on: platter) else { return faults }
    let disk = MemoryDisk(platter)
    let bound = end == .death ? ledger.shown : ledger.saved
    do throws(ShelfFailure) {
      let findings = try workOn(path, on: disk)
      faults += self.faults(of: findings, against: ledger, atLeast: bound)
      if end == .death { faults += draftFaults(of: findings, ledger) }
    } catch {
      faults.append("it cannot be opened: \(error.sentence)")
    }
    if disk.openCount > 0 { faults.append("\(disk.openCount) files are left open") }
    return faults + (ledger.hadTrouble ? [] : leftovers(on: disk.platter))
  }

  /// Opens, makes a change, saves and closes; then the change is there at the next opening.
  private static func workOn(
    _ path: String, on disk: MemoryDisk
  ) throws(ShelfFailure) -> Findings {
    let shelf = Shelf.on(disk)
    var file = try shelf.open(path, at: .friday, token: 1_000, newID: "another")
    let findings = file.findings
    var history = findings.history
    try? history.record(.parked(.add(text: "after all", step: "close")))
    let keeping = file.append(history.takeUnlogged().map(LogEntry.change), at: .friday)
    let isKept = keeping == Keeping()
    _ = try file.save(history.present, at: .friday, token: 2_000)
    file.release()
    let again = try shelf.open(path, at: .friday, token: 3_000, newID: "another").findings
    let isThere = again.history.present.identified(as: history.present) == history.present
    guard isKept, isThere, again.recovered == nil, again.outside == nil else {
      throw .notFaithful(
        path: "after a recovery (\(keeping), there: \(isThere), \(again.recovered as Any), "
          + "asks: \(again.outside != nil)), \(path)")
    }
    return findings
  }

  /// G3: a complete document of some revision, and nothing asked that nobody else has caused.
  static func documentFaults(on platter: Platter, _ ledger: Ledger) -> [String] {
    let names = documents(on: platter)
    guard let name = names.first else {
      return ledger.path == nil ? [] : ["there is no document"]
    }
    guard names.count == 1 else { return ["there are several documents: \(names)"] }
    let bytes = platter.bytes(at: "\(folder)/\(name)") ?? []
    guard let session = try? Session(reading: bytes) else {
      return ["the document is damaged: \(bytes.count) bytes"]
    }
    return isState(session, of: ledger) ? [] : ["the document is of no revision that there was"]
  }

  /// G1, G2, G8: the state that was found is one that there was, late enough, with all of its past.
  static func faults(
    of findings: Findings, against ledger: Ledger, atLeast bound: Int
  ) -> [String] {
    var faults: [String] = []
    var history = findings.history
    let present = history.present
    let revision = ledger.latest(like: present)
    if revision ?? .min < bound {
      faults.append(
        "\(revision.map { "revision \($0)" } ?? "what never was") is there, \(bound) was promised")
    }
    if findings.outside != nil { faults.append("a question, though nobody else wrote") }
    let position = ledger.positions[present.revision] ?? 0
    if position > history.position {
      faults.append("undo reaches back \(history.position) steps, not \(position)")
    }
    while history.undo() != nil {}
    if history.present.identified(as: history.beginning) != history.beginning {
      faults.append("undo does not reach back to the beginning")
    }
    return faults
  }

  /// At most twenty characters of what was being typed are lost.
  private static func draftFaults(of findings: Findings, _ ledger: Ledger) -> [String] {
    let draft = findings.history.agenda.draft(for: "board") ?? ""
    let isNear = abs(draft.count - ledger.draft.count) <= 20
    return isNear || ledger.saysTrouble ? [] : ["of “\(ledger.draft)” only “\(draft)” is there"]
  }

  /// What a save that was interrupted has left behind, and nobody has cleared away.
  static func leftovers(on platter: Platter) -> [String] {
    let left = platter.names(at: folder).filter { $0.hasSuffix(".tmp") || $0.hasSuffix(".lock") }
    return left.isEmpty ? [] : ["left behind: \(left)"]
  }

  private static let folder = "/home/Touchline"

  /// The names of documents; those that were put beside another are none.
  private static func documents(on platter: Platter) -> [String] {
    platter.names(at: folder).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
  }

  static func document(on platter: Platter) -> String? {
    documents(on: platter).first.map { "\(folder)/\($0)" }
  }

  private static func isState(_ session: Session, of ledger: Ledger) -> Bool {
    guard let state = ledger.states[session.revision] else { return false }
    return session.identified(as: state) == state
  }
}
