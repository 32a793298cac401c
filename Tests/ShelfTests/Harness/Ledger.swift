import Workshop

/// What the people in front of the screen have seen: the measure of what must not be lost.
struct Ledger {
  /// Every state that there ever was, by revision, shown or about to be.
  private(set) var states: [Int: Session] = [:]
  /// How many steps undo could take back in it.
  private(set) var positions: [Int: Int] = [:]
  /// The highest revision on the screen that no death of the program may lose.
  private(set) var shown = Int.min
  /// The highest revision that the screen marked as saved, which no power cut may lose.
  private(set) var saved = Int.min
  /// What was being typed, as far as the screen had it.
  var draft = ""
  /// The file that the screen named.
  var path: String?
  /// Whether the screen has said that something is at risk.
  var saysTrouble = false {
    didSet { hadTrouble = hadTrouble || saysTrouble }
  }
  private(set) var hadTrouble = false

  /// Notes the state that a change leads to, before anybody sees it.
  mutating func note(_ history: History) {
    states[history.present.revision] = history.present
    positions[history.present.revision] = history.position
  }

  /// Notes what the screen shows now: so many of the latest changes are in memory only.
  ///
  /// What lies in a refuge outlives the program, and not the machine.
  mutating func show(_ revision: Int, _ keeping: Keeping) {
    shown = max(shown, revision - keeping.inMemory)
    saysTrouble = keeping.inMemory > 0 || keeping.logFault != nil || keeping.refuge != nil
    if keeping.refuge == nil { saved = max(saved, revision - keeping.inMemory) }
  }

  /// From now on the past need not be there: what had it could not be read or written.
  mutating func forgetPast() { positions = [:] }

  /// The latest revision at which the contents were these; nil where they never were.
  func latest(like session: Session) -> Int? {
    if let state = states[session.revision], session.identified(as: state) == state {
      return session.revision
    }
    return states.keys.sorted().last { revision in
      states[revision].map { session.identified(as: $0) == $0 } == true
    }
  }

  /// Notes that the document has this revision.
  mutating func save(_ revision: Int) {
    shown = max(shown, revision)
    saved = max(saved, revision)
  }
}
