import Cells
import Workshop

/// The line as it stands on the screen: stages above, the numbers of the wall below.
struct LinePicture {
  private let session: Session
  private let geometry: FeelingLine.Geometry
  private let area: Area

  /// The column in which the line may begin, behind the labels.
  private static let left = 5

  init(_ session: Session, in area: Area) {
    self.session = session
    geometry = .step(width: area.columns - LinePicture.left - 1)
    self.area = area
  }

  private var rows: Int { geometry.height.rawValue + 2 }

  /// The row of the stages: in a window with rows to spare the line stands in the middle.
  private var top: Int { area.row + max(0, area.rows - rows) / 2 }

  private func column(of place: Int) -> Int {
    area.column + LinePicture.left + geometry.mark(at: place)
  }

  /// The moments in sight: where it can, the neighbours of the focus are among them.
  func scroll(to focus: Int, from first: Int) -> Scroll {
    let visible = geometry.moments
    let margin = visible > 2 ? 1 : 0
    let right = Scroll(
      count: session.touchpointCount, visible: visible, focus: focus + margin, from: first)
    return Scroll(
      count: session.touchpointCount, visible: visible, focus: focus - margin, from: right.first)
  }

  func draw(into canvas: inout Canvas, focus: Int, from first: Int) {
    let scroll = scroll(to: focus, from: first)
    let figure = MapFigure(session)
    drawStages(of: figure, into: &canvas, scroll.range, focus)
    FeelingLine(figure, geometry).draw(
      into: &canvas, at: Point(column: area.column + LinePicture.left, row: top + 1),
      from: scroll.first, focus: focus, labels: 3)
    if let mark = canvas.cursor {
      // One cell alone, with the terminal's cursor on it, is not seen from the last row.
      canvas.paint(
        Area(column: mark.column - 1, row: mark.row, columns: 3, rows: 1), as: .selection)
    }
    drawNumbers(into: &canvas, scroll, focus)
  }

  /// The names of the stages; one that began further left stays at the edge, and one of which only
  /// a shard would be seen is left out.
  private func drawStages(
    of figure: MapFigure, into canvas: inout Canvas, _ shown: Range<Int>, _ focus: Int
  ) {
    for stretch in figure.stretches(of: shown) {
      var left = column(of: stretch.moments.lowerBound - shown.lowerBound)
      if stretch.moments.lowerBound == shown.lowerBound {
        left -= 1
      } else {
        canvas.write("│", at: Point(column: left - 2, row: top), as: .border)
      }
      let right =
        stretch.moments.upperBound < shown.upperBound
        ? column(of: stretch.moments.upperBound - shown.lowerBound) - 3 : area.maxColumn - 1
      guard right - left > 3 else { continue }
      canvas.write(
        stretch.name.cut(to: right - left, ending: canvas.ellipsis),
        at: Point(column: left, row: top), as: stretch.moments.contains(focus) ? .strong : .muted)
    }
  }

  /// The first and the last moment are always marked (M114): their numbers are bold.
  private func drawNumbers(into canvas: inout Canvas, _ scroll: Scroll, _ focus: Int) {
    let row = top + rows - 1
    for index in scroll.range {
      let isFocused = index == focus
      let number = String(index + 1)
      let column = column(of: index - scroll.first) - max(0, number.count - 2)
      let isEnd = index == 0 || index == session.touchpointCount - 1
      canvas.write(
        isFocused ? "[\(number)]" : number,
        at: Point(column: isFocused ? column - 1 : column, row: row),
        as: isFocused ? .selection : isEnd ? .strong : .muted)
    }
    if scroll.hasMoreAbove {
      canvas.write("‹", at: Point(column: area.column + LinePicture.left, row: row), as: .muted)
    }
    if scroll.hasMoreBelow {
      canvas.write("›", at: Point(column: area.maxColumn - 1, row: row), as: .muted)
    }
  }
}
