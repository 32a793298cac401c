package import Cells
import Curses
package import Facilitator
package import Shelf
package import Workshop

/// The only loop: waits for an input, hands it to the room, does what the room asks, shows the room.
package struct Loop<T: Terminal & ~Copyable>: ~Copyable {
  var terminal: T
  var room: Room
  private var easel = Easel()
  let world: World
  /// The file of the session that is open; nil until it is first written.
  var file: SessionFile?
  /// Why the last save failed; nil where it did not.
  var failure: ShelfFailure?
  /// The session that was asked for, where somebody else has it open.
  private let held: Held?

  /// A loop that has not begun.
  package init(
    terminal: consuming T, room: Room, world: World, file: consuming SessionFile? = nil,
    held: Held? = nil
  ) {
    self.terminal = terminal
    self.room = room
    self.world = world
    self.file = file
    self.held = held
  }

  /// Runs to the end; the terminal is given back before this returns.
  package consuming func run() -> Parting {
    play()
    return Parting(
      ending: room.ending, farewell: room.farewell,
      failure: room.isTurnedAway ? held?.failure : failure, shelter: room.shelter,
      unkept: room.unkept)
  }

  /// Runs until the room is over.
  mutating func play() {
    if let opened = opened() {
      receive(.opened(opened))
    } else {
      // The door names the latest only; whoever looks for others asks for all.
      receive(.listed(world.shelf.latest().map { [Shelved($0)] } ?? []))
      if let elsewhere = held?.elsewhere(isAsked: true) { receive(.elsewhere(elsewhere)) }
    }
    terminal.show(easel.draw(room), in: room.theme)
    while !room.isOver {
      receive(.input(terminal.next(within: room.patience)))
      terminal.show(easel.draw(room), in: room.theme)
    }
  }

  /// Hands the room what happened, and does what it asks for, an answer before what was asked next.
  private mutating func receive(_ event: Event) {
    var effects = room.receive(event, at: world.now())
    while !effects.isEmpty {
      if let answer = perform(effects.removeFirst()) {
        effects = room.receive(answer, at: world.now()) + effects
      }
    }
  }

  /// Does one thing in the world; its result comes back as an event.
  private mutating func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .create(let session): return create(session)
    case .append(let entries): return append(entries)
    case .save(let session): return save(session)
    case .resolve(let choice, let session): return resolve(choice, session)
    case .begin(let manner, let plan):
      file = nil
      return .begun(id: world.newID(), manner, plan: plan)
    case .open(let path): return open(path)
    case .look(let path): return look(at: path)
    case .copy(let path): return copy(path)
    case .recall:
      let path = file?.path
      return .recalled(path.flatMap { try? world.shelf.past(of: $0) })
    case .list:
      let found = world.shelf.list()
      return .listed(found.sessions.map { Shelved($0) }, unread: found.skipped.count)
    case .handOut(let session, let formats):
      do throws(ShelfFailure) {
        let place = try world.handOut(formats, of: session)
        return .handedOut(HandedOut(folder: place.folder, names: place.names))
      } catch {
        return .notHandedOut(error.sentence)
      }
    case .remember(let look):
      world.shelf.remember(look: look, token: world.token())
      return nil
    case .suspend:
      terminal.leave()
      Suspension.stopUntilContinued()
      terminal.enter()
      return .input(.resized(terminal.size))
    case .quit: return nil
    }
  }
}

extension Shelved {
  fileprivate init(_ listing: Listing) {
    self.init(
      path: listing.path, title: listing.title, stopped: listing.stopped, step: listing.step)
  }
}

/// How a workshop ended.
package struct Parting {
  /// What ended it from outside, if something did.
  package var ending: Ending?
  /// What to say when the screen has been given back.
  package var farewell: [String]
  /// Why the last changes are not on the disk; nil where they are.
  package var failure: ShelfFailure?
  /// Where they are instead; nil where nothing is at risk.
  package var shelter: Shelter?
  /// The session, where nothing on the disk takes it.
  package var unkept: Session?
}
