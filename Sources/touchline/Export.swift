import ArgumentParser
import Glibc
import Shelf
import Workshop

/// The handouts by the names that they have on the command line.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case markdown
  case script
  case slips

  var handout: HandoutFormat {
    switch self {
    case .html: .html
    case .markdown: .markdown
    case .script: .script
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
      minute by minute, slips the paper for the three words. Without -o it goes into
      Documents/Touchline/<title>/.
      """)

  @Argument(
    help: "The session's file; - is standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: "html, markdown, script or slips.")
  var to: ExportFormat

  @Option(name: .shortAndLong, help: "Where to put it; - is standard output.", completion: .file())
  var output: String?

  @Flag(help: "Replace the file of -o if it is there.")
  var force = false

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let world = try World()
    let session = try SessionSource.read(file, in: world)
    guard output != "-" else { return try printHandout(of: session, in: world) }
    do throws(ShelfFailure) {
      if let output {
        let path = try world.shelf.write(
          world.handout(to.handout, of: session), to: output, replaces: force,
          token: UInt32.random(in: 0...UInt32.max))
        Output.say(path)
      } else {
        let place = try world.handOut([to.handout], of: session)
        for name in place.names { Output.say("\(place.folder)/\(name)") }
      }
    } catch {
      if case .taken(let path) = error {
        throw Failed(73, "\(path) is there already and was left as it is; --force replaces it.")
      }
      throw Failed(error)
    }
  }

  /// Writes it as it is, since it was cleaned when it was made.
  ///
  /// A reader who has had enough is no mistake.
  private func printHandout(of session: Session, in world: World) throws {
    var rest = world.handout(to.handout, of: session)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { return }
      guard count > 0 else {
        throw Failed(74, "Standard output takes nothing: \(String(cString: strerror(errno))).")
      }
      rest = rest.dropFirst(count)
    }
  }
}
