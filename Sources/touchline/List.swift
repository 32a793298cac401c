import ArgumentParser
import Shelf
import Workshop

/// The sessions on the shelf, the latest first.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the sessions in Documents/Touchline.")

  func run() throws {
    let world = try World()
    let home = world.shelf.home
    let listings = world.shelf.list()
    let today = world.now().date
    for listing in listings.sessions {
      let when = Moment(timestamp: listing.stopped)?.date.said(from: today) ?? "not begun"
      guard Output.say(home.abbreviated(listing.path), when, listing.title) else {
        return
      }
    }
    for skipped in listings.skipped { Output.warn("touchline: \(skipped.sentence)") }
    if listings.sessions.isEmpty, listings.skipped.isEmpty {
      Output.warn("There are no sessions in \(home.abbreviated(home.sessions)) yet.")
    }
  }
}
