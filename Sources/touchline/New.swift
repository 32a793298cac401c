import ArgumentParser
import Curses
import Glibc
import Shelf
import Workshop

/// Starts a session and opens it.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a session and open it.")

  @Argument(help: "Where to keep it; without one, in Documents/Touchline.", completion: .file())
  var file: String?

  @Flag(help: "Alone at a desk: no clock, no silence.")
  var solo = false

  @Option(help: "For a team: three-words, quick, standard or half-day.")
  var plan: String?

  @Option(help: "What it is called, until the team has chosen a journey.")
  var title: String?

  @OptionGroup var options: LookOptions

  func run() throws {
    let world = try World(for: options.looks)
    let session = try makeSession(world)
    try WorkshopRun.expectTerminal()
    // A file is made only where it can be worked on.
    do throws(TerminalRefusal) {
      try CursesTerminal.check(Surroundings(environment: world.environment))
    } catch {
      throw Failed(error.status, error.sentence)
    }
    let token = UInt32.random(in: 0...UInt32.max)
    let created: SessionFile
    do throws(ShelfFailure) {
      if let file {
        created = try world.shelf.create(session, path: file, at: world.now(), token: token)
      } else {
        created = try world.shelf.create(session, at: world.now(), token: token)
      }
    } catch {
      throw Failed(error)
    }
    try WorkshopRun.run(in: world, looks: options.looks, file: created)
  }

  private func makeSession(_ world: World) throws -> Session {
    let manner: Manner = solo ? .alone : .team
    if solo, let plan, plan != "solo" {
      throw Failed(64, "--solo has no plan: leave out --plan \(plan).")
    }
    let chosen = plan ?? (solo ? "solo" : "quick")
    let plans = world.playbook.plans.filter { $0.manner == manner }.map(\.id)
    guard plans.contains(chosen) else {
      throw Failed(
        64,
        "There is no plan \(chosen); there are: \(plans.joined(separator: ", ")).")
    }
    let now = world.now()
    return Session(
      id: world.newID(), title: title ?? "A workshop of \(now.date.short)",
      created: now.timestamp, manner: manner, plan: chosen)
  }
}
