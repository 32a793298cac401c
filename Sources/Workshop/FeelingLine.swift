/// The line of feelings (M14): one point a moment, drawn by the step, the map and the handouts alike.
///
/// Every given feeling stands on its row, and the line runs through it. A moment without a feeling
/// is a gap that the line never crosses. Columns count from 0, the first in which the line may
/// stand; nothing is ever outside the columns and rows of the geometry.
public struct FeelingLine: Equatable, Sendable {
  /// What the line knows of a moment.
  public struct Point: Equatable, Sendable {
    /// The feeling, one of ``Feeling/scores``; `nil` is a gap.
    public var score: Int?

    /// Whether the moment colours the whole.
    public var isPivotal: Bool

    /// How far apart the feelings are, as in ``Touchpoint/Contents/spread``; `nil` where nobody said.
    public var spread: ClosedRange<Int>?

    /// How the moment is known, where the line is to show it; `nil` leaves the line plain.
    public var known: Known?

    /// A point.
    public init(
      score: Int?, isPivotal: Bool = false, spread: ClosedRange<Int>? = nil, known: Known? = nil
    ) {
      self.score = score
      self.isPivotal = isPivotal
      self.spread = spread
      self.known = known
    }

    /// The point of a touchpoint, on a plain line or on one that shows how it is known.
    public init(_ touchpoint: Touchpoint, showsKnown: Bool = false) {
      self.init(
        score: touchpoint.feeling.score, isPivotal: touchpoint.pivotal,
        spread: touchpoint.spread, known: showsKnown ? touchpoint.known : nil)
    }
  }

  /// A text in one row, all in one ink; each of its characters takes one column.
  public struct Piece: Equatable, Sendable {
    /// Its first column, from 0.
    public let column: Int

    /// The text.
    public let text: String

    /// What it is.
    public let ink: Ink

    /// The moment to which it belongs, by its place in the journey from 0; the way up or down to a
    /// moment belongs to that moment.
    public let moment: Int
  }

  /// What a piece of the line is, never a colour.
  public enum Ink: Sendable {
    /// The line itself.
    case line
    /// A feeling that was given: `●`.
    case mark
    /// One that colours the whole: `★`, or `@` where there is no Unicode.
    case pivotal
    /// The moment in focus: `◆`.
    case focus
    /// A moment without a feeling: `○` on the row of the zero.
    case unsaid
    /// How far apart the feelings are: `┊` above and below the mark.
    case spread
  }

  /// The moments in the order of the journey.
  public let points: [Point]

  /// How it is drawn.
  public let geometry: Geometry

  /// A line through these points.
  public init(_ points: [Point], _ geometry: Geometry) {
    self.points = points
    self.geometry = geometry
  }

  /// A plain line through the moments of a map.
  public init(_ figure: MapFigure, _ geometry: Geometry) {
    self.init(figure.sections.flatMap { $0.stage.ofMoments { Point($0) } }, geometry)
  }
}
