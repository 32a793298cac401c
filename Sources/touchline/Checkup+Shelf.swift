import Facilitator
import Glibc
import Notation
import Shelf
import Workshop

/// What was found out about the user's folders and the files of their own in them.
struct ShelfCheckup {
  let lines: [String]
  /// Whether the words that a workshop would say can be read.
  let isFit: Bool

  init(_ shelf: Shelf, _ wardrobe: OwnWardrobe) {
    let words = Self.words(shelf)
    lines = [Self.sessions(shelf)] + Self.themes(shelf, wardrobe) + [words.line]
    isFit = words.isFit
  }

  private static func sessions(_ shelf: Shelf) -> String {
    let path = shelf.home.sessions
    let shown = "Sessions: in \(shelf.home.abbreviated(path))"
    let isThere = access(path, F_OK) == 0
    if let reason = refusal(to: path) {
      return "\(shown). That cannot be written, because \(reason): see to that, or keep a session "
        + "elsewhere with touchline new FILE."
    }
    guard isThere else { return "\(shown), which will be made with the first one." }
    let count = shelf.list().sessions.count
    return "\(shown), which can be written; \(count == 0 ? "none" : String(count)) there."
  }

  /// Why nothing can be written into a folder, or into the nearest above it that is there.
  private static func refusal(to path: String) -> String? {
    if access(path, W_OK | X_OK) == 0 { return nil }
    let code = errno
    guard code == ENOENT, let slash = path.lastIndex(of: "/"), path != "/" else {
      return FileSystemError(code, .status).reason
    }
    return refusal(to: slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  private static func themes(_ shelf: Shelf, _ wardrobe: OwnWardrobe) -> [String] {
    let own = wardrobe.entries.filter(\.look.isOwn).map(\.look.name)
    let folder = shelf.home.abbreviated(shelf.themesFolder)
    let line =
      own.isEmpty
      ? "Themes: \(wardrobe.names.joined(separator: ", ")); your own would be in \(folder)."
      : "Themes: \(wardrobe.names.joined(separator: ", ")); yours in \(folder): "
        + "\(own.joined(separator: ", "))."
    return [line] + wardrobe.troubles.map { "Theme to mend: \($0.sentence)" }
  }

  private static func words(_ shelf: Shelf) -> (line: String, isFit: Bool) {
    let path = shelf.home.abbreviated(shelf.playbookPath)
    do throws(ShelfFailure) {
      guard let own = try shelf.ownPlaybook() else {
        return ("Playbook: that of the program; \(path) would take its place.", true)
      }
      do throws(Mistake) {
        _ = try Playbook(reading: own.contents)
        return ("Playbook: yours, \(path).", true)
      } catch {
        return (
          "Playbook: \(error.sentence(in: path)) Mend it there, or move the file away.", false
        )
      }
    } catch {
      return ("Playbook: \(error.sentence)", false)
    }
  }
}
