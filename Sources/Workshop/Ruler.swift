/// How wide a text is, and where it breaks: whoever draws knows, and hands it in.
///
/// Layouts stand here and terminals elsewhere, so a layout asks this instead of counting letters.
public struct Ruler: Sendable {
  /// The columns that a text takes.
  public let columns: @Sendable (String) -> Int

  /// The text in lines of at most so many columns; never no line at all.
  public let wrapped: @Sendable (String, Int) -> [String]

  /// A ruler that measures and breaks like this.
  public init(
    columns: @escaping @Sendable (String) -> Int,
    wrapped: @escaping @Sendable (String, Int) -> [String]
  ) {
    self.columns = columns
    self.wrapped = wrapped
  }
}
