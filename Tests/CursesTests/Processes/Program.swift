import Cells
import Glibc
import Testing

/// The built program on a terminal of its own, with somebody at the keyboard.
///
/// Whatever a test does, nothing of it is left running.
final class Program {
  let pid: pid_t
  /// What stands on its screen.
  private(set) var screen: Screen
  /// Everything that it sent to its terminal.
  private(set) var sent: [UInt8] = []
  private var master: Int32 = -1
  private var slave: Int32 = -1
  private var status: Int32?
  let modesBefore: [UInt32]

  /// Starts `arguments` (the first is the program, `touchline` where it is not a path), with the
  /// variables of a usual terminal in this home; `variables` come on top.
  init(
    _ arguments: [String], in home: TemporaryHome, size: Size = Size(columns: 71, rows: 20),
    variables: [String: String] = [:]
  ) throws {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 64)
    try #require(openpty(&master, &slave, &name, nil, &window) == 0)
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    screen = Screen(size)
    modesBefore = Self.modes(of: slave)
    var environment = [
      "HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "TZ": "Europe/Berlin",
    ]
    environment.merge(variables) { $1 }
    pid = try Self.spawn(arguments, on: name, environment)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      kill(pid, SIGCONT)
      waitpid(pid, nil, 0)
    }
    close(slave)
    if master >= 0 { close(master) }
  }
}

extension Program {
  /// Types; what the terminal cannot take at once, as a person would go on a moment later, and gives
  /// up when the program has taken nothing for so many seconds.
  func type(_ bytes: [UInt8], patience seconds: Int = 20) {
    var rest = bytes[...]
    var deadline = ContinuousClock.now + .seconds(seconds)
    while !rest.isEmpty, ContinuousClock.now < deadline {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        deadline = ContinuousClock.now + .seconds(seconds)
      } else {
        listen(for: 10)
      }
    }
  }

  /// Does the deeds of a script, without looking.
  func type(_ script: String) {
    for stroke in Walkthrough("", script).strokes { type(stroke.bytes) }
  }

  /// Presses Esc, and lets it be taken for itself and not for the head of an arrow.
  func escape() {
    type("press Esc")
    // Only when it has read the Esc does it begin to wait for more.
    wait(5) { self.isAtRest }
    let taken = ContinuousClock.now + .milliseconds(60)
    wait(5) { ContinuousClock.now > taken && self.isAtRest }
  }

  /// Types a script while the calls to the disk are counted; the program is killed after so many.
  ///
  /// Returns how many there were: fewer where all was done before; then it is killed at rest. Nil where
  /// it cannot be followed.
  func type(_ script: String, killedAfterCall number: Int) -> Int? {
    guard let tracer = Tracer(pid) else { return nil }
    type(script)
    let (calls, status) = tracer.run(through: number) { listen(for: 0) }
    self.status = status
    _ = end()
    return calls
  }

  /// Waits until this stands on a screen that is drawn to its end, at most so many seconds.
  @discardableResult
  func sees(_ text: String, within seconds: Int = 20) -> Bool {
    wait(seconds) { self.screen.text.contains(text) && self.isAtRest }
  }

  /// Whether it has taken all that was typed, and sleeps until there is more.
  var isAtRest: Bool {
    var unread: Int32 = 0
    _ = ioctl(slave, UInt(FIONREAD), &unread)
    var waits = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unread == 0, isAsleep else { return false }
    return poll(&waits, 1, 0) == 0
  }

  private var isAsleep: Bool {
    let file = open("/proc/\(foreground)/stat", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: 512)
    let count = read(file, &block, block.count)
    let line = String(decoding: block.prefix(max(0, count)), as: UTF8.self)
    return line.contains(") S ")
  }

  /// Waits until these bytes have been sent.
  @discardableResult
  func hears(_ text: String, within seconds: Int = 20) -> Bool {
    wait(seconds) { String(decoding: self.sent, as: UTF8.self).contains(text) }
  }

  /// Takes in what it sends until something is so.
  @discardableResult
  func wait(_ seconds: Int = 20, until isSo: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isSo() {
      guard ContinuousClock.now < deadline else { return false }
      listen(for: 20)
    }
    return true
  }

  /// Takes in what there is; false where that is nothing.
  @discardableResult
  private func listen(for milliseconds: Int32) -> Bool {
    var waits = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard master >= 0 else {
      poll(nil, 0, milliseconds)
      return false
    }
    guard poll(&waits, 1, milliseconds) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &block, block.count)
    guard count > 0 else { return false }
    sent += block[..<count]
    screen.feed(block[..<count])
    return true
  }

  /// The status as a shell tells it, 128 and the signal where one ended it; nil where it goes on.
  func end(within seconds: Int = 20) -> Int32? {
    wait(seconds) {
      var status: Int32 = 0
      if self.status == nil, waitpid(pid, &status, WNOHANG) == pid { self.status = status }
      return self.status != nil
    }
    while listen(for: 0) {}
    guard let status else { return nil }
    return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + (status & 0x7f)
  }

  func resize(_ size: Size) {
    screen = Screen(size)
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  func hangUp() {
    close(master)
    master = -1
  }

  /// The process group that has the terminal.
  var foreground: pid_t { tcgetpgrp(master) }

  var modes: [UInt32] { Self.modes(of: slave) }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }

  /// What it printed after it had given the screen back, line by line.
  var farewell: [String] {
    let all = String(decoding: sent, as: UTF8.self)
    let after = all.components(after: "\u{1b}[?1049l")
    return after.split(whereSeparator: \.isNewline).map {
      $0.filter { !$0.isNewline }.strippingSequences
    }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate func components(after mark: String) -> String {
    guard let range = ranges(of: mark).last else { return self }
    return String(self[range.upperBound...])
  }

  /// Without the sequences that a terminal obeys.
  fileprivate var strippingSequences: String {
    replacing(/\u{1b}(\[[0-?]*[ -\/]*[@-~]|[()].|[=>])/, with: "")
  }
}
