import Cells
import Testing
import Workshop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A screen as it was once looked at and found good: its text, a rule, and the map of its roles.
///
/// `TOUCHLINE_RECORD=1 swift test` writes what is drawn now; read the difference before you keep it.
struct Golden {
  let name: String
  let look: Look

  private static let isRecording = getenv("TOUCHLINE_RECORD") != nil

  /// Beside this file, in `Goldens`.
  private static let folder: String = {
    let file = #filePath
    return String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)]) + "/Goldens"
  }()

  private var path: String { "\(Golden.folder)/\(name).\(look.name).txt" }

  /// Fails where the canvas differs from what was kept, and says what somebody would see.
  func expect(_ canvas: Canvas, sourceLocation: SourceLocation = #_sourceLocation) {
    let drawn = Golden.page(canvas)
    if Golden.isRecording {
      Golden.write(drawn, to: path)
      return
    }
    guard let kept = Golden.read(path) else {
      Issue.record(
        """
        There is no golden \(name) for \(look.name) yet. This is drawn now:
        \(drawn)
        Look at it; TOUCHLINE_RECORD=1 keeps it.
        """, sourceLocation: sourceLocation)
      return
    }
    guard kept != drawn else { return }
    Issue.record(
      "\(name) at \(look.name) is not what it was:\n\(Difference(was: kept, isNow: drawn))",
      sourceLocation: sourceLocation)
  }

  /// Text, a rule as wide, roles; every line as wide as the canvas.
  static func page(_ canvas: Canvas) -> String {
    let rule = String(repeating: "=", count: canvas.size.columns)
    return "\(canvas.text)\n\(rule)\n\(canvas.roles)\n"
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else {
      Issue.record("\(path) cannot be written")
      return
    }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { Issue.record("\(path) is not whole") }
  }
}

/// What somebody in front of the screen would see change, line by line.
struct Difference: CustomStringConvertible {
  let description: String

  init(was: String, isNow: String) {
    let old = was.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = isNow.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let ruled = new.firstIndex { !$0.isEmpty && $0.allSatisfy { $0 == "=" } } ?? new.count
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : "(no such line)"
      let after = index < new.count ? new[index] : "(no such line)"
      guard before != after else { continue }
      let place = index < ruled ? "row \(index + 1)" : "roles of row \(index - ruled)"
      lines.append("\(place)\n  was │\(before)│\n  now │\(after)│")
    }
    description = lines.joined(separator: "\n")
  }
}
