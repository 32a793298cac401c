import Glibc
import Shelf
import Testing

@Suite("The machine's file system does what it is told")
struct LocalFileSystemTests {
  let folder: TemporaryFolder
  let files = LocalFileSystem()

  init() throws { folder = try TemporaryFolder() }

  @Test("a new name never takes the place of another file, unless it may")
  func rename() throws {
    let one = folder.write("one", to: "one")
    let two = folder.write("two", to: "two")
    #expect(throws: FileSystemError(EEXIST, .rename)) {
      try files.rename(one, in: .workingFolder, to: two, in: .workingFolder, replaces: false)
    }
    #expect(folder.text(of: two) == "two")
    try files.rename(one, in: .workingFolder, to: two, in: .workingFolder, replaces: true)
    #expect(folder.text(of: two) == "one")
    #expect(folder.names(in: "") == ["two"])
  }

  @Test("space is set aside with and without a change of size")
  func allocate() throws {
    let file = try files.open("\(folder.path)/log", in: .workingFolder, .keeping)
    defer { try? files.close(file) }
    #expect(try files.write(Array("record".utf8)[...], to: file, at: 0) == 6)
    try files.allocate(1 << 16, for: file, keepsSize: true)
    #expect(try files.status(of: file).size == 6)
    try files.allocate(1 << 12, for: file, keepsSize: false)
    #expect(try files.status(of: file).size == 1 << 12)
    try files.truncate(file, to: 6)
    try files.synchronizeData(file)
    #expect(folder.text(of: "log") == "record")
  }

  @Test("no descriptor is inherited, and a new file is its owner's alone")
  func descriptors() throws {
    let path = folder.write("x", to: "file")
    for (name, opening) in [
      (path, Opening.reading), ("\(path)-new", .creating), ("\(path)-kept", .keeping),
      (folder.path, .folder),
    ] {
      let file = try files.open(name, in: .workingFolder, opening)
      #expect(fcntl(file.rawValue, F_GETFD) & FD_CLOEXEC != 0)
      try files.close(file)
    }
    #expect(try folder.status(of: "file-new").mode == 0o600)
    #expect(try folder.status(of: "file-kept").mode == 0o600)
    #expect(throws: FileSystemError(EEXIST, .open)) {
      try files.open(path, in: .workingFolder, .creating)
    }
    #expect(throws: FileSystemError(EBADF, .close)) { try files.close(Descriptor(rawValue: -7)) }
  }

  @Test("every reason is said in words")
  func reasons() {
    for code in [ENOENT, EACCES, ENOSPC, EROFS, EIO, EDQUOT, ESTALE, EMFILE, EINVAL, 9_999] {
      #expect(!FileSystemError(code, .open).reason.isEmpty)
    }
    #expect(FileSystemError(ENOSPC, .write).reason == "the disk is full")
  }

  @Test("we know who we are")
  func holder() {
    #expect(Holder.current.pid == Int(getpid()))
    #expect(!Holder.current.host.isEmpty)
  }
}
