import Cells
import Workshop

/// The journeys with their scores: often, complaints, urgent, one column live or none.
struct JourneyTable {
  let scene: Scene
  let journeys: [Journey]
  /// The column that is being scored.
  let live: Criterion?

  /// Where the heads stand, and the bars below them, on 71 columns.
  private static let places: [(Criterion, head: Int, bar: Int)] = [
    (.often, 39, 39), (.complaints, 47, 50), (.urgent, 60, 61),
  ]

  /// All columns; in a narrow window names go before bars, and only the live one stays, at the right.
  private func places(_ area: Area) -> [(Criterion, head: Int, bar: Int)] {
    guard area.columns < 71 else { return JourneyTable.places }
    return live.map { [($0, 60, 62)] } ?? []
  }

  /// The names, in the room that the bars leave.
  func texts(_ area: Area) -> WrappedTexts {
    let bars = places(area).first.map { $0.bar + area.columns - 71 }
    return WrappedTexts(journeys.map(\.name), to: (bars ?? area.columns) - 7)
  }

  /// The header above and the rows; `area` begins at the header.
  func draw(into canvas: inout Canvas, in area: Area, focus: Int?, first: Int) {
    let shift = area.columns - 71
    let places = places(area)
    for (criterion, head, _) in places {
      canvas.write(
        scene.say("criterion.\(criterion.rawValue)"), at: area.point(head + shift, 0),
        as: criterion == live ? .accent : .muted)
    }
    let rows = Area(
      column: area.column, row: area.row + 2, columns: area.columns, rows: max(0, area.rows - 2))
    let texts = texts(area)
    let list = RowList(area: rows, first: first, focus: focus, tops: texts.tops)
    list.drawFocus(into: &canvas)
    for (index, journey) in journeys.enumerated() {
      list.write(texts.lines[index], column: 4, index: index, into: &canvas)
      for (criterion, _, place) in places {
        let bar = scoreBar(journey[criterion])
        let isLive = criterion == live && list.isFocused(index)
        list.write(
          isLive ? "◂ \(bar) ▸" : bar, column: place + shift - (isLive ? 2 : 0), index: index,
          as: journey[criterion] == nil ? .muted : .bar, into: &canvas)
      }
    }
  }
}
