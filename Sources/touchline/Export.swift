import ArgumentParser
import Glibc
import Shelf
import Workshop

/// The handouts by the names that they have on the command line.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case markdown
  case script
  case talkingPoints = "talking-points"
  case slips

  var handout: HandoutFormat {
    switch self {
    case .html: .html
    case .markdown: .markdown
    case .script: .script
    case .talkingPoints: .talkingPoints
    case .slips: .slips
    }
  }
}

/// A handout of a session.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Make a handout of a session, and say where it lies.",
    discussion: """
      html is a page to read and print, markdown the same as plain text, script what to say,
      minute by minute, talking-points open questions for customers, slips the paper for the
      three words. Without -o it goes into Documents/Touchline/<title>/.
      """)

  @Argument(
    help: "The session's file; - is standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: "html, markdown, script, talking-points or slips.")
  var to: ExportFormat

  @Option(name: .shortAndLong, help: "Where to put it; - is standard output.", completion: .file())
  var output: String?

  @Flag(help: "Replace the file of -o if it is there.")
  var force = false

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let world = try World()
    let session = try SessionSource.read(file, in: world)
    // It is written as it is, since it was cleaned when it was made.
    if output == "-" {
      try Output.put(world.handout(to.handout, of: session))
      return
    }
    for path in try paths(ofHandoutOf: session, in: world) { try Output.say(path) }
  }

  /// Makes the handout, and says where it lies.
  private func paths(ofHandoutOf session: Session, in world: World) throws -> [String] {
    do throws(ShelfFailure) {
      guard let output else {
        let place = try world.handOut([to.handout], of: session)
        return place.names.map { "\(place.folder)/\($0)" }
      }
      return [
        try world.shelf.write(
          world.handout(to.handout, of: session), to: output, replaces: force,
          token: UInt32.random(in: 0...UInt32.max))
      ]
    } catch {
      if case .taken(let path) = error {
        throw Failed(73, "\(path) is there already and was left as it is; --force replaces it.")
      }
      throw Failed(error)
    }
  }
}
