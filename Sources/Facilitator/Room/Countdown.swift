/// What is left of a wait, in seconds; it stands still while it is paused and never goes below 0.
public struct Countdown: Equatable, Sendable {
  /// Seconds left when it last started or was paused.
  var left: Int
  /// The uptime at which it started, or nil while it is paused.
  var since: Duration?

  /// A countdown of `seconds` that runs from `uptime`; paused where that is nil.
  init(seconds: Int, since uptime: Duration?) {
    left = max(0, seconds)
    since = uptime
  }

  var isRunning: Bool { since != nil }

  /// Seconds left at `uptime`.
  func seconds(at uptime: Duration) -> Int {
    guard let since else { return left }
    return max(0, left - Int(max(.zero, uptime - since).components.seconds))
  }

  mutating func toggle(at uptime: Duration) {
    left = seconds(at: uptime)
    since = since == nil ? uptime : nil
  }

  /// Gives `seconds` more, or takes them; not below 0, at most two hours.
  mutating func add(_ seconds: Int, at uptime: Duration) {
    left = min(7200, max(0, self.seconds(at: uptime) + seconds))
    if since != nil { since = uptime }
  }
}
