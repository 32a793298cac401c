public import Workshop

/// What became of a save.
public struct SaveReport: Equatable, Sendable {
  /// What the room should know about it.
  public enum Notice: Equatable, Sendable {
    /// Another program has changed the original, which was left as it is; our work is kept in a
    /// file beside it until somebody has chosen. Paths are as people write them.
    case changedOutside(original: String, ours: String)
    /// The file had more names than one (hard links), and the others keep the old contents.
    case otherNames(path: String)

    /// The notice in words.
    public var sentence: String {
      switch self {
      case .changedOutside(let original, let ours):
        "Another program has changed \(original), which was left as it is. "
          + "Your work is now in \(ours)."
      case .otherNames(let path):
        "\(path) had another name as well (a hard link), which keeps what was saved before."
      }
    }
  }

  /// Where the session now is, an absolute path.
  public var path: String
  /// What there is to be said, mostly nothing.
  public var notices: [Notice]

  /// What another program has made of the document, where somebody has to choose.
  public var outside: OutsideChange?

  /// A report.
  public init(path: String, notices: [Notice] = [], outside: OutsideChange? = nil) {
    self.path = path
    self.notices = notices
    self.outside = outside
  }
}
