extension FeelingLine {
  /// The rows of the line from the top, each with its pieces from left to right.
  ///
  /// Where the journey goes on beyond what is in sight, the line runs straight to the edge.
  ///
  /// - Parameters:
  ///   - first: the first moment in sight, by its place in the journey from 0.
  ///   - focus: the moment whose mark is `◆`; `nil` shows none.
  /// - Returns: as many rows as the geometry is high.
  public func rows(from first: Int = 0, focus: Int? = nil) -> [[Piece]] {
    let first = min(max(0, first), points.count)
    let shown = first..<min(points.count, first + geometry.moments)
    var sheet = LineSheet(geometry: geometry)
    for index in shown {
      let point = points[index]
      let place = index - first
      sheet.moment = index
      guard let score = point.score else {
        if geometry.showsUnsaid || index == focus {
          let row = geometry.row(of: 0)
          let mark = index == focus ? ("◆", Ink.focus) : ("○", Ink.unsaid)
          sheet.put(mark.0, at: geometry.mark(at: place), row, as: mark.1)
        }
        continue
      }
      let before = index > 0 ? points[index - 1].score : nil
      let after = index + 1 < points.count ? points[index + 1].score : nil
      let row = geometry.row(of: score)
      let run = point.run
      if place > 0, let before { sheet.join(geometry.row(of: before), to: row, at: place, run) }
      sheet.run(
        run, row, from: sheet.start(of: place, goesOn: before != nil), to: geometry.mark(at: place))
      sheet.mark(point, at: place, row, isFocus: index == focus)
      let isLast = index + 1 == shown.upperBound
      sheet.run(
        run, row, from: geometry.mark(at: place) + 1,
        to: sheet.end(of: place, goesOn: after != nil, isLast: isLast))
    }
    return sheet.rows
  }
}

extension FeelingLine.Point {
  /// What the line is made of around the moment.
  fileprivate var run: Character {
    switch known {
    case .told: "━"
    case .guess: "┄"
    case .seen, nil: "─"
    }
  }
}

/// Rows while pieces are put into them, from left to right.
private struct LineSheet {
  let geometry: FeelingLine.Geometry
  var rows: [[FeelingLine.Piece]]
  /// The moment whose pieces are being put.
  var moment = 0

  init(geometry: FeelingLine.Geometry) {
    self.geometry = geometry
    rows = Array(repeating: [], count: geometry.height.rawValue)
  }

  mutating func put(_ text: String, at column: Int, _ row: Int, as ink: FeelingLine.Ink) {
    guard column >= 0, column < geometry.width else { return }
    rows[row].append(.init(column: column, text: text, ink: ink, moment: moment))
  }

  /// A straight piece, as far as it is in sight.
  mutating func run(_ run: Character, _ row: Int, from start: Int, to end: Int) {
    let start = max(0, start)
    let count = min(end, geometry.width) - start
    guard count > 0 else { return }
    put(String(repeating: run, count: count), at: start, row, as: .line)
  }

  /// The way from the row of one moment to that of the next.
  mutating func join(_ before: Int, to row: Int, at place: Int, _ run: Character) {
    let column = geometry.joint(at: place)
    if row == before { return put(String(run), at: column, row, as: .line) }
    put(row < before ? "╯" : "╮", at: column, before, as: .line)
    for between in min(row, before) + 1..<max(row, before) {
      put("│", at: column, between, as: .line)
    }
    put(row < before ? "╭" : "╰", at: column, row, as: .line)
  }

  /// The mark, and above and below it how far apart the feelings are.
  mutating func mark(_ point: FeelingLine.Point, at place: Int, _ row: Int, isFocus: Bool) {
    let column = geometry.mark(at: place)
    if let spread = point.spread {
      let (top, bottom) = (geometry.row(of: spread.upperBound), geometry.row(of: spread.lowerBound))
      for other in top...bottom where other != row { put("┊", at: column, other, as: .spread) }
    }
    if isFocus { return put("◆", at: column, row, as: .focus) }
    put(point.isPivotal ? "★" : "●", at: column, row, as: point.isPivotal ? .pivotal : .mark)
  }

  /// Where the line to the left of a mark begins: behind the way up or down, at the edge where the
  /// moment before is out of sight, or beside the mark where there is no line to meet.
  func start(of place: Int, goesOn: Bool) -> Int {
    let mark = geometry.mark(at: place)
    guard goesOn else { return geometry.surrounds ? mark - geometry.reach : mark }
    return place == 0 ? 0 : geometry.joint(at: place) + 1
  }

  /// Where the line to the right of a mark ends: before the way up or down, at the edge where the
  /// moment after is out of sight, or beside the mark.
  func end(of place: Int, goesOn: Bool, isLast: Bool) -> Int {
    let joint = geometry.joint(at: place + 1)
    guard goesOn else { return geometry.surrounds ? joint : geometry.mark(at: place) + 1 }
    return isLast ? joint + 1 : joint
  }
}
