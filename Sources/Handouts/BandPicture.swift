import Workshop

/// One band of the drawn map as a picture: what stands in cells of text stands here in the same
/// places, and the line is a line.
struct BandPicture {
  let band: MapBand
  /// The first column of the map in it.
  let first: Int

  /// Units of the picture in a column and in a row.
  static let column = 8
  static let row = 18

  /// How wide and how high it is.
  var size: (width: Int, height: Int) { (96 * Self.column, band.count * Self.row + 6) }

  /// What it is made of, an element a line.
  var elements: [String] {
    rules + spreads + line + texts + marks
  }

  private var geometry: FeelingLine.Geometry { band.line.geometry }
  private var shown: Range<Int> { first..<min(band.columns.count, first + band.visible) }

  /// The middle of a column of text.
  private func x(_ column: Int) -> Int { column * Self.column + Self.column / 2 }

  /// The line of writing of a row.
  private func base(_ row: Int) -> Int { (row + 1) * Self.row - 4 }

  /// The middle of the row of a feeling.
  private func y(_ score: Int) -> Int {
    (band.lineRow + geometry.row(of: score)) * Self.row + Self.row / 2
  }

  /// Everything that is written: the stages, the words of each moment, numbers and details.
  private var texts: [String] {
    band.rows(from: first).enumerated().flatMap { row, pieces in
      pieces.compactMap { piece in
        guard let style = style(of: piece.ink) else { return nil }
        let isNumber = row == band.numberRow
        let x = isNumber ? x(piece.column) : piece.column * Self.column
        let start = "<text x=\"\(x)\" y=\"\(base(row))\" class=\"\(isNumber ? "middle" : style)\">"
        return start + HtmlText.plain(piece.text) + "</text>"
      }
    }
  }

  private func style(of ink: MapFigure.Ink) -> String? {
    switch ink {
    case .heading: "heading"
    case .plain: "plain"
    case .muted: "quiet"
    case .star, .feeling: nil
    }
  }

  /// A thin rule on the row of each feeling.
  private var rules: [String] {
    Feeling.scores.reversed().map { score in
      let start = x(MapBand.gutter)
      return "<path class=\"rule\" d=\"M\(start) \(y(score))H\(size.width)\"/>"
    }
  }

  /// How far apart the hands were.
  private var spreads: [String] {
    shown.enumerated().compactMap { place, index in
      guard let spread = band.line.points[index].spread else { return nil }
      let top = "M\(x(band.mark(at: place))) \(y(spread.upperBound))"
      return "<path class=\"spread\" d=\"\(top)V\(y(spread.lowerBound))\"/>"
    }
  }

  /// A mark on each feeling that was given.
  private var marks: [String] {
    shown.enumerated().compactMap { place, index in
      let point = band.line.points[index]
      guard let score = point.score else { return nil }
      let (x, y) = (x(band.mark(at: place)), y(score))
      return point.isPivotal
        ? "<text x=\"\(x)\" y=\"\(y + 7)\" class=\"star\">★</text>"
        : "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
    }
  }

  /// The line, a path for each stretch without a gap in which all is known alike.
  private var line: [String] {
    var paths: [String] = []
    var path = ""
    let points = band.line.points
    for (place, index) in shown.enumerated() {
      let point = points[index]
      guard let score = point.score else { continue }
      let mark = band.mark(at: place)
      let before = index > 0 ? points[index - 1].score : nil
      if let before, place > 0 {
        let joint = x(MapBand.gutter + geometry.joint(at: place))
        if point.known != points[index - 1].known {
          let start = before == score ? joint : joint - 6
          paths.append(element(path + "H\(start)", points[index - 1].known))
          path = "M\(start) \(y(before))"
        }
        path += turn(at: joint, from: y(before), to: y(score))
      } else {
        let start = before == nil ? mark - geometry.reach : MapBand.gutter
        path = "M\(x(start)) \(y(score))"
      }
      let after = index + 1 < points.count ? points[index + 1].score : nil
      if after == nil || index + 1 == shown.upperBound {
        let end = MapBand.gutter + geometry.joint(at: place + 1)
        path += "H\(x(after == nil ? mark + geometry.reach : end))"
        paths.append(element(path, point.known))
        path = ""
      } else {
        path += "H\(x(mark))"
      }
    }
    return paths
  }

  /// Solid where somebody told us, thin where we saw it, dotted where we guess.
  private func element(_ path: String, _ known: Known?) -> String {
    let style =
      switch known {
      case .told: "line told"
      case .guess: "line guessed"
      case .seen, nil: "line"
      }
    return "<path class=\"\(style)\" d=\"\(path)\"/>"
  }

  /// From the row of one moment to that of the next, with round corners.
  private func turn(at x: Int, from before: Int, to y: Int) -> String {
    guard before != y else { return "H\(x)" }
    let down = y > before ? 6 : -6
    return "H\(x - 6)Q\(x) \(before) \(x) \(before + down)V\(y - down)Q\(x) \(y) \(x + 6) \(y)"
  }
}
