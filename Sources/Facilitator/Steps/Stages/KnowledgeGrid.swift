import Cells
import Workshop

/// The departments with a column for each stage under its number, and below them what the column in
/// focus says.
struct KnowledgeGrid {
  private let scene: Scene
  private let area: Area
  private let column: Int
  private let texts: WrappedTexts
  /// Where the word for who is here begins, and the first stage.
  private let here: Int
  private let first: Int
  /// The stages in sight; where there are more than fit, those around the one in focus.
  private let shown: Range<Int>

  private static let pitch = 4

  init(_ scene: Scene, in area: Area, column: Int) {
    self.scene = scene
    self.area = area
    self.column = column
    let stages = scene.session.stages.count
    let fits = max(1, (area.columns * 40 / 71) / Self.pitch)
    let start = min(max(0, column - fits), max(0, stages - fits))
    shown = start..<min(stages, start + fits)
    first = area.columns - 2 - shown.count * Self.pitch
    here = first - 11
    texts = WrappedTexts(scene.session.charter.units.map(\.name), to: max(8, here - 7))
  }

  private var visible: Int { max(1, area.rows - 4) }

  /// The window that shows the department in focus.
  func scroll(to focus: Int, from first: Int) -> Scroll {
    texts.scroll(rows: visible, focus: max(0, focus), from: first)
  }

  /// Draws it; without a focus the line is being written in.
  func draw(into canvas: inout Canvas, focus: Int?, from: Int) {
    for (place, stage) in shown.enumerated() {
      let number = String(stage + 1)
      canvas.write(
        number, at: area.point(first + place * Self.pitch + 2 - number.count, 0),
        as: stage + 1 == column && focus != nil ? .title : .muted)
    }
    let scroll = scroll(to: focus ?? texts.lines.count - 1, from: from)
    let list = RowList(
      area: Area(
        column: area.column, row: area.row + 1, columns: area.columns, rows: visible),
      first: scroll.first, focus: focus, tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, unit) in scene.session.charter.units.enumerated() {
      draw(unit, index, in: list, into: &canvas)
    }
    let line = min(visible, max(1, texts.rows)) + 2
    canvas.write(
      said.cut(to: area.textColumns, ending: canvas.ellipsis), at: area.point(4, line), as: .muted)
  }

  private func draw(_ unit: Unit, _ index: Int, in list: RowList, into canvas: inout Canvas) {
    let isFocused = list.isFocused(index)
    list.write(texts.lines[index], column: 4, index: index, into: &canvas)
    let state = scene.say(unit.missing ? "room.missing" : "room.here")
    let isLive = isFocused && column == 0
    list.write(
      isLive ? "◂ \(state) ▸" : state, column: isLive ? here - 2 : here, index: index,
      as: unit.missing ? .mark : .muted, into: &canvas)
    for (place, stage) in shown.enumerated() {
      let knows = unit.stages.contains(scene.session.stages[stage].id)
      let isLive = isFocused && stage + 1 == column
      let start = first + place * Self.pitch
      list.write(
        isLive ? "◂\(knows ? "●" : "·")▸" : knows ? "●" : "·", column: isLive ? start : start + 1,
        index: index, as: knows ? .ink : .muted, into: &canvas)
    }
  }

  /// Who knows the stage in the column in focus; that nobody does, where nobody who is here does.
  private var said: String {
    let session = scene.session
    guard !session.stages.isEmpty else { return scene.say("room.noStages") }
    guard column > 0 else { return "" }
    let stage = session.stages[column - 1]
    let here = session.charter.units.filter { !$0.missing && $0.stages.contains(stage.id) }
    guard !here.isEmpty else { return scene.say("room.unknown", ["stage": stage.name]) }
    return scene.say(
      "room.known", ["stage": stage.name, "what": here.map(\.name).joined(separator: ", ")])
  }
}
