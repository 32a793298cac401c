import Cells
import Glibc

/// Lines for people: cleaned, so that no text from outside reaches the terminal as a command.
enum Output {
  /// A line on standard output, columns parted by tabs; false where nobody takes it.
  ///
  /// Throws, with status 74, where a disk refuses.
  @discardableResult static func say(_ columns: String...) throws(Failed) -> Bool {
    try put(line(columns))
  }

  /// A line on standard error, for whoever reads it.
  static func warn(_ line: String) { _ = write(Self.line([line])[...], to: STDERR_FILENO) }

  private static func line(_ columns: [String]) -> [UInt8] {
    Array((columns.map(\.cleaned).joined(separator: "\t") + "\n").utf8)
  }
}
