import Cells
import Workshop

/// Moments under the names of their stages, as many as are asked for: the number of the wall, ★, the
/// words, and at the right the feeling with what is known of each.
struct MomentList {
  /// A row of the list.
  private enum Row {
    case stage(String)
    case moment(Int)
  }

  let scene: Scene
  let moments: [Touchpoint]
  let area: Area
  private let rows: [Row]

  /// A list of these moments, which stand in the order of the journey.
  init(_ moments: [Touchpoint], in area: Area, _ scene: Scene) {
    self.scene = scene
    self.moments = moments
    self.area = area
    var rows: [Row] = []
    var index = 0
    for stage in scene.session.stages {
      let ids = Set(stage.touchpoints.map(\.id))
      let count = moments[index...].prefix { ids.contains($0.id) }.count
      guard count > 0 else { continue }
      rows.append(.stage(stage.name))
      rows += (index..<index + count).map { .moment($0) }
      index += count
    }
    self.rows = rows
  }

  private func row(of moment: Int) -> Int {
    rows.firstIndex { if case .moment(moment) = $0 { true } else { false } } ?? 0
  }

  /// The window that shows the moment in focus, and the name above it where it is the first of its
  /// stage.
  func scroll(to focus: Int, from first: Int) -> Scroll {
    let row = row(of: focus)
    var above = row
    if row > 0, case .stage = rows[row - 1] { above = row - 1 }
    let visible = max(1, area.rows)
    let low = Scroll(count: rows.count, visible: visible, focus: above, from: first)
    return Scroll(count: rows.count, visible: visible, focus: row, from: low.first)
  }

  /// Draws it, with `detail` behind each feeling.
  ///
  /// In a narrow window the details go before any of the moments' own words.
  func draw(
    into canvas: inout Canvas, focus: Int, from first: Int, detail: (Touchpoint) -> String
  ) {
    let scroll = scroll(to: focus, from: first)
    let list = RowList(area: area, first: scroll.first, focus: row(of: focus))
    list.drawFocus(into: &canvas)
    let isNarrow = area.columns < 71
    let middle = isNarrow ? area.columns - 4 : area.columns * 53 / 71
    let star = canvas.star + " "
    for index in scroll.range {
      switch rows[index] {
      case .stage(let name): list.write(name, column: 4, index: index, as: .muted, into: &canvas)
      case .moment(let place):
        let moment = moments[place]
        let number = String(scene.session.number(of: moment.id) ?? 0)
        list.write(
          number, column: max(3, 6 - number.count), index: index, as: .muted, into: &canvas)
        if moment.pivotal { list.write(star, column: 7, index: index, as: .mark, into: &canvas) }
        list.write(
          moment.title, column: 7 + star.columns, index: index,
          within: middle - 8 - star.columns, into: &canvas)
        let detail = isNarrow ? "" : " " + detail(moment)
        list.write(
          moment.feeling.sign + detail, column: middle, index: index, as: .muted, into: &canvas)
      }
    }
    let edge = area.maxColumn - 1
    if scroll.hasMoreAbove {
      canvas.write("▴", at: Point(column: edge, row: area.row), as: .muted)
    }
    if scroll.hasMoreBelow {
      canvas.write("▾", at: Point(column: edge, row: area.maxRow - 1), as: .muted)
    }
  }
}
