import Cells
import Glibc

/// Lines for people: cleaned, so that no text from outside reaches the terminal as a command.
enum Output {
  /// A line on standard output, columns parted by tabs; false where nobody takes it.
  @discardableResult static func say(_ columns: String...) -> Bool {
    write(columns, to: STDOUT_FILENO)
  }

  /// A line on standard error.
  static func warn(_ line: String) { _ = write([line], to: STDERR_FILENO) }

  private static func write(_ columns: [String], to descriptor: Int32) -> Bool {
    let line = columns.map(\.cleaned).joined(separator: "\t")
    var bytes = Array((line + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
