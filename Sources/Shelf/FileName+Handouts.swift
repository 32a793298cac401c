private import Glibc

extension FileName {
  /// The names to be tried for a handout one after the other: `acme.html`, `acme-2.html` and on.
  static func handout(_ slug: String, number: Int, ending: String) -> String {
    number == 1 ? slug + ending : "\(slug)-\(number)\(ending)"
  }
}

extension FileSystem {
  /// Opens a folder of our own within another, made where it is missing.
  ///
  /// What stands there under its name must be a folder itself: a symbolic link could lead anywhere.
  func openOwnFolder(_ name: String, in parent: String) throws(FileSystemError) -> Descriptor {
    let parent = try open(parent, in: .workingFolder, .folder)
    defer { drop(parent) }
    do {
      try makeFolder(name, in: parent)
      try makeSure(ofNew: name, in: parent)
    } catch let error where error.isTaken {
      // It was there; what it is shows below.
    }
    let found = try status(of: name, in: parent, followsLinks: false)
    if found.kind == .link { throw .isLink }
    let folder = try open(name, in: parent, .folder)
    do throws(FileSystemError) {
      // Between looking and opening another may have taken its place.
      guard try status(of: folder).isSame(as: found) else { throw FileSystemError.isLink }
      return folder
    } catch {
      drop(folder)
      throw error
    }
  }
}

extension FileSystemError {
  /// A symbolic link where none may be.
  fileprivate static let isLink = FileSystemError(ELOOP, .open)
}
