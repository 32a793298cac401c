import ArgumentParser
import Shelf

/// Validates sessions and says what is wrong, and where.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether files are sound sessions, and if not, what is wrong where.")

  @Argument(help: "The files.", completion: .file(extensions: ["json"]))
  var files: [String]

  func run() throws {
    let world = try World()
    var status: Int32 = 0
    for file in files {
      do throws(ShelfFailure) {
        _ = try world.shelf.read(file)
      } catch {
        Output.warn("touchline: \(error.sentence)")
        if status == 0 { status = error.exitCode }
        continue
      }
      try Output.say("\(file): sound")
    }
    if status != 0 { throw ExitCode(status) }
  }
}
