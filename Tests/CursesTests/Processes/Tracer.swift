import Glibc

/// Follows another process from one system call to the next, as a debugger does.
///
/// Possible where the system lets a process trace its children, on the processors whose registers are
/// known here.
struct Tracer {
  private let pid: pid_t
  private static let call = Self.find()

  /// The requests that are used of `ptrace`.
  private enum Request: Int {
    case registers = 12
    case untilSystemCall = 24
    case seize = 0x4206
    case interrupt = 0x4207
  }

  private typealias Call =
    @convention(c) (
      Int, pid_t, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?
    ) -> Int

  /// The function has a variable number of arguments, which Swift does not call by name.
  private static func find() -> Call? {
    #if arch(x86_64) && os(Linux)
      guard let symbol = dlsym(nil, "ptrace") else { return nil }
      return unsafeBitCast(symbol, to: Call.self)
    #else
      return nil
    #endif
  }

  /// Whether a process may be followed here.
  static var isPossible: Bool { call != nil }

  /// Begins to follow a process of one's own; nil where the system does not allow it.
  init?(_ pid: pid_t) {
    self.pid = pid
    // Stops at system calls are told from others; whoever is followed ends with the follower.
    let options = UnsafeMutableRawPointer(bitPattern: 0x0010_0001)
    guard request(.seize, options) == 0, request(.interrupt) == 0, wait() != nil else { return nil }
  }

  @discardableResult
  private func request(_ request: Request, _ data: UnsafeMutableRawPointer? = nil) -> Int {
    Self.call?(request.rawValue, pid, nil, data) ?? -1
  }

  /// The status of the next stop; nil when none comes for a while: then the process waits for something.
  private func wait() -> Int32? {
    let everything: Int32 = 0x4000_0000
    var status: Int32 = 0
    let deadline = ContinuousClock.now + .milliseconds(600)
    while ContinuousClock.now < deadline {
      if waitpid(pid, &status, everything | WNOHANG) == pid { return status }
      poll(nil, 0, 1)
    }
    return nil
  }

  /// Lets the process run until it has made so many calls that change something on the disk, and kills
  /// it right after the last of them; `idle` is done now and then.
  ///
  /// Returns how many calls there were: fewer where it came to rest before.
  func run(through count: Int, idle: () -> Void) -> (calls: Int, status: Int32?) {
    var calls = 0
    var isInside = false
    while true {
      request(.untilSystemCall)
      idle()
      guard let status = wait() else {
        kill(pid, SIGKILL)
        return (calls, nil)
      }
      if status & 0xff != 0x7f { return (calls, status) }
      guard status >> 8 & 0xff == SIGTRAP | 0x80 else { continue }
      isInside.toggle()
      guard !isInside, changesDisk() else { continue }
      calls += 1
      if calls == count {
        kill(pid, SIGKILL)
        return (calls, nil)
      }
    }
  }

  /// Whether the call at which the process has stopped changes something on the disk.
  private func changesDisk() -> Bool {
    var registers = [UInt](repeating: 0, count: 32)
    registers.withUnsafeMutableBytes { _ = request(.registers, $0.baseAddress) }
    let (number, descriptor, flags) = (registers[15], registers[14], registers[12])
    return switch number {
    case 1: descriptor > 2  // write, to anything but the terminal
    case 257: flags & UInt(O_CREAT) != 0  // openat
    // pwrite64, flock, fsync, fdatasync, ftruncate, fchmod, mkdirat, unlinkat, renameat, fallocate, renameat2
    case 18, 73, 74, 75, 77, 91, 258, 263, 264, 285, 316: true
    default: false
    }
  }
}
