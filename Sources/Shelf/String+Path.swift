extension String {
  private static var slash: UInt8 { UInt8(ascii: "/") }

  /// The folder that a path leads to and the last name in it; `.` for a name by itself.
  ///
  /// Bytes are compared, not characters: a mark after a slash does not make it another character
  /// to the disk.
  var folderAndName: (folder: String, name: String) {
    var path = self[...]
    while path.utf8.count > 1, path.utf8.last == Self.slash {
      path = path.unicodeScalars.dropLast().text
    }
    guard let slash = path.utf8.lastIndex(of: Self.slash) else { return (".", String(path)) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }

  /// True for a path that begins at the root.
  var isAbsolute: Bool { utf8.first == Self.slash }

  /// The path of `name` in the folder at this path.
  func appending(_ name: String) -> String {
    utf8.last == Self.slash ? self + name : self + "/" + name
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var text: Substring { Substring(self) }
}
