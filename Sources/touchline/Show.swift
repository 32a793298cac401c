import ArgumentParser
import Cells
import Facilitator
import Glibc
import Workshop

/// The map as text.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the map of a session as plain text.")

  @Argument(
    help: "The session's file; - is standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: "How many columns the map may take, 24 to 1000; else the terminal's, or 80.")
  var width: Int?

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try Self.check(width)
    let world = try World()
    let session = try SessionSource.read(file, in: world)
    for line in Self.lines(of: session, in: world, columns: width ?? Self.terminalColumns()) {
      guard try Output.say(line) else { return }
    }
  }

  /// Throws where no map can be so wide.
  static func check(_ width: Int?) throws {
    if let width, !(24...1_000).contains(width) {
      throw Failed(64, "--width is a number from 24 to 1000.")
    }
  }

  /// Title and traveller, the map, the stages with all that was said, the counts, the three words.
  static func lines(of session: Session, in world: World, columns: Int) -> [String] {
    let figure = MapFigure(session)
    let speech = Speech(world.playbook, for: session)
    var lines = ([figure.title] + figure.lead(in: speech)).flatMap { $0.wrapped(to: columns) }
    lines.append("")
    if figure.sections.isEmpty {
      lines += speech.say("map.empty").wrapped(to: columns)
    } else {
      // Before anything was felt the list says all that the drawn map would.
      if figure.showsFeelings {
        lines += MapBand(figure, width: columns, in: speech, measuredBy: .cells).lines + [""]
      }
      let rows = figure.rows(columns: columns, in: speech, measuredBy: .cells)
      lines += rows.map { $0.text(measuredBy: .cells) }
      lines.append("")
      lines += figure.summary(in: speech).wrapped(to: columns)
      lines += figure.wayOut(in: speech).flatMap { $0.wrapped(to: columns) }
      lines += session.changes(in: speech).flatMap { $0.wrapped(to: columns) }
    }
    return lines + session.wordsLine(in: speech).wrapped(to: columns)
  }

  /// The columns of the terminal on standard output; 80 where there is none.
  static func terminalColumns() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(1_000, max(24, Int(size.ws_col)))
  }
}
