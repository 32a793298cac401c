/// When the document is written: two seconds after the last change, thirty after the first at most.
struct Cadence: Equatable, Sendable {
  static let idle = Duration.seconds(2)
  static let longest = Duration.seconds(30)

  private var first: Duration?
  private var last = Duration.zero

  /// The uptime at which the document is due; nil while there is nothing new to write.
  var due: Duration? { first.map { min(last + Cadence.idle, $0 + Cadence.longest) } }

  /// Something changed that the document lacks.
  mutating func change(at uptime: Duration) {
    if first == nil { first = uptime }
    last = uptime
  }

  /// The document has it all.
  mutating func rest() { first = nil }
}
