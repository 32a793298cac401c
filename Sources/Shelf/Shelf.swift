/// The sessions on this machine: where they are kept, and the way to each of them.
public struct Shelf {
  /// Where the user's things are.
  public let home: Home

  let files: any FileSystem
  let holder: Holder

  /// The largest document that is opened, in bytes.
  static let largest = 64 << 20

  /// A shelf in a home.
  ///
  /// - Parameters:
  ///   - home: where the user's things are.
  ///   - files: the disk.
  ///   - holder: who we are, as others are told while we have a session open.
  public init(
    home: Home, files: any FileSystem = LocalFileSystem(), holder: Holder = .current
  ) {
    self.home = home
    self.files = files
    self.holder = holder
  }
}
