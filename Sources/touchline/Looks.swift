import Cells
import Curses
import Facilitator
import Notation
import Shelf
import Workshop

/// How the screen is to look, and whose words it says; as usual, where nothing is asked for.
struct Looks {
  var color = ColorChoice.auto
  var theme: String?
  var light = false
  var playbook: String?
}

extension Looks {
  /// The name of the theme to begin with: the one that was asked for, else the one that was kept.
  func name(in wardrobe: OwnWardrobe, on shelf: Shelf) throws -> String {
    if let theme { return try wardrobe.entry(named: theme).look.name }
    if light, let bright = wardrobe.entries.first(where: { !$0.look.theme.isDark }) {
      return bright.look.name
    }
    guard let kept = shelf.rememberedLook() else { return "night" }
    if let trouble = wardrobe.troubles.first(where: { $0.name == kept }) {
      Output.warn("touchline: \(trouble.sentence)")
    }
    return wardrobe[kept]?.look.name ?? "night"
  }

  /// The words that were asked for, else the user's own; nil where the program's will do.
  ///
  /// What they leave unsaid is said in the program's words.
  func words(on shelf: Shelf) throws -> Playbook? {
    let found: OwnFile?
    do throws(ShelfFailure) {
      found = if let playbook { try shelf.ownFile(at: playbook) } else { try shelf.ownPlaybook() }
    } catch {
      if case .notFound(let path) = error {
        throw Failed(66, "There is no playbook \(path); leave out --playbook for the program's.")
      }
      throw Failed(error)
    }
    guard let found else { return nil }
    do throws(Mistake) {
      let ours = try Playbook(ours: Builtin.playbook)
      return try Playbook(reading: found.contents, over: ours)
    } catch {
      throw Failed(65, error.sentence(in: found.path))
    }
  }
}

extension OwnWardrobe {
  /// The theme of this name; fails with what is wrong with it, or with the names there are.
  func entry(named name: String) throws -> Entry {
    if let trouble = troubles.first(where: { $0.name == name }) {
      throw Failed(trouble.status, trouble.sentence)
    }
    guard let entry = self[name] else {
      throw Failed(
        66, "There is no theme \(name); there are: \(names.joined(separator: ", ")).")
    }
    return entry
  }
}

extension World {
  /// The world for a workshop: with the words that the switches or the user's settings name.
  init(for looks: Looks) throws {
    let environment = World.readEnvironment()
    let shelf = Shelf(home: Home(environment: environment, files: LocalFileSystem()))
    try self.init(environment: environment, playbook: try looks.words(on: shelf))
    // Before a session is made or opened, not after.
    if let theme = looks.theme { _ = try wardrobe.entry(named: theme) }
  }
}
