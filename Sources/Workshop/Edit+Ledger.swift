/// A change of the ledger of customers who were asked.
public enum LedgerEdit: Codable, Equatable, Sendable {
  /// A customer who was asked on a day: which words they used, and what they said instead.
  case add(CivilDate, used: [Word.ID], said: String)

  /// The day.
  case date(LedgerEntry.ID, CivilDate)

  /// The words that they used unprompted.
  case used(LedgerEntry.ID, [Word.ID])

  /// What they said instead.
  case said(LedgerEntry.ID, String)

  /// Takes the entry out.
  case remove(LedgerEntry.ID)
}

extension LedgerEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let day, let used, let said):
      let said = try said.asLine()
      let used = try session.impression.known(used)
      let id = LedgerEntry.ID(rawValue: try session.newID())
      session.impression.ledger.append(LedgerEntry(id: id, date: day, used: used, said: said))
    case .date(let id, let day): try session.impression.change(id) { $0.date = day }
    case .used(let id, let used):
      let used = try session.impression.known(used)
      try session.impression.change(id) { $0.used = used }
    case .said(let id, let said):
      let said = try said.asLine()
      try session.impression.change(id) { $0.said = said }
    case .remove(let id):
      session.impression.ledger.remove(at: try session.impression.ledger.place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add: "a customer who was asked"
    case .date: "the day of asking"
    case .used: "the words that were used"
    case .said: "what the customer said"
    case .remove: "taking out a customer"
    }
  }

  var step: String { "words" }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .date(let id, _): "ledger \(id.rawValue) date"
    case .used(let id, _): "ledger \(id.rawValue) used"
    case .said(let id, _): "ledger \(id.rawValue) said"
    }
  }
}

extension Impression {
  /// Words that are there, each once.
  fileprivate func known(_ used: [Word.ID]) throws(Refusal) -> [Word.ID] {
    for id in used { _ = try words.place(of: id) }
    guard Set(used).count == used.count else { throw Refusal("A word is ticked once.") }
    return used
  }

  fileprivate mutating func change(
    _ id: LedgerEntry.ID, _ change: (inout LedgerEntry) -> Void
  ) throws(Refusal) {
    change(&ledger[try ledger.place(of: id)])
  }
}
