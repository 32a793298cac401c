import Workshop

/// What of the work is at risk, since when, and when the disk is asked again.
struct Peril: Equatable, Sendable {
  /// Why the document could not be written, a sentence; empty where it was.
  var document = ""
  /// The same in words that fit after "because ".
  var reason = ""
  /// What the log says.
  var keeping = Keeping()
  /// Since when something is at risk, as a clock shows it.
  private(set) var since = ""
  /// The uptime at which the disk is asked again; nil while nothing is at risk.
  private(set) var next: Duration?
  private var tries = 0

  /// Whether anything at all is not where it belongs.
  var stands: Bool { !document.isEmpty || keeping.inMemory > 0 }

  /// Why, in words that fit after "because ".
  var words: String { reason.isEmpty ? keeping.logFault ?? "" : reason }

  /// The disk refused once more: it is asked again after 1, 2, 4, 8, 16, and then every 30 seconds.
  mutating func wait(from moment: Moment) {
    if since.isEmpty { since = moment.clockTime }
    tries += 1
    next = moment.uptime + .seconds(tries > 5 ? 30 : 1 << (tries - 1))
  }

  /// The document is on the disk, and with it everything.
  mutating func end() {
    let log = keeping.logFault
    self = Peril()
    keeping.logFault = log
  }
}

extension Scene {
  /// What is at risk in one line: how much, since when and why.
  func words(of peril: Peril) -> String {
    let keeping = peril.keeping
    let values: KeyValuePairs = [
      "count": String(keeping.inMemory), "time": peril.since, "reason": peril.words,
    ]
    switch keeping.inMemory {
    case 1: return say("peril.edit", values)
    case 2...: return say("peril.edits", values)
    default: break
    }
    if !isOnDisk { return say("peril.nothing", values) }
    if keeping.refuge != nil { return say("peril.refuge", values) }
    return say(keeping.logFault == nil ? "peril.log" : "peril.document", values)
  }
}
