import CNcurses
public import Cells
import Glibc

extension CursesTerminal {
  /// The next input; `.quiet` after `patience` without one, nil waits for ever.
  ///
  /// An ending goes before keys that are still waiting, and is said again for ever once the terminal is gone.
  public mutating func next(within patience: Duration?) -> Input {
    let deadline = patience.map { ContinuousClock.now + min($0, .seconds(1_000_000)) }
    while true {
      hear()
      if let input = inbox.popFirst() { return input }
      if isGone { return .ending(.hangup) }
      let until = [deadline, settling].compactMap(\.self).min()
      if wait(until: until) {
        read()
      } else if let settling, settling <= .now {
        self.settling = nil
        inbox += decoder.settle()
      } else if let deadline, deadline <= .now {
        return .quiet
      }
    }
  }

  /// Waits for a signal or for bytes; true when there is something to read.
  private borrowing func wait(until deadline: ContinuousClock.Instant?) -> Bool {
    var waits = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&waits, 2, Self.milliseconds(until: deadline)) > 0 && waits[0].revents != 0
  }

  /// Rounded up, so that a wait is never over just before its time; −1 for ever.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let (seconds, attoseconds) = max(.zero, deadline - .now).components
    let fraction = Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    return Int32(clamping: min(seconds, 1_000_000) * 1000) + fraction
  }

  private mutating func read() {
    var block = [UInt8](repeating: 0, count: 16384)
    let count = Glibc.read(input, &block, block.count)
    let problem = errno
    if count > 0 {
      failures = 0
      inbox += decoder.feed(block[..<count])
      settling = decoder.patience.map { .now + $0 }
    } else if count == 0 || problem == EIO {
      isGone = true
    } else if problem != EINTR, problem != EAGAIN {
      failures += 1
      isGone = failures >= 3
    }
    if isGone { inbox += decoder.settle() }
  }
}
