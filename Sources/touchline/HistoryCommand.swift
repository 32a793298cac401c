import ArgumentParser
import Cells
import Glibc
import Shelf
import Workshop

/// The past of a session: a list, the map as it was, or that brought back.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the past of a session, show the map as it was, or bring that back.",
    discussion: """
      Without --at it lists every change: revision, time, step and what it was. --at takes a revision
      (214), a time of the last day (14:02), a day (2026-12-04) or both (2026-12-04 14:02).
      """)

  @Argument(help: "The session's file.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: "Show the map as it was then: a revision, a time, a day, or both.")
  var at: String?

  @Flag(help: "Bring that back, as a change that can itself be undone.")
  var restore = false

  @Option(help: "How many columns the map may take, 24 to 1000; else the terminal's, or 80.")
  var width: Int?

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try Show.check(width)
    if restore, at == nil { throw Failed(64, "--restore needs --at: which state is to come back?") }
    let world = try World()
    let past: Past
    do throws(ShelfFailure) {
      past = try world.shelf.past(of: file)
    } catch {
      throw Failed(error)
    }
    guard let at else { return try list(past, in: world) }
    let place = try PointInTime(at).place(in: past)
    let session = past.session(after: place)
    if restore { return try bringBack(session, of: past.entries[place], in: world) }
    let columns = width ?? Show.terminalColumns()
    for line in Show.lines(of: session, in: world, columns: columns) {
      guard try Output.say(line) else { return }
    }
  }

  private func list(_ past: Past, in world: World) throws {
    for entry in past.entries {
      let step = world.playbook.step(entry.step)?.name ?? ""
      guard try Output.say(String(entry.revision), entry.shownTime, step, entry.words) else {
        return
      }
    }
  }

  /// As somebody would at the screen: the session is held, the change is logged, the file is saved.
  private func bringBack(_ session: Session, of entry: Past.Entry, in world: World) throws {
    let path: String
    do throws(ShelfFailure) {
      var file = try world.open(file)
      path = file.shownPath
      guard file.findings.outside == nil else { throw ShelfFailure.changedOutside(path: path) }
      var history = file.findings.history
      try? history.record(.whole(.restore(session)))
      _ = file.append(history.takeUnlogged().map(LogEntry.change), at: world.now())
      let report = try file.save(history.present, at: world.now(), token: world.token())
      if report.outside != nil { throw ShelfFailure.changedOutside(path: path) }
    } catch {
      throw Failed(error)
    }
    try Output.say("\(path) is as it was at revision \(entry.revision), \(entry.shownTime).")
  }
}

extension Past.Entry {
  /// "2026-12-04 14:26:09", by the clock on the wall where it happened.
  var shownTime: String { String(time.prefix(19)).replacing("T", with: " ") }

  /// What happened, in words.
  fileprivate var words: String {
    switch kind {
    case .begun: "the beginning"
    case .edited, .adopted: label
    case .undone: "taken back: \(label)"
    case .redone: "done again: \(label)"
    }
  }
}
