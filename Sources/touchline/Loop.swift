package import Cells
import Curses
package import Facilitator
package import Shelf
import Workshop

/// The only loop: waits for an input, hands it to the room, does what the room asks, shows the room.
package struct Loop<T: Terminal & ~Copyable>: ~Copyable {
  var terminal: T
  var room: Room
  let world: World
  /// The file of the session that is open; nil until it is first written.
  var file: SessionFile?
  /// Why the last save failed; nil where it did not.
  private var failure: ShelfFailure?
  private var shown: Canvas?
  private var shownTheme: Theme?

  /// A loop that has not begun.
  package init(
    terminal: consuming T, room: Room, world: World, file: consuming SessionFile? = nil
  ) {
    self.terminal = terminal
    self.room = room
    self.world = world
    self.file = file
  }

  /// Runs to the end; the terminal is given back before this returns.
  package consuming func run() -> Parting {
    play()
    return Parting(ending: room.ending, farewell: room.farewell, failure: failure)
  }

  /// Runs until the room is over.
  mutating func play() {
    if let session = file?.onDisk, let path = file?.shownPath {
      receive(.opened(session, path: path))
    } else {
      // The door names the latest only; whoever looks for others asks for all.
      receive(.listed(world.shelf.latest().map { [Shelved($0)] } ?? []))
    }
    show()
    while !room.isOver {
      receive(.input(terminal.next(within: room.patience)))
      show()
    }
  }

  private mutating func receive(_ event: Event) {
    var effects = room.receive(event, at: world.now())
    while !effects.isEmpty {
      if let answer = perform(effects.removeFirst()) {
        effects += room.receive(answer, at: world.now())
      }
    }
  }

  private mutating func show() {
    let canvas = room.draw()
    let theme = room.theme
    guard canvas != shown || shownTheme != theme else { return }
    terminal.show(canvas, in: theme)
    shown = canvas
    shownTheme = theme
  }

  /// Does one thing in the world; its result comes back as an event.
  private mutating func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .save(let session): return save(session)
    case .begin(let manner, let plan):
      file = nil
      return .begun(id: world.newID(), manner, plan: plan)
    case .open(let path): return open(path)
    case .list: return .listed(world.shelf.list().sessions.map { Shelved($0) })
    case .handOut(let session, let formats):
      do throws(ShelfFailure) {
        let place = try world.handOut(formats, of: session)
        return .handedOut(HandedOut(folder: place.folder, names: place.names))
      } catch {
        return .notHandedOut(error.sentence)
      }
    case .remember(let look):
      world.shelf.remember(look: look, token: UInt32.random(in: 0...UInt32.max))
      return nil
    case .suspend:
      terminal.leave()
      Suspension.stopUntilContinued()
      terminal.enter()
      shown = nil
      return .input(.resized(terminal.size))
    case .quit: return nil
    }
  }

  private mutating func save(_ session: Session) -> Event {
    failure = nil
    do throws(ShelfFailure) {
      let token = UInt32.random(in: 0...UInt32.max)
      guard file != nil else {
        let new = try world.shelf.create(session, at: world.now(), token: token)
        let path = new.shownPath
        file = consume new
        return .saved(path: path, notice: "")
      }
      let report = try file?.save(session, at: world.now(), token: token)
      let notice = follow(session.title) ?? report?.notices.first?.sentence
      return .saved(path: file?.shownPath ?? "", notice: notice ?? "")
    } catch {
      failure = error
      return .notSaved(error.sentence)
    }
  }

  /// Calls the file after the title; where that fails it keeps its name, and all of it is saved.
  private mutating func follow(_ title: String) -> String? {
    do throws(ShelfFailure) {
      _ = try file?.follow(title, at: world.now())
      return nil
    } catch {
      return error.sentence
    }
  }

  private mutating func open(_ path: String) -> Event {
    do throws(ShelfFailure) {
      let opened = try world.open(path)
      let session = opened.onDisk
      let shownPath = opened.shownPath
      file = consume opened
      return .opened(session, path: shownPath)
    } catch {
      return .refused(error.sentence)
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
}
