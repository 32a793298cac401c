import Cells
import Workshop

/// All moments in full with a column for each of the three words, and below what carries and what
/// breaks each of them.
struct MomentTable {
  private let scene: Scene
  private let area: Area
  private let grid: WordGrid
  private let moments: [Touchpoint]
  private let texts: WrappedTexts
  /// Columns of cells for a word, and where the first of them begins.
  private let pitch: Int
  private let first: Int

  init(_ scene: Scene, in area: Area) {
    self.scene = scene
    self.area = area
    grid = scene.grid
    moments = scene.session.touchpoints
    pitch = area.columns < 71 ? 9 : 10
    first = area.columns - grid.words.count * pitch
    texts = WrappedTexts(moments.map { $0.title }, to: first - 9)
  }

  /// Rows for the list: what the words above it and the sentences below it leave.
  private var visible: Int { max(1, area.rows - 2 - grid.words.count) }

  /// The window that shows the moment in focus.
  func scroll(to focus: Int, _ from: Int) -> Scroll {
    texts.scroll(rows: visible, focus: focus, from: from)
  }

  /// Draws it; `live` is the word that is asked about now.
  func draw(into canvas: inout Canvas, focus: Int, live: Word.ID, from: Int) {
    for (place, word) in grid.words.enumerated() {
      canvas.write(
        scene.text(of: word).cut(to: pitch - 1, ending: canvas.ellipsis),
        at: area.point(first + place * pitch, 0), as: word == live ? .title : .muted)
    }
    let scroll = scroll(to: focus, from)
    let list = RowList(
      area: Area(
        column: area.column, row: area.row + 1, columns: area.columns, rows: visible),
      first: scroll.first, focus: focus, tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for index in moments.indices {
      guard texts.tops[index + 1] > scroll.first, texts.tops[index] < scroll.range.upperBound
      else { continue }
      draw(index, in: list, live, into: &canvas)
    }
    for (offset, line) in sentences.enumerated() {
      canvas.write(
        line.cut(to: area.textColumns, ending: canvas.ellipsis),
        at: area.point(4, min(visible, texts.rows) + 2 + offset), as: .ink)
    }
  }

  private func draw(
    _ index: Int, in list: RowList, _ live: Word.ID, into canvas: inout Canvas
  ) {
    let number = String(index + 1)
    list.write(
      number, column: max(3, 6 - number.count), index: index, as: .muted, into: &canvas)
    list.write(texts.lines[index], column: 7, index: index, into: &canvas)
    for (place, word) in grid.words.enumerated() {
      let bearing = grid[moments[index].id, word]
      let isLive = list.isFocused(index) && word == live
      let said = scene.say("moments.\(bearing)")
      let column = first + place * pitch
      list.write(
        isLive ? "◂\(said)▸" : bearing == .silent ? "·" : said,
        column: isLive ? column - 1 : column,
        index: index, as: bearing == .silent ? .muted : bearing == .breaks ? .mark : .ink,
        into: &canvas)
    }
  }

  /// For each word: at which moments it is carried, and at which it is broken.
  private var sentences: [String] {
    grid.words.map { word in
      let carried = scene.numbers(of: .carries, for: word)
      let broken = scene.numbers(of: .breaks, for: word)
      let text = scene.text(of: word)
      let parts = [
        carried.isEmpty
          ? scene.say("moments.uncarried", ["word": text])
          : scene.say(
            "moments.carried", ["word": text]) + " " + carried.joined(separator: ", "),
        broken.isEmpty
          ? "" : scene.say("moments.broken") + " " + broken.joined(separator: ", "),
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }
}
