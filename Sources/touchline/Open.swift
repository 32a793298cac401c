import ArgumentParser
import Shelf
import Workshop

/// Goes on with a session where it stopped.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Go on with a session where it stopped.",
    discussion: """
      Where somebody else has it open, it can be looked at, or copied; it ends with 75 where neither
      is wanted.
      """)

  @Argument(help: "The session's file.", completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup var options: LookOptions

  func run() throws {
    let world = try World(for: options.looks)
    let opened: SessionFile
    do throws(ShelfFailure) {
      // Where it cannot be worked on it is looked at only, and nothing is made.
      if !WorkshopRun.hasTerminal { _ = try world.shelf.read(file) }
    } catch {
      throw Failed(error)
    }
    try WorkshopRun.expectTerminal()
    do throws(ShelfFailure) {
      opened = try world.open(file)
    } catch {
      guard case .openElsewhere = error else { throw Failed(error) }
      return try WorkshopRun.run(
        in: world, looks: options.looks, held: Held(path: file, failure: error))
    }
    try WorkshopRun.run(in: world, looks: options.looks, file: opened)
  }
}
