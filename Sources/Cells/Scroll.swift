/// Which entries of a list are in sight: a window that follows the focus without jumping.
public struct Scroll: Hashable, Sendable {
  /// The number of the first entry in sight, from 0.
  public let first: Int
  /// How many entries there is room for, at least 0.
  public let visible: Int
  /// How many entries there are, at least 0.
  public let count: Int

  /// The window that shows the entry `focus` and has moved as little as it must from where it
  /// began before; it never shows less of the list than it could.
  ///
  /// A focus outside the list counts as its nearest entry.
  public init(count: Int, visible: Int, focus: Int, from previousFirst: Int = 0) {
    self.count = max(0, count)
    self.visible = max(0, visible)
    let last = max(0, self.count - self.visible)
    let focus = focus.clamped(to: 0...max(0, self.count - 1))
    let lowest = max(0, focus.subtracting(max(0, self.visible - 1)))
    first = previousFirst.clamped(to: lowest...max(lowest, focus)).clamped(to: 0...last)
  }

  /// The numbers of the entries in sight.
  public var range: Range<Int> { first..<min(count, first.adding(visible)) }
  /// Whether entries above are out of sight.
  public var hasMoreAbove: Bool { first > 0 }
  /// Whether entries below are out of sight.
  public var hasMoreBelow: Bool { range.upperBound < count }
}
