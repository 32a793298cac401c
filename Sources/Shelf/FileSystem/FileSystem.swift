/// What this program asks of the disk, one system call each: the only door to it.
///
/// An implementation does what it is told once and reports what happened. Retries, loops over short
/// writes and clean-up belong to the callers, so that an implementation made to fail in a test
/// stands for a disk that fails. Names are looked up in the folder that is handed in; an absolute
/// path stands for itself.
public protocol FileSystem {
  /// Opens a file or a folder; programs started later never inherit the descriptor.
  func open(
    _ name: String, in folder: Descriptor, _ opening: Opening
  ) throws(FileSystemError) -> Descriptor

  /// Closes a descriptor; whatever is thrown, it is closed.
  func close(_ descriptor: Descriptor) throws(FileSystemError)

  /// Reads up to `count` bytes on from the last ones; none at the end of the file.
  func read(_ descriptor: Descriptor, atMost count: Int) throws(FileSystemError) -> [UInt8]

  /// Writes the beginning of `bytes` after what was written last, and returns how many.
  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws(FileSystemError) -> Int

  /// Writes the beginning of `bytes` at an offset, and returns how many.
  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Descriptor, at offset: Int
  ) throws(FileSystemError) -> Int

  /// Sets aside the space for `count` bytes from the beginning; the file's size stays as it is
  /// with `keepsSize`, or else becomes at least `count`.
  func allocate(
    _ count: Int, for descriptor: Descriptor, keepsSize: Bool
  ) throws(FileSystemError)

  /// Cuts the file to `count` bytes.
  func truncate(_ descriptor: Descriptor, to count: Int) throws(FileSystemError)

  /// Returns when the file, or the folder's list of names, is on the disk itself.
  func synchronize(_ descriptor: Descriptor) throws(FileSystemError)

  /// Returns when the file's contents are on the disk itself.
  func synchronizeData(_ descriptor: Descriptor) throws(FileSystemError)

  /// Takes the file's lock for this descriptor; false when somebody else holds it.
  func lock(_ descriptor: Descriptor) throws(FileSystemError) -> Bool

  /// Sets who may read and write the file.
  func setMode(_ mode: UInt32, of descriptor: Descriptor) throws(FileSystemError)

  /// What an open file or folder is.
  func status(of descriptor: Descriptor) throws(FileSystemError) -> FileStatus

  /// What the name stands for; a symbolic link stands for itself unless it is followed.
  func status(
    of name: String, in folder: Descriptor, followsLinks: Bool
  ) throws(FileSystemError) -> FileStatus

  /// Gives a file another name in one instant; `replaces` says whether that may be taken.
  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    replaces: Bool
  ) throws(FileSystemError)

  /// Removes a file's name.
  func remove(_ name: String, in folder: Descriptor) throws(FileSystemError)

  /// Removes a folder that is empty.
  func removeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError)

  /// Makes a folder that only its owner may enter.
  func makeFolder(_ name: String, in folder: Descriptor) throws(FileSystemError)

  /// The names in a folder, in no order, without `.` and `..`.
  func names(in folder: Descriptor) throws(FileSystemError) -> [String]

  /// The absolute path without symbolic links that leads to the same file.
  func realPath(of path: String) throws(FileSystemError) -> String
}
