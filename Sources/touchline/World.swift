package import Cells
package import Facilitator
import Glibc
package import Shelf
package import Workshop

/// What lies outside the program, gathered once: the environment, the clocks, chance, the shelf, the
/// words and the themes.
package struct World {
  package let environment: [String: String]
  package let shelf: Shelf
  package let playbook: Playbook
  package let wardrobe: OwnWardrobe
  /// Reads both clocks.
  package let now: () -> Moment
  /// Makes a session's id, the only one that is random.
  package let newID: () -> String

  /// The world as the process finds it; tests hand in one of their own.
  ///
  /// Without a playbook the words are those of the program.
  package init(
    environment: [String: String] = World.readEnvironment(), playbook: Playbook? = nil,
    now: @escaping () -> Moment = Clocks.reader(),
    newID: @escaping () -> String = { Identity.random() }
  ) throws {
    self.environment = environment
    self.now = now
    self.newID = newID
    shelf = Shelf(home: Home(environment: environment, files: LocalFileSystem()))
    do {
      self.playbook = try playbook ?? Playbook(ours: Builtin.playbook)
      wardrobe = try OwnWardrobe(shelf)
    } catch {
      throw Failed(70, "touchline was built from broken words or themes: \(error)")
    }
  }

  /// Opens a session to go on with it.
  func open(_ path: String) throws(ShelfFailure) -> SessionFile {
    try shelf.open(path, at: now(), token: token(), newID: newID())
  }

  /// A random number for the name of a temporary file.
  func token() -> UInt32 { UInt32.random(in: 0...UInt32.max) }

  /// The room at its front door, in a window of this size.
  package func room(size: Size, alphabet: Alphabet, wardrobe: Wardrobe? = nil) -> Room {
    Room(
      size: size, alphabet: alphabet, playbook: playbook, example: Builtin.example,
      folder: shelf.home.abbreviated(shelf.home.sessions),
      wardrobe: wardrobe ?? self.wardrobe.wearing("night"), moment: now())
  }

  /// The variables of the process.
  package static func readEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).utf8.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(Substring(parts[0]))] = String(Substring(parts[1])) }
      entry += 1
    }
    return variables
  }
}

/// Ends the command with one sentence on standard error and this status.
struct Failed: Error, CustomStringConvertible {
  let status: Int32
  let description: String

  init(_ status: Int32, _ sentence: String) {
    self.status = status
    description = sentence
  }

  init(_ failure: ShelfFailure) { self.init(failure.exitCode, failure.sentence) }
}
