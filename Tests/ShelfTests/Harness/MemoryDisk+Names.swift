import Glibc
import Shelf

extension MemoryDisk {
  func setMode(_ mode: UInt32, of descriptor: Descriptor) throws(FileSystemError) {
    let number = try handle(descriptor, .setMode).number
    platter.things[number]?.mode = mode
  }

  func status(of descriptor: Descriptor) throws(FileSystemError) -> FileStatus {
    status(of: try handle(descriptor, .status).number)
  }

  func status(
    of name: String, in folder: Descriptor, followsLinks: Bool
  ) throws(FileSystemError) -> FileStatus {
    let place = try place(of: name, in: folder, followsLinks: followsLinks, .status)
    guard let number = place.number else { throw FileSystemError(ENOENT, .status) }
    return status(of: number)
  }

  private func status(of number: Platter.Number) -> FileStatus {
    let thing = platter.things[number]
    let (kind, size): (FileStatus.Kind, Int) =
      switch thing?.content {
      case .file(let file): (.file, file.bytes.count)
      case .folder: (.folder, 4_096)
      case .link(let target): (.link, target.utf8.count)
      case nil: (.other, 0)
      }
    return FileStatus(
      kind: kind, size: size, mode: thing?.mode ?? 0, group: 100,
      links: links(to: number), device: 1, inode: number, modified: thing?.modified ?? 0)
  }

  private func links(to number: Platter.Number) -> Int {
    guard case .file = platter.things[number]?.content else { return 1 }
    return platter.things.values.reduce(0) { count, thing in
      guard case .folder(let folder) = thing.content else { return count }
      return count + folder.names.values.count { $0 == number }
    }
  }

  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    replaces: Bool
  ) throws(FileSystemError) {
    let old = try place(of: name, in: folder, followsLinks: false, .rename)
    let new = try place(of: newName, in: newFolder, followsLinks: false, .rename)
    guard let number = old.number else { throw FileSystemError(ENOENT, .rename) }
    if new.number != nil, !replaces { throw FileSystemError(EEXIST, .rename) }
    if platter.isFolder(number, above: new.folder) { throw FileSystemError(EINVAL, .rename) }
    if let taken = new.number {
      if platter.isFolder(taken, above: old.folder) { throw FileSystemError(ENOTEMPTY, .rename) }
      if taken == number { return }
      switch (platter.folder(number) != nil, platter.folder(taken)) {
      case (false, .some): throw FileSystemError(EISDIR, .rename)
      case (true, nil): throw FileSystemError(ENOTDIR, .rename)
      case (true, let folder?) where !folder.names.isEmpty:
        throw FileSystemError(ENOTEMPTY, .rename)
      default: break
      }
    }
    platter.change(folder: old.folder) { $0.names[old.name] = nil }
    platter.change(folder: new.folder) { $0.names[new.name] = number }
    platter.pendingNames.append(.moved(old.entry, to: new.entry, number))
    stamp(old.folder)
    stamp(new.folder)
  }

  func remove(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    let place = try place(of: name, in: folder, followsLinks: false, .remove)
    guard let number = place.number else { throw FileSystemError(ENOENT, .remove) }
    if platter.folder(number) != nil { throw FileSystemError(EISDIR, .remove) }
    platter.change(folder: place.folder) { $0.names[place.name] = nil }
    platter.pendingNames.append(.removed(place.entry))
    stamp(place.folder)
  }

  func removeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    let place = try place(of: name, in: folder, followsLinks: false, .removeFolder)
    guard let number = place.number else { throw FileSystemError(ENOENT, .removeFolder) }
    guard let content = platter.folder(number) else {
      throw FileSystemError(ENOTDIR, .removeFolder)
    }
    guard content.names.isEmpty else { throw FileSystemError(ENOTEMPTY, .removeFolder) }
    platter.change(folder: place.folder) { $0.names[place.name] = nil }
    platter.pendingNames.append(.removed(place.entry))
    stamp(place.folder)
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    let place = try place(of: name, in: folder, followsLinks: false, .makeFolder)
    if place.number != nil { throw FileSystemError(EEXIST, .makeFolder) }
    add(place.name, in: place.folder, platter.make(.folder(Platter.FolderContent()), mode: 0o700))
  }

  func names(in folder: Descriptor) throws(FileSystemError) -> [String] {
    let number = try handle(folder, .names).number
    guard let folder = platter.folder(number) else { throw FileSystemError(ENOTDIR, .names) }
    return folder.names.keys.sorted()
  }

  func realPath(of path: String) throws(FileSystemError) -> String {
    let place = try place(of: path, in: .workingFolder, followsLinks: true, .realPath)
    guard let number = place.number else { throw FileSystemError(ENOENT, .realPath) }
    if platter.file(number) == nil { return platter.path(of: number) ?? "/" }
    let folder = platter.path(of: place.folder) ?? "/"
    return folder == "/" ? "/\(place.name)" : "\(folder)/\(place.name)"
  }

  /// Where a name leads; a path that ends in a slash leads to a folder or nowhere.
  func place(
    of name: String, in folder: Descriptor, followsLinks: Bool,
    _ operation: FileSystemError.Operation
  ) throws(FileSystemError) -> Platter.Place {
    let start: Platter.Number
    if folder == .workingFolder || name.utf8.first == UInt8(ascii: "/") {
      start = Platter.root
    } else {
      start = try handle(folder, operation).number
    }
    do throws(Platter.Astray) {
      let place = try platter.place(of: name, from: start, followsLinks: followsLinks)
      if name.utf8.last == UInt8(ascii: "/"), let number = place.number,
        platter.folder(number) == nil
      {
        throw Platter.Astray(code: ENOTDIR)
      }
      return place
    } catch {
      throw FileSystemError(error.code, operation)
    }
  }
}

extension Platter {
  /// Puts a symbolic link, as another program does.
  mutating func link(_ path: String, to target: String) {
    guard let place = try? place(of: path, from: Self.root, followsLinks: false) else { return }
    let number = make(.link(to: target), mode: 0o777)
    change(folder: place.folder) {
      $0.names[place.name] = number
      $0.kept[place.name] = number
    }
  }
}
