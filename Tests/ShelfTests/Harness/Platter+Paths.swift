import Glibc

extension Platter {
  /// Where a path leads: the folder that its last name is in, that name, and what it stands for.
  struct Place {
    var folder: Number
    var name: String
    var number: Number?

    var entry: Name { Name(folder: folder, text: name) }
  }

  /// Why a path leads nowhere, an `errno`.
  struct Astray: Error {
    var code: Int32
  }

  /// Follows a path; the last name's symbolic link only on demand.
  func place(
    of path: String, from start: Number, followsLinks: Bool, depth: Int = 0
  ) throws(Astray) -> Place {
    guard !path.isEmpty else { throw Astray(code: ENOENT) }
    guard depth < 40 else { throw Astray(code: ELOOP) }
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var names = path.split(separator: "/").map(String.init)[...]
    var folder = isAbsolute ? Self.root : start
    guard let last = names.popLast() else {
      return Place(folder: Self.root, name: ".", number: Self.root)
    }
    for name in names {
      folder = try entry(name, of: folder, depth: depth)
    }
    guard let content = self.folder(folder) else { throw Astray(code: ENOTDIR) }
    guard last.utf8.count <= 255 else { throw Astray(code: ENAMETOOLONG) }
    if last == "." || last == ".." {
      let number = last == "." ? folder : parent(of: folder)
      return Place(folder: folder, name: last, number: number)
    }
    guard let number = content.names[last] else {
      return Place(folder: folder, name: last, number: nil)
    }
    if case .link(let target) = things[number]?.content, followsLinks {
      return try place(of: target, from: folder, followsLinks: true, depth: depth + 1)
    }
    return Place(folder: folder, name: last, number: number)
  }

  private func entry(_ name: String, of folder: Number, depth: Int) throws(Astray) -> Number {
    guard let content = self.folder(folder) else { throw Astray(code: ENOTDIR) }
    if name == "." { return folder }
    if name == ".." { return parent(of: folder) }
    guard let number = content.names[name] else { throw Astray(code: ENOENT) }
    guard case .link(let target) = things[number]?.content else { return number }
    let place = try place(of: target, from: folder, followsLinks: true, depth: depth + 1)
    guard let number = place.number else { throw Astray(code: ENOENT) }
    return number
  }

  func parent(of folder: Number) -> Number { whereabouts(of: folder)?.folder ?? Self.root }

  /// Whether a folder is another one, or that is somewhere within it.
  func isFolder(_ number: Number, above other: Number) -> Bool {
    number == other || other != Self.root && isFolder(number, above: parent(of: other))
  }

  /// The path of a thing without symbolic links; nil for one that has no name any more.
  func path(of number: Number) -> String? {
    if number == Self.root { return "/" }
    guard let (folder, name) = whereabouts(of: number), let path = path(of: folder) else {
      return nil
    }
    return path == "/" ? "/\(name)" : "\(path)/\(name)"
  }

  private func whereabouts(of number: Number) -> (folder: Number, name: String)? {
    for candidate in things.keys.sorted() {
      for (name, entry) in folder(candidate)?.names ?? [:] where entry == number {
        return (candidate, name)
      }
    }
    return nil
  }
}

extension Platter {
  /// The bytes of the file at an absolute path; nil where there is none.
  func bytes(at path: String) -> [UInt8]? {
    let place = try? place(of: path, from: Self.root, followsLinks: true)
    return place?.number.flatMap { file($0)?.bytes }
  }

  /// The names in the folder at an absolute path, in order.
  func names(at path: String) -> [String] {
    let place = try? place(of: path, from: Self.root, followsLinks: true)
    return (place?.number.flatMap { folder($0)?.names.keys.sorted() }) ?? []
  }

  /// Gives a path these bytes as another program does that thinks nothing of power cuts; they are on the
  /// disk at once.
  mutating func put(_ bytes: [UInt8], at path: String) {
    guard let place = try? place(of: path, from: Self.root, followsLinks: true) else { return }
    let number = make(.file(FileContent(bytes: bytes, kept: bytes)), mode: 0o600)
    change(folder: place.folder) {
      $0.names[place.name] = number
      $0.kept[place.name] = number
    }
  }

  /// Takes a path's name away.
  mutating func remove(_ path: String) {
    guard let place = try? place(of: path, from: Self.root, followsLinks: false) else { return }
    change(folder: place.folder) {
      $0.names[place.name] = nil
      $0.kept[place.name] = nil
    }
  }

  /// Makes folders as they are on a disk that has had time to rest.
  mutating func makeFolders(_ path: String) {
    var folder = Self.root
    for name in path.split(separator: "/").map(String.init) {
      if let number = self.folder(folder)?.names[name] {
        folder = number
        continue
      }
      let number = make(.folder(FolderContent()), mode: 0o700)
      change(folder: folder) {
        $0.names[name] = number
        $0.kept[name] = number
      }
      folder = number
    }
  }

  /// Everything is on the disk, as after a while without work.
  mutating func rest() {
    for change in pendingNames { keep(change) }
    pendingNames = []
    for number in things.keys where file(number) != nil { synchronize(file: number) }
  }
}
