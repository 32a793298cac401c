private import Embedded
private import Glibc

extension LocalFileSystem {
  /// Looks with `fstat`.
  public func status(of descriptor: Descriptor) throws(FileSystemError) -> FileStatus {
    var found = stat()
    try checked(fstat(descriptor.rawValue, &found), .status)
    return FileStatus(found)
  }

  /// Looks with `fstatat`.
  public func status(
    of name: String, in folder: Descriptor, followsLinks: Bool
  ) throws(FileSystemError) -> FileStatus {
    var found = stat()
    let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
    try checked(fstatat(folder.rawValue, name, &found, flags), .status)
    return FileStatus(found)
  }

  /// Renames with `renameat`, or with `renameat2` where nothing may be replaced.
  ///
  /// A disk that does not know the latter is asked first whether the name is taken.
  public func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    replaces: Bool
  ) throws(FileSystemError) {
    if !replaces {
      let result = disk_rename_without_replacing(
        folder.rawValue, name, newFolder.rawValue, newName)
      if result == 0 { return }
      guard errno == EINVAL || errno == ENOSYS else { throw FileSystemError(errno, .rename) }
      var found = stat()
      if fstatat(newFolder.rawValue, newName, &found, AT_SYMLINK_NOFOLLOW) == 0 {
        throw FileSystemError(EEXIST, .rename)
      }
    }
    try checked(renameat(folder.rawValue, name, newFolder.rawValue, newName), .rename)
  }

  /// Removes with `unlinkat`.
  public func remove(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try checked(unlinkat(folder.rawValue, name, 0), .remove)
  }

  /// Removes with `unlinkat` and `AT_REMOVEDIR`.
  public func removeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try checked(unlinkat(folder.rawValue, name, AT_REMOVEDIR), .removeFolder)
  }

  /// Makes a folder with `mkdirat`.
  public func makeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try checked(mkdirat(folder.rawValue, name, 0o700), .makeFolder)
  }

  /// Lists with `readdir`; names that are no text are passed over.
  public func names(in folder: Descriptor) throws(FileSystemError) -> [String] {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let number = try checked(openat(folder.rawValue, ".", flags, 0), .names)
    guard let stream = fdopendir(number) else {
      let code = errno
      _ = Glibc.close(number)
      throw FileSystemError(code, .names)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw FileSystemError(errno, .names) }
    return names
  }

  /// Resolves with `realpath`.
  public func realPath(of path: String) throws(FileSystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw FileSystemError(errno, .realPath) }
    defer { free(resolved) }
    guard let path = String(validatingCString: resolved) else {
      throw FileSystemError(EILSEQ, .realPath)
    }
    return path
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, size: found.st_size, mode: found.st_mode & 0o777, group: found.st_gid,
      links: Int(found.st_nlink), device: UInt64(found.st_dev), inode: UInt64(found.st_ino),
      modified: found.st_mtim.tv_sec &* 1_000_000_000 &+ found.st_mtim.tv_nsec)
  }
}
