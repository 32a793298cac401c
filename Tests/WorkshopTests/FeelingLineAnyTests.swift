import Testing
import Workshop

@Suite("Any line of feelings")
struct FeelingLineAnyTests {
  @Test("stands where it was given, joins cell by cell, and never crosses a gap")
  func any() {
    for seed in 0..<UInt64(400 * effort) {
      var dice = SessionDice(seed: seed)
      let points = (0..<dice.roll(40)).map { _ in
        FeelingLine.Point(
          score: dice.roll(4) == 0 ? nil : dice.roll(5) - 2, isPivotal: dice.roll(5) == 0,
          spread: dice.roll(6) == 0 ? -2...(dice.roll(5) - 2) : nil,
          known: [nil, .guess, .seen, .told][dice.roll(4)])
      }
      let width = dice.roll(140)
      let geometry: FeelingLine.Geometry =
        dice.roll(2) == 0
        ? .step(width: width) : .map(width: width, height: dice.roll(2) == 0 ? .five : .nine)
      let first = dice.roll(points.count + 2)
      let focus = dice.roll(3) == 0 ? nil : dice.roll(points.count + 1)
      let seen = SeenLine(FeelingLine(points, geometry), from: first, focus: focus)
      #expect(seen.mistakes() == [], "seed \(seed), from \(first), width \(width)\n\(seen.picture)")
    }
  }
}

/// A line as it is seen, cell by cell.
private struct SeenLine {
  let line: FeelingLine
  let first: Int
  let focus: Int?
  var cells: [[FeelingLine.Piece?]]
  var glyphs: [[Character]]
  var overlaps: [String] = []

  init(_ line: FeelingLine, from first: Int, focus: Int?) {
    (self.line, self.focus) = (line, focus)
    self.first = min(first, line.points.count)
    let width = line.geometry.width
    let rows = line.rows(from: first, focus: focus)
    cells = rows.map { _ in Array(repeating: nil, count: width) }
    glyphs = rows.map { _ in Array(repeating: " ", count: width) }
    for (row, pieces) in rows.enumerated() {
      var end = 0
      for piece in pieces {
        if piece.column < end { overlaps.append("row \(row) overlaps at \(piece.column)") }
        end = piece.column + piece.text.count
        guard end <= width else {
          overlaps.append("row \(row) leaves the width")
          continue
        }
        for (offset, glyph) in piece.text.enumerated() {
          cells[row][piece.column + offset] = piece
          glyphs[row][piece.column + offset] = glyph
        }
      }
    }
  }

  var picture: String { glyphs.map { String($0) + "|" }.joined(separator: "\n") }

  private var geometry: FeelingLine.Geometry { line.geometry }
  private var shown: Range<Int> {
    first..<min(line.points.count, first + line.geometry.moments)
  }

  func mistakes() -> [String] {
    var mistakes = overlaps
    if cells.count != geometry.height.rawValue { mistakes.append("\(cells.count) rows") }
    for moment in shown { mistakes += misplaced(moment) }
    for row in cells.indices {
      for column in cells[row].indices { mistakes += openEnds(row, column) }
    }
    return mistakes
  }

  /// A given feeling has its mark on its row; a gap has no line in its columns.
  private func misplaced(_ moment: Int) -> [String] {
    let column = geometry.mark(at: moment - first)
    guard column < geometry.width else { return [] }
    let point = line.points[moment]
    let marks = cells.indices.filter { row in
      guard let piece = cells[row][column] else { return false }
      return piece.moment == moment && ![.line, .spread].contains(piece.ink)
    }
    if let score = point.score {
      let wanted = moment == focus ? "◆" : point.isPivotal ? "★" : "●"
      let row = geometry.row(of: score)
      return marks == [row] && glyphs[row][column] == Character(wanted)
        ? [] : ["moment \(moment) is not on its row"]
    }
    let near = (column - 1)...(column + 1)
    let crosses = cells.indices.contains { row in
      near.contains { cells[row].indices.contains($0) && cells[row][$0]?.ink == .line }
    }
    return crosses ? ["moment \(moment): the line crosses the gap"] : []
  }

  /// Every arm of a line meets one that comes towards it, or ends where the line does.
  private func openEnds(_ row: Int, _ column: Int) -> [String] {
    guard let piece = cells[row][column], piece.ink == .line else { return [] }
    return arms(row, column).compactMap { arm in
      let next = (row: row + arm.down, column: column + arm.right)
      if next.column < 0 || next.column >= geometry.width { return nil }
      guard cells.indices.contains(next.row) else { return "leaves its rows at \(row) \(column)" }
      let back = arms(next.row, next.column).contains {
        $0.down == -arm.down && $0.right == -arm.right
      }
      if back || arm.down == 0 && mayEnd(piece, at: column, going: arm.right) { return nil }
      return "open at row \(row), column \(column)"
    }
  }

  /// Whether the line may stop here: behind the last moment in sight of a journey that goes on, or
  /// beside a moment that has no neighbour to run to, as far from the mark on either side.
  private func mayEnd(_ piece: FeelingLine.Piece, at column: Int, going right: Int) -> Bool {
    let goesOn = piece.moment + 1 == shown.upperBound && right > 0
    let neighbour = piece.moment + right
    let isGap =
      !line.points.indices.contains(neighbour) || line.points[neighbour].score == nil
    return goesOn && !isGap || isGap && geometry.columns > 5
  }

  /// Where a cell's line leads: rows down, columns to the right.
  private func arms(_ row: Int, _ column: Int) -> [(down: Int, right: Int)] {
    guard let piece = cells[row][column] else { return [] }
    switch (piece.ink, glyphs[row][column]) {
    case (.spread, _), (.unsaid, _): return []
    case (_, "│"): return [(-1, 0), (1, 0)]
    case (_, "╭"): return [(0, 1), (1, 0)]
    case (_, "╮"): return [(0, -1), (1, 0)]
    case (_, "╰"): return [(0, 1), (-1, 0)]
    case (_, "╯"): return [(0, -1), (-1, 0)]
    default: return [(0, -1), (0, 1)]
    }
  }
}
