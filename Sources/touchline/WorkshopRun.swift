import ArgumentParser
import Cells
import Curses
import Facilitator
import Glibc
import Shelf
import Workshop

/// A workshop on the terminal, from the first screen to the farewell.
enum WorkshopRun {
  /// Whether there is a terminal at both ends.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Throws where there is none.
  static func expectTerminal() throws {
    guard hasTerminal else { throw Failed(64, TerminalRefusal.notATerminal.sentence) }
  }

  /// Opens the terminal and runs the loop to its end.
  ///
  /// With the session in `file`, or at the front door; `held` is the session that was asked for
  /// where somebody else has it open.
  static func run(
    in world: World, looks: Looks, file: consuming SessionFile? = nil, held: Held? = nil
  ) throws {
    try expectTerminal()
    let look = try looks.name(in: world.wardrobe, on: world.shelf)
    let alphabet = Locale.alphabet(environment: world.environment)
    let surroundings = Surroundings(environment: world.environment, choice: looks.color)
    CrashGuard.install()
    let terminal: CursesTerminal
    do throws(TerminalRefusal) {
      terminal = try CursesTerminal(
        input: STDIN_FILENO, output: STDOUT_FILENO, in: surroundings, hearing: SignalInbox())
    } catch {
      throw Failed(error.status, error.sentence)
    }
    let wardrobe = world.wardrobe.wearing(
      look, hasColors: terminal.depth != .attributes)
    let room = world.room(size: terminal.size, alphabet: alphabet, wardrobe: wardrobe)
    let loop = Loop(terminal: terminal, room: room, world: world, file: file, held: held)
    let parting = loop.run()
    CrashGuard.remove()
    // Who can read it where it stands may still copy it; a terminal that has gone takes nothing.
    if let session = parting.unkept { _ = try? Output.put(Array(session.page().utf8)) }
    if let failure = parting.failure {
      let sentence = parting.shelter.map(failure.sentence) ?? failure.sentence
      guard let ending = parting.ending else { throw Failed(failure.exitCode, sentence) }
      Output.warn("touchline: \(sentence)")
      ending.raiseAgain()
    }
    for line in parting.farewell { _ = try? Output.say(line) }
    if let ending = parting.ending { ending.raiseAgain() }
  }
}

extension Ending {
  /// Ends the process the way the signal would have, so that the parent sees the true cause.
  func raiseAgain() -> Never {
    let number =
      switch self {
      case .terminate: SIGTERM
      case .interrupt: SIGINT
      case .hangup: SIGHUP
      }
    signal(number, SIG_DFL)
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, number)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(number)
    exit(128 + number)
  }
}
