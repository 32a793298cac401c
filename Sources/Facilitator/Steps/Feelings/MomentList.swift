import Cells
import Workshop

/// Moments under the names of their stages, as many as are asked for: the number of the wall, ★, the
/// words, and at the right what each list has to say of them.
struct MomentList {
  /// A row of the list.
  private enum Row {
    case stage(String)
    case moment(number: Int, stage: Int, index: Int)
  }

  private let session: Session
  private let area: Area
  private let rows: [Row]
  /// The row of each moment of the list.
  private let places: [Int]

  /// A list of moments in groups, each with a name, in the order of the journey.
  init(
    _ scene: Scene, in area: Area, groups: [(name: String, holds: (Touchpoint) -> Bool)]
  ) {
    session = scene.session
    self.area = area
    var rows: [Row] = []
    var places: [Int] = []
    for group in groups {
      var number = 0
      var isNamed = false
      for (place, stage) in scene.session.stages.enumerated() {
        for (index, moment) in stage.touchpoints.enumerated() {
          number += 1
          guard group.holds(moment) else { continue }
          if !isNamed { rows.append(.stage(group.name)) }
          isNamed = true
          places.append(rows.count)
          rows.append(.moment(number: number, stage: place, index: index))
        }
      }
    }
    self.rows = rows
    self.places = places
  }

  /// A list of the moments that are to be shown, in the order of the journey.
  init(_ scene: Scene, in area: Area, where isShown: (Touchpoint) -> Bool = { _ in true }) {
    session = scene.session
    self.area = area
    var rows: [Row] = []
    var places: [Int] = []
    var number = 0
    for (place, stage) in scene.session.stages.enumerated() {
      var isNamed = false
      for index in stage.touchpoints.indices {
        number += 1
        guard isShown(stage.touchpoints[index]) else { continue }
        if !isNamed { rows.append(.stage(stage.name)) }
        isNamed = true
        places.append(rows.count)
        rows.append(.moment(number: number, stage: place, index: index))
      }
    }
    self.rows = rows
    self.places = places
  }

  private func row(of moment: Int) -> Int { places.indices.contains(moment) ? places[moment] : 0 }

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

  /// Draws it, with `detail` behind each feeling, and a tick before each moment where there are ticks.
  ///
  /// In a narrow window the details go before any of the moments' own words.
  func draw(
    into canvas: inout Canvas, focus: Int, from first: Int,
    isTicked: ((Touchpoint) -> Bool)? = nil, detail: (Touchpoint) -> String
  ) {
    let isNarrow = area.columns < 71
    let middle = isNarrow ? area.columns - 4 : area.columns * 53 / 71
    draw(into: &canvas, focus: focus, from: first, isTicked: isTicked, titlesTo: middle - 1) {
      it, index, list, canvas in
      list.write(
        it.feeling.sign + (isNarrow ? "" : " " + detail(it)), column: middle, index: index,
        as: .muted, into: &canvas)
    }
  }

  /// Draws it, the moments' words up to a column, and behind them what `behind` draws in their row.
  func draw(
    into canvas: inout Canvas, focus: Int, from first: Int,
    isTicked: ((Touchpoint) -> Bool)? = nil, titlesTo end: Int,
    behind: (Touchpoint, Int, RowList, inout Canvas) -> Void
  ) {
    let scroll = scroll(to: focus, from: first)
    let list = RowList(area: area, first: scroll.first, focus: row(of: focus))
    list.drawFocus(into: &canvas)
    for index in scroll.range {
      switch rows[index] {
      case .stage(let name): list.write(name, column: 4, index: index, as: .muted, into: &canvas)
      case .moment(let number, let stage, let place):
        let moment = session.stages[stage].touchpoints[place]
        if let isTicked {
          list.write(
            isTicked(moment) ? "●" : "○", column: 4, index: index, as: .mark, into: &canvas)
        }
        draw(
          moment, number, from: isTicked == nil ? 0 : 3, to: end, in: list, index, into: &canvas)
        behind(moment, index, list, &canvas)
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

  private func draw(
    _ moment: Touchpoint, _ number: Int, from left: Int, to end: Int, in list: RowList,
    _ index: Int, into canvas: inout Canvas
  ) {
    let star = canvas.star + " "
    let digits = String(number)
    list.write(
      digits, column: left + max(3, 6 - digits.count), index: index, as: .muted, into: &canvas)
    if moment.pivotal {
      list.write(star, column: left + 7, index: index, as: .mark, into: &canvas)
    }
    let words = left + 7 + star.columns
    list.write(moment.title, column: words, index: index, within: end - words, into: &canvas)
  }
}
