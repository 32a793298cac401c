import ArgumentParser
import Notation
import Shelf
import Workshop

/// The sessions on the shelf, the latest first.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the sessions in Documents/Touchline.")

  @Flag(help: "As a JSON array: path, title, manner, step and the time when each was left.")
  var json = false

  func run() throws {
    let world = try World()
    let home = world.shelf.home
    let listings = world.shelf.list()
    if json {
      let sessions = Node.array(listings.sessions.map(\.node))
      try Output.put(Array(sessions.page(width: 100).utf8))
    } else {
      let today = world.now().date
      for listing in listings.sessions {
        let when = Moment(timestamp: listing.stopped)?.date.said(from: today) ?? "not begun"
        guard try Output.say(home.abbreviated(listing.path), when, listing.title) else {
          return
        }
      }
    }
    for skipped in listings.skipped { Output.warn("touchline: \(skipped.sentence)") }
    if !json, listings.sessions.isEmpty, listings.skipped.isEmpty {
      Output.warn("There are no sessions in \(home.abbreviated(home.sessions)) yet.")
    }
  }
}

extension Listing {
  /// The members in the order that scripts may rely on; all of them are always there.
  fileprivate var node: Node {
    .object([
      Node.Member("path", .string(path)), Node.Member("title", .string(title)),
      Node.Member("manner", .string(manner.rawValue)), Node.Member("step", .string(step)),
      Node.Member("stopped", .string(stopped)),
    ])
  }
}
