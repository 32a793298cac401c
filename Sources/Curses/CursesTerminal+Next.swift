import CNcurses
public import Cells
import Glibc

extension CursesTerminal {
  /// The next input; `.quiet` after `patience` without one, nil waits for ever.
  ///
  /// An ending goes before keys that are still waiting, and is said again for ever once the terminal is gone.
  public mutating func next(within patience: Duration?) -> Input {
    let deadline = patience.map { Self.uptime + min($0, .seconds(1_000_000)) }
    // A wait says by itself whether there is a signal.
    if !inbox.isEmpty { hear() }
    while true {
      if let input = inbox.popFirst() { return input }
      if isGone { return .ending(.hangup) }
      let arrived = wait(until: deadline.map { min($0, settling ?? $0) } ?? settling)
      if arrived.signals { hear() }
      if arrived.bytes {
        read()
      } else if let settling, settling <= Self.uptime {
        self.settling = nil
        inbox += decoder.settle()
      } else if let deadline, deadline <= Self.uptime, inbox.isEmpty {
        return .quiet
      }
    }
  }

  /// Waits for bytes or for a signal, and says which of them are there.
  private borrowing func wait(until deadline: Duration?) -> (bytes: Bool, signals: Bool) {
    withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 2) { waits in
      waits[0] = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      waits[1] = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
      let time = Self.milliseconds(until: deadline)
      guard poll(waits.baseAddress, 2, time) > 0 else { return (false, false) }
      return (waits[0].revents != 0, waits[1].revents != 0)
    }
  }

  /// Rounded up, so that a wait is never over just before its time; −1 for ever.
  private static func milliseconds(until deadline: Duration?) -> Int32 {
    guard let deadline else { return -1 }
    let (seconds, attoseconds) = max(.zero, deadline - uptime).components
    let fraction = Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    return Int32(clamping: min(seconds, 1_000_000) * 1000) + fraction
  }

  /// The time since some moment long ago; it never goes back.
  private static var uptime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private mutating func read() {
    var problem: Int32 = 0
    // A little more, and the allocator would have no block of that size at hand.
    let bytes = [UInt8](unsafeUninitializedCapacity: 960) { block, count in
      let result = Glibc.read(input, block.baseAddress, block.count)
      problem = result < 0 ? errno : 0
      count = max(0, result)
    }
    if !bytes.isEmpty {
      failures = 0
      let inputs = decoder.feed(bytes)
      inbox = inbox.isEmpty ? inputs[...] : inbox + inputs
      settling = decoder.patience.map { Self.uptime + $0 }
    } else if problem == 0 || problem == EIO {
      isGone = true
    } else if problem != EINTR, problem != EAGAIN {
      failures += 1
      isGone = failures >= 3
    }
    if isGone { inbox += decoder.settle() }
  }
}
