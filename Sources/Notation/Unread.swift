/// A value of a document that is known to be sound, not read yet: only where it begins is known.
///
/// Whoever has a large document of their own, of which little is needed at once, reads that little.
/// What is wrong inside a value shows when it is read, or never; for documents that others wrote there
/// is `Reader.read`.
public struct Unread: Sendable {
  /// A value under its name.
  public typealias Member = (name: String, value: Unread)

  private let bytes: [UInt8]
  private let manner: Reader.Manner
  private let start: Int
  /// The members, where they were found on the way to its end.
  private var outline: [Member]?

  /// The whole of a document.
  public init(_ bytes: [UInt8], _ manner: Reader.Manner) {
    self.init(bytes, manner, from: 0)
  }

  private init(_ bytes: [UInt8], _ manner: Reader.Manner, from start: Int) {
    self.bytes = bytes
    self.manner = manner
    self.start = start
  }

  /// The value, read now; throws the first mistake in it.
  public func read() throws(Mistake) -> Node {
    var reader = try reader()
    return try reader.value()
  }

  /// The values of an object under their names, in their order; no two names are compared.
  ///
  /// Whose members will be asked for too is best named in `opened`: they are found on the same way.
  /// Throws where it is no object, and where brackets or texts do not end.
  public func members(opening opened: [String] = []) throws(Mistake) -> [Member] {
    if let outline { return outline }
    var reader = try reader()
    return try members(&reader, opening: opened)
  }

  private func members(
    _ reader: inout Reader, opening opened: [String]
  ) throws(Mistake) -> [Member] {
    guard reader.here == "{" else { throw reader.mistake("an object in { } was expected here") }
    try reader.enter()
    var members: [Member] = []
    while try !reader.closes("}", isFirst: members.isEmpty) {
      let name = try reader.nameAndColon()
      var value = Unread(bytes, manner, from: reader.at)
      if opened.contains(name) {
        value.outline = try self.members(&reader, opening: [])
      } else {
        try reader.skip()
      }
      members.append((name, value))
    }
    reader.leave()
    return members
  }

  private func reader() throws(Mistake) -> Reader {
    var reader = Reader(bytes, manner)
    reader.at = start
    try reader.skipSpace()
    return reader
  }
}
