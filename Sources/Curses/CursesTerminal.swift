import CNcurses
public import Cells
import Glibc

/// The real terminal, by way of ncurses.
///
/// One at a time: ncurses has one current screen. ncurses draws and knows the terminal's abilities; input is
/// read here, because ncurses loses half characters and types unknown sequences into fields. Whatever way its life
/// ends, the terminal is as it was before.
public struct CursesTerminal: Terminal, ~Copyable {
  /// What colours become here.
  public let depth: ColorDepth

  let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let input: Int32
  let output: Int32
  private let reading: UnsafeMutablePointer<FILE>
  private let writing: UnsafeMutablePointer<FILE>
  private let modesBefore: termios
  private var isAway = false

  let signals: SignalInbox
  var decoder: KeyDecoder
  /// When silence ends what the decoder holds, as an uptime; nil when it holds nothing.
  var settling: Duration?
  var inbox: ArraySlice<Input> = []
  var isGone = false
  var failures = 0

  /// What the window of ncurses holds.
  var shownCanvas: Canvas?
  var shownTheme: Theme?
  var styles: [Style] = []

  /// Opens the terminal behind `input` and `output`, which stay the caller's.
  ///
  /// The character set has been chosen before (`Locale.alphabet`). Throws when it is no terminal, when the
  /// system does not know it, or when it cannot place text.
  public init(
    input: Int32, output: Int32, in surroundings: Surroundings,
    hearing signals: consuming SignalInbox
  ) throws(TerminalRefusal) {
    var modes = termios()
    guard tcgetattr(input, &modes) == 0,
      let reading = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r")
    else { throw .notATerminal }
    guard let writing = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w") else {
      fclose(reading)
      throw .notATerminal
    }
    // The window's size is asked of the terminal; variables of a former window would be believed more.
    use_env(false)
    use_tioctl(true)
    let screen: OpaquePointer
    let window: UnsafeMutablePointer<WINDOW>
    do throws(TerminalRefusal) {
      (screen, window) = try Self.open(surroundings.term, reading: reading, writing: writing)
    } catch {
      fclose(reading)
      fclose(writing)
      throw error
    }
    self.screen = screen
    self.window = window
    self.reading = reading
    self.writing = writing
    self.input = fileno(reading)
    self.output = fileno(writing)
    self.signals = signals
    modesBefore = modes
    depth =
      surroundings.depth
      ?? ColorDepth(
        choice: surroundings.choice, noColor: surroundings.noColor, colors: Int(tigetnum("colors")))
    decoder = KeyDecoder(named: Self.namedKeys(), patience: surroundings.patience)
    CNcurses.raw()
    CNcurses.noecho()
    CNcurses.nonl()
    keypad(window, true)
    // Keys are read here: ncurses need not look for them between two rows.
    typeahead(-1)
    // Characters are rewritten, not pushed along the row: not every terminal fills the gap in the row's colour.
    idcok(window, false)
    if depth != .attributes {
      start_color()
      use_default_colors()
    }
    followWindow()
    markPastes(true)
  }

  deinit {
    if !isAway { giveBack() }
    delwin(window)
    delscreen(screen)
    fclose(reading)
    fclose(writing)
  }

  /// The window, in columns and rows.
  public var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

  /// Hands the terminal over with its modes as they were at the beginning.
  public mutating func leave() {
    guard !isAway else { return }
    giveBack()
    isAway = true
  }

  /// Takes the terminal back and draws what was there before.
  ///
  /// Keys to interrupt, quit or stop that were meant for the other program are forgotten.
  public mutating func enter() {
    guard isAway else { return }
    isAway = false
    signals.forget([SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
    _ = decoder.settle()
    settling = nil
    redraw()
  }

  /// Rings the bell; flashes where there is none.
  public mutating func ring() { CNcurses.beep() }

  /// Sets the modes and draws everything anew, for when somebody else was at the terminal.
  mutating func redraw() {
    reset_prog_mode()
    followWindow()
    clearok(window, true)
    wrefresh(window)
    keypad(window, true)  // ncurses forgets this one when it comes back
    markPastes(true)
  }

  private borrowing func giveBack() {
    markPastes(false)
    endwin()
    var modes = modesBefore
    tcsetattr(input, TCSANOW, &modes)
  }

  /// Asks the terminal to mark pastes, or no longer to.
  ///
  /// ncurses has a buffer of its own and C's standard output is a third one; between frames ncurses has
  /// flushed, so the sequence goes to the descriptor itself.
  private borrowing func markPastes(_ on: Bool) {
    let sequence: StaticString = on ? "\u{1b}[?2004h" : "\u{1b}[?2004l"
    _ = write(output, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }
}
