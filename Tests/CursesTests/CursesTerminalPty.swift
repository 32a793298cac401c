import Cells
import Curses
import Glibc

/// Both ends of a terminal without a person: what is written to `master` are keys.
struct Pty: ~Copyable {
  private(set) var master: Int32 = -1
  private(set) var slave: Int32 = -1
  private let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)

  init(_ columns: Int = 20, _ rows: Int = 4) {
    setlocale(LC_CTYPE, "C.UTF-8")
    openpty(&master, &slave, nil, nil, nil)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    resize(columns, rows)
  }

  deinit {
    close(slave)
    close(nowhere)
    if master >= 0 { close(master) }
  }

  func resize(_ columns: Int, _ rows: Int) {
    var window = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// A terminal whose output goes nowhere, so that nothing blocks; or to the pty, to be read with `drawn`.
  func terminal(
    _ term: String = "xterm-256color", depth: ColorDepth? = nil, choice: ColorChoice = .auto,
    noColor: Bool = false, patience: Duration? = nil, hearing signals: [Int32] = [],
    drawing: Bool = false
  ) throws -> CursesTerminal {
    var surroundings = Surroundings(
      environment: ["TERM": term, "NO_COLOR": noColor ? "1" : ""], choice: choice)
    surroundings.depth = depth
    if let patience { surroundings.patience = patience }
    if !drawing {  // nobody sets the modes then, so that keys would come line by line
      var modes = termios()
      tcgetattr(slave, &modes)
      cfmakeraw(&modes)
      tcsetattr(slave, TCSANOW, &modes)
    }
    return try CursesTerminal(
      input: slave, output: drawing ? slave : nowhere, in: surroundings,
      hearing: SignalInbox(signals))
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  mutating func hangUp() {
    close(master)
    master = -1
  }

  /// What has been drawn since the last time, with all its sequences.
  func drawn() -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(master, &block, block.count)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The modes of the terminal, to compare.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(slave, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }
}

extension CursesTerminal {
  /// So many inputs, one after another.
  mutating func inputs(_ count: Int) -> [Input] {
    (0..<count).map { _ in next(within: .seconds(5)) }
  }
}
