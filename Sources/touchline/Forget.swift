import ArgumentParser
import Glibc
import Shelf

/// Removes every trace of a session, after saying what.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove every trace of a session, after saying what.",
    discussion: """
      The file, what lies beside it, its log and its older versions. Handouts stay: they were made to
      be given away. Ends with 1 where nobody says yes.
      """)

  @Argument(help: "The session's file.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Without asking.")
  var yes = false

  func run() throws {
    let world = try World()
    let home = world.shelf.home
    let remains: Remains
    do throws(ShelfFailure) {
      remains = try world.shelf.remains(of: file)
    } catch {
      throw Failed(error)
    }
    for path in remains.paths { try Output.say(home.abbreviated(path)) }
    if !yes {
      guard isatty(STDIN_FILENO) == 1 else {
        throw Failed(
          64, "Nothing was removed, since there is nobody to ask: --yes removes all of this.")
      }
      guard Self.confirms() else { throw Failed(1, "Nothing was removed.") }
    }
    do throws(ShelfFailure) {
      _ = try world.shelf.forget(file, at: world.now())
    } catch {
      throw Failed(error)
    }
    Output.warn("touchline: All of this is removed.")
  }

  /// Whether somebody types yes.
  private static func confirms() -> Bool {
    Output.warn("Remove all of this for good? Type yes, then Enter:")
    return readLine()?.lowercased() == "yes"
  }
}
