/// The drawn map: as many moments side by side as there is room for, their stages above them, the
/// line of feelings through them, and below it their numbers, how they are known, and their marks.
///
/// Columns count from 0, where the labels of the feelings stand. A map on which nobody said what
/// anything feels like has no line: its moments take that room for their words.
public struct MapBand: Sendable {
  /// How many rows of it are given to what.
  public struct Height: Equatable, Sendable {
    /// Rows for the words of each moment, 1 at least.
    public var titles: Int

    /// The line's rows.
    public var line: FeelingLine.Geometry.Height

    /// Whether a row stays free above the line.
    public var isAiry: Bool

    /// As the design draws it: three rows of words, five of feelings.
    public static let drawn = Height(titles: 3, line: .five, isAiry: true)

    /// A height.
    public init(titles: Int, line: FeelingLine.Geometry.Height, isAiry: Bool) {
      self.titles = max(1, titles)
      self.line = line
      self.isAiry = isAiry
    }

    /// How many rows a map of this height has.
    public func rows(of figure: MapFigure) -> Int {
      let line = figure.showsFeelings ? self.line.rawValue + (isAiry ? 1 : 0) : 0
      return 2 + titles + line + (figure.showsKnown ? 1 : 0) + (figure.count > 0 ? 1 : 0)
    }
  }

  /// The map.
  public let figure: MapFigure

  /// Its columns.
  public let columns: [MapFigure.Column]

  /// The line through them.
  public let line: FeelingLine

  let height: Height
  let width: Int
  let ellipsis: String
  let speech: Speech
  let ruler: Ruler

  /// The map in so many columns; narrower than 24 is drawn as if it were 24.
  ///
  /// - Parameters:
  ///   - figure: the map.
  ///   - width: all columns.
  ///   - height: its rows.
  ///   - ellipsis: what words end in that do not fit.
  ///   - speech: the words for what is not the team's own.
  ///   - ruler: how texts are measured.
  public init(
    _ figure: MapFigure, width: Int, height: Height = .drawn, ellipsis: String = "…",
    in speech: Speech, measuredBy ruler: Ruler
  ) {
    self.figure = figure
    self.height = height
    self.width = max(24, width)
    self.ellipsis = ellipsis
    self.speech = speech
    self.ruler = ruler
    columns = figure.columns
    line = FeelingLine(
      columns.map { $0.point(showsKnown: figure.showsKnown) },
      Self.geometry(self.width, height.line))
  }

  /// Columns before the first of the line.
  public static let gutter = 4

  private static func geometry(
    _ width: Int, _ height: FeelingLine.Geometry.Height
  ) -> FeelingLine.Geometry { .map(width: width - gutter - 1, height: height) }

  /// How many columns of the map are in sight where it takes so many columns of the window.
  public static func visible(in width: Int) -> Int { geometry(max(24, width), .five).moments }
}

extension MapBand {
  /// How many columns of the map are in sight.
  public var visible: Int { line.geometry.moments }

  /// The first column of the band that belongs to the column of the map at this place in sight, and
  /// how many there are: what stands out where it is chosen.
  public func span(at place: Int) -> Range<Int> {
    let start = mark(at: place) - 4
    return start..<start + line.geometry.columns
  }

  /// Where the mark and the number of the column at this place in sight stand.
  public func mark(at place: Int) -> Int { Self.gutter + line.geometry.mark(at: place) }

  /// Where its words begin.
  func text(at place: Int) -> Int { mark(at: place) - 3 }

  /// How many columns its words may take.
  var textColumns: Int { line.geometry.columns - 1 }
}
