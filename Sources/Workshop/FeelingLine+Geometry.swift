extension FeelingLine {
  /// How much room the line has, and how much of it a moment takes.
  public struct Geometry: Equatable, Sendable {
    /// How many rows the five feelings take.
    public enum Height: Int, Sendable {
      /// A row each.
      case five = 5
      /// A row each, and one between two of them for the way up or down.
      case nine = 9
    }

    /// Columns from one moment's mark to the next: 5, 10 or 11.
    public let columns: Int

    /// The column of the first mark in sight.
    public let first: Int

    /// All columns: the line ends before this one.
    public let width: Int

    /// Its rows.
    public let height: Height

    /// Whether the line stands around a moment even where it has no neighbour to run to.
    let surrounds: Bool

    /// Whether a moment without a feeling is shown as one.
    let showsUnsaid: Bool

    /// The line as it is raised and lowered: five columns a moment in nine rows, from mark to mark;
    /// a moment without a feeling waits on the row of the zero.
    ///
    /// `width` is held between 0 and 100,000.
    public static func step(width: Int) -> Geometry {
      Geometry(
        columns: 5, first: 3, width: held(width), height: .nine, surrounds: false,
        showsUnsaid: true)
    }

    /// The line as the map has it: ten columns a moment, or eleven where that shows no fewer of
    /// them, a piece of the line on both sides of each mark; a moment without a feeling is a gap.
    ///
    /// `width` is held between 0 and 100,000.
    public static func map(width: Int, height: Height = .five) -> Geometry {
      let width = held(width)
      let moments = max(1, (width + 1) / 10)
      let columns = moments * 11 <= width + 1 ? 11 : 10
      return Geometry(
        columns: columns, first: 4, width: width, height: height, surrounds: true,
        showsUnsaid: false)
    }

    private static func held(_ width: Int) -> Int { min(max(0, width), 100_000) }
  }
}

extension FeelingLine.Geometry {
  /// How many moments stand in sight, each with its mark and as much of the line as it needs; 1 at
  /// least.
  public var moments: Int { max(1, (width - 1 - first - reach + columns) / columns) }

  /// The column of the mark of the moment that stands at this place in sight, from 0.
  public func mark(at place: Int) -> Int { first + place * columns }

  /// The row of a feeling, from the top; what is beyond the best and the worst is held there.
  public func row(of score: Int) -> Int {
    let score = min(max(score, Feeling.scores.lowerBound), Feeling.scores.upperBound)
    return (Feeling.scores.upperBound - score) * step
  }

  /// What stands at the left of a row: `+2`, ` 0`, `−1`; empty between two feelings.
  public func label(of row: Int) -> String {
    guard row >= 0, row < height.rawValue, row % step == 0 else { return "" }
    let score = Feeling.scores.upperBound - row / step
    return score > 0 ? "+\(score)" : score < 0 ? "−\(-score)" : " 0"
  }

  /// Rows from one feeling to the next.
  private var step: Int { height == .five ? 1 : 2 }

  /// The column of the way up or down to the moment at this place.
  public func joint(at place: Int) -> Int { mark(at: place) - (columns + 1) / 2 }

  /// Columns between a mark and the way up or down behind it.
  public var reach: Int { columns - (columns + 1) / 2 - 1 }
}
