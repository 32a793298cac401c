import Cells
import Workshop

/// The last moments in columns: the stage, the moment, its feeling, and what it does to each word.
struct LastStrip {
  private let scene: Scene
  private let area: Area
  private let grid: WordGrid
  private let lasts: [(stage: String, moment: Touchpoint)]
  private let label: Int
  private let pitch: Int
  private let visible: Int

  init(_ scene: Scene, in area: Area) {
    self.scene = scene
    self.area = area
    grid = scene.grid
    lasts = scene.session.stages.compactMap { stage in
      stage.touchpoints.last.map { (stage.name, $0) }
    }
    label = area.columns < 71 ? 10 : 12
    let room = area.columns - 5 - label
    visible = max(1, min(lasts.count, room / 9))
    pitch = min(16, room / visible)
  }

  /// The columns in sight, which follow the one in focus.
  func scroll(to focus: Int, _ from: Int) -> Scroll {
    Scroll(count: lasts.count, visible: visible, focus: focus, from: from)
  }

  func draw(into canvas: inout Canvas, focus: Int, from: Int) {
    let scroll = scroll(to: focus, from)
    for (row, word) in grid.words.enumerated() where row + 6 < area.rows {
      canvas.write(
        scene.text(of: word).cut(to: label - 1, ending: canvas.ellipsis),
        at: area.point(4, row + 6), as: .strong)
    }
    for index in scroll.range {
      draw(index, at: 4 + label + (index - scroll.first) * pitch, index == focus, into: &canvas)
    }
    if scroll.hasMoreAbove { canvas.write("‹", at: area.point(2, 0), as: .muted) }
    if scroll.hasMoreBelow {
      canvas.write("›", at: area.point(area.columns - 1, 0), as: .muted)
    }
  }

  private func draw(_ index: Int, at column: Int, _ isFocused: Bool, into canvas: inout Canvas) {
    let (stage, moment) = lasts[index]
    if isFocused {
      canvas.paint(
        Area(column: area.column + column - 1, row: area.row, columns: pitch, rows: 4),
        as: .selection)
      canvas.cursor = area.point(column, 0)
    }
    func write(_ text: String, _ row: Int, _ role: Role) {
      guard row < area.rows else { return }
      canvas.write(
        text.cut(to: pitch - 1, ending: canvas.ellipsis), at: area.point(column, row),
        as: isFocused && row < 4 ? .selection : role)
    }
    write(stage, 0, .muted)
    let title = moment.title.rows(within: pitch - 1)
    for (row, line) in title.prefix(3).enumerated() {
      write(row == 2 && title.count > 3 ? line + canvas.ellipsis : line, row + 1, .ink)
    }
    let sign = moment.feeling.score.map(Feeling.sign) ?? "?"
    write(moment.feeling.word.isEmpty ? sign : "\(sign) \(moment.feeling.word)", 4, .muted)
    if index == lasts.count - 1 { write(scene.say("last.end"), 5, .accent) }
    for (row, word) in grid.words.enumerated() {
      let bearing = grid[moment.id, word]
      write(
        bearing == .silent ? "·" : scene.say("moments.\(bearing)"), row + 6,
        bearing == .silent ? .muted : bearing == .breaks ? .mark : .ink)
    }
  }
}
