import Glibc
import Shelf

extension RecordingFileSystem {
  func lock(_ descriptor: Descriptor) throws(FileSystemError) -> Bool {
    try note("lock \(said(descriptor))", .lock)
    defer { after?("lock \(said(descriptor))") }
    return try local.lock(descriptor)
  }

  func setMode(_ mode: UInt32, of descriptor: Descriptor) throws(FileSystemError) {
    try note("mode \(String(mode, radix: 8)) \(said(descriptor))", .setMode)
    try local.setMode(mode, of: descriptor)
  }

  func status(of descriptor: Descriptor) throws(FileSystemError) -> FileStatus {
    try note("status \(said(descriptor))", .status)
    return try local.status(of: descriptor)
  }

  func status(
    of name: String, in folder: Descriptor, followsLinks: Bool
  ) throws(FileSystemError) -> FileStatus {
    try note("status \(said(name))", .status)
    return try local.status(of: name, in: folder, followsLinks: followsLinks)
  }

  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    replaces: Bool
  ) throws(FileSystemError) {
    try note("rename \(said(name)) \(said(newName))", .rename)
    try local.rename(name, in: folder, to: newName, in: newFolder, replaces: replaces)
  }

  func remove(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try note("remove \(said(name))", .remove)
    try local.remove(name, in: folder)
  }

  func removeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try note("remove folder \(said(name))", .removeFolder)
    try local.removeFolder(name, in: folder)
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError) {
    try note("make folder \(said(name))", .makeFolder)
    try local.makeFolder(name, in: folder)
  }

  func names(in folder: Descriptor) throws(FileSystemError) -> [String] {
    try note("names", .names)
    return try local.names(in: folder)
  }

  func realPath(of path: String) throws(FileSystemError) -> String {
    try note("real path \(said(path))", .realPath)
    return try local.realPath(of: path)
  }
}
