/// The desktop's list of the user's folders, `user-dirs.dirs`.
struct UserDirectories {
  /// The folder for documents, if the list names one.
  private(set) var documents: String?

  private static let limit = 65_536

  /// Reads the list; one that is missing or cannot be read names nothing.
  init(at path: String, home: String, files: any FileSystem) {
    guard let real = try? files.realPath(of: path),
      let bytes = try? files.contents(of: real, in: .workingFolder, limit: Self.limit)
    else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if let path = Self.path(in: String(decoding: line, as: UTF8.self), home: home) {
        documents = path
      }
    }
  }

  /// The path in a line such as `XDG_DOCUMENTS_DIR="$HOME/Documents"`.
  ///
  /// Nothing but `$HOME` at the beginning stands for something else, and a backslash for the
  /// character after it.
  private static func path(in line: String, home: String) -> String? {
    let beginning = "XDG_DOCUMENTS_DIR=\""
    let line = line.drop { $0 == " " || $0 == "\t" }
    guard line.hasPrefix(beginning) else { return nil }
    var value = ""
    var rest = line.dropFirst(beginning.count)
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\" else {
        value.append(character)
        continue
      }
      if let next = rest.popFirst() { value.append(next) }
    }
    let variable = "$HOME/"
    let path = value.hasPrefix(variable) ? home.appending(String(value.dropFirst(6))) : value
    return path.isAbsolute ? path : nil
  }
}
