import CNcurses
import Glibc

/// The signals that the program hears as input, on a descriptor to wait on.
///
/// They are blocked as long as the inbox lives: no handler runs, ncurses' own included.
public struct SignalInbox: ~Copyable {
  /// What a workshop hears.
  public static let usual = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]

  let descriptor: Int32
  private let former: sigset_t

  /// Blocks these signals and collects them; one that is ignored, as with `nohup`, stays ignored.
  public init(_ numbers: [Int32] = usual) {
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in numbers where !Self.isIgnored(number) { sigaddset(&wanted, number) }
    var former = sigset_t()
    pthread_sigmask(SIG_BLOCK, &wanted, &former)
    self.former = former
    descriptor = signalfd(-1, &wanted, O_NONBLOCK | O_CLOEXEC)
  }

  deinit {
    var former = former
    pthread_sigmask(SIG_SETMASK, &former, nil)
    close(descriptor)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// The number of the next signal that arrived, or nil.
  func next() -> Int32? {
    // A record of 128 bytes, whose first word is the number.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 32) { record in
      while true {
        let count = read(descriptor, record.baseAddress, 128)
        if count == 128 { return Int32(record[0]) }
        if count >= 0 || errno != EINTR { return nil }
      }
    }
  }

  /// Drops what arrived meanwhile for another program at the same terminal.
  func forget(_ numbers: [Int32]) {
    var kept: [Int32] = []
    while let number = next() { if !numbers.contains(number) { kept.append(number) } }
    for number in kept { raise(number) }  // blocked, so it waits in the inbox again
  }
}
