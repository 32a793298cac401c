import ArgumentParser
import Cells
import Curses
import Glibc
import Shelf

/// What this terminal can do, and whether the back row can read it.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this terminal can do, and whether the back row can read it.",
    discussion: "Ends with 0 where a workshop could run, with 69 where not.")

  func run() throws {
    let world = try World()
    let terminal = Checkup(environment: world.environment)
    let shelf = ShelfCheckup(world.shelf, world.wardrobe)
    let isFit = terminal.isFit && shelf.isFit
    let verdict =
      isFit ? "A workshop can run here." : "No workshop can run here: see what stands above."
    for line in terminal.lines + shelf.lines + [verdict] {
      guard try Output.say(line) else { break }
    }
    if !isFit { throw ExitCode(69) }
  }
}

extension Checkup {
  /// What is found out about the terminal at hand, be it behind another stream than the output.
  init(environment: [String: String]) {
    let surroundings = Surroundings(environment: environment)
    self.surroundings = surroundings
    term = surroundings.term
    size = Self.windowSize()
    letters = Letters(environment: environment)
    do throws(TerminalRefusal) {
      colors = .success(try CursesTerminal.check(surroundings))
    } catch {
      colors = .failure(error)
    }
  }

  /// The size of the first terminal among the streams, or of the one that the process belongs to.
  ///
  /// Nil where there is none; a terminal that tells no size has 80×24.
  private static func windowSize() -> Size? {
    let controlling = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { if controlling >= 0 { close(controlling) } }
    let streams = [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO, controlling]
    guard let terminal = streams.first(where: { $0 >= 0 && isatty($0) == 1 }) else { return nil }
    var found = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &found) == 0, found.ws_row > 0, found.ws_col > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(found.ws_col), rows: Int(found.ws_row))
  }
}

extension Checkup.Letters {
  /// Looks where `Locale.alphabet` looks.
  init(environment: [String: String]) {
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"]
    let alphabet = Locale.alphabet(environment: environment)
    guard let name = variables.first(where: { environment[$0]?.isEmpty == false }),
      let value = environment[name]
    else {
      self = .plainBySilence
      return
    }
    let setting = "\(name)=\(value)"
    switch alphabet {
    case .unicode:
      let isInstalled = setlocale(LC_CTYPE, value) != nil
      self = isInstalled ? .unicode(by: setting) : .unicodeInstead(of: setting)
    case .ascii:
      self = environment["TERM"] == "linux" ? .plainOnConsole : .plain(by: setting)
    }
  }
}
