import Cells
package import Facilitator
package import Notation
package import Shelf

/// The themes of the program and the user's own, and what is wrong with some of these.
package struct OwnWardrobe {
  /// A look, and where its file is; the program's own have none.
  package struct Entry {
    package let look: Wardrobe.Look
    package let path: String?
  }

  /// A theme that cannot be worn: one sentence, and the status with which a command ends for it.
  package struct Trouble {
    package let name: String
    package let sentence: String
    package let status: Int32
  }

  /// The program's in their order, each replaced by one of the user's with the same name, then the
  /// rest of the user's, by name.
  package private(set) var entries: [Entry] = []
  package private(set) var troubles: [Trouble] = []

  /// Reads them all; throws the mistake in a theme of the program, which only a broken build has.
  package init(_ shelf: Shelf) throws(Mistake) {
    for name in Builtin.themeNames {
      let theme = try Theme(reading: Builtin.theme(named: name) ?? [])
      entries.append(Entry(look: Wardrobe.Look(name: name, theme: theme), path: nil))
    }
    let own = shelf.ownThemes()
    for file in own.files { take(file) }
    troubles += own.failures.map {
      Trouble(name: "", sentence: $0.sentence, status: $0.exitCode)
    }
  }

  private mutating func take(_ file: OwnFile) {
    do throws(Mistake) {
      let look = Wardrobe.Look(
        name: file.name, theme: try Theme(reading: file.contents), isOwn: true)
      let entry = Entry(look: look, path: file.path)
      if let place = entries.firstIndex(where: { $0.look.name == file.name }) {
        entries[place] = entry
      } else {
        entries.append(entry)
      }
    } catch {
      troubles.append(
        Trouble(name: file.name, sentence: error.sentence(in: file.path), status: 65))
    }
  }

  package var names: [String] { entries.map(\.look.name) }

  package subscript(name: String) -> Entry? { entries.first { $0.look.name == name } }

  /// What the room gets, wearing the look of this name.
  package func wearing(_ name: String, hasColors: Bool = true) -> Wardrobe {
    Wardrobe(entries.map(\.look), wearing: name, hasColors: hasColors)
  }
}

extension Mistake {
  /// The mistake with the file that it is in.
  func sentence(in path: String) -> String {
    "\(path): line \(line), column \(column): \(sentence)."
  }
}
