import Cells
import Workshop

/// Looks: the themes, each shown on the very screen while the focus is on it.
///
/// Nothing is changed until Enter: what is shown follows from the focus (`Room.theme`), so Esc goes back
/// to what was there before by closing alone.
struct Looks: ChoosePart {
  func opening(in scene: Scene) -> Posture { Posture(focus: scene.wardrobe.worn) }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    scene.wardrobe.looks.map(\.name)
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    [.ask(.wear(row)), .back, .say(scene.say("looks.kept"))]
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(
      scene.say("looks.question"),
      instruction: scene.say(scene.wardrobe.hasColors ? "looks.says" : "looks.plain"))
  }

  /// The rows for the list: what the sample leaves.
  private func listed(in area: Area) -> Area {
    area.top(area.rows >= 8 ? area.rows - 4 : area.rows)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.wardrobe.looks.count
    return Scroll(
      count: count, visible: max(1, listed(in: area).rows), focus: posture.row(of: count) ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let looks = scene.wardrobe.looks
    let rows = listed(in: area)
    let list = RowList(
      area: rows, first: scroll(posture, in: area, scene)?.first ?? 0,
      focus: posture.row(of: looks.count))
    list.drawFocus(into: &canvas)
    let start = 4 + min(20, max(8, looks.map(\.name.columns).max() ?? 0)) + 3
    for (index, look) in looks.enumerated() {
      list.write(look.name, column: 4, index: index, within: start - 6, into: &canvas)
      list.write(
        description(of: look, scene), column: start, index: index, as: .muted, into: &canvas)
    }
    guard rows.rows < area.rows else { return }
    let below = max(area.row + 9, rows.row + min(looks.count, rows.rows) + 2)
    let sample = Area(
      column: area.column, row: min(below, area.maxRow - 2), columns: area.columns, rows: 2)
    drawSample(into: &canvas, in: sample, scene)
  }

  private func description(of look: Wardrobe.Look, _ scene: Scene) -> String {
    let known = ["night", "daylight", "contrast", "paper", "mono"]
    if !look.isOwn, known.contains(look.name) { return scene.say("looks.\(look.name)") }
    return scene.say(look.theme.isDark ? "looks.dark" : "looks.light")
  }

  /// A little of everything that has a face, so that one sees what one gets.
  private func drawSample(into canvas: inout Canvas, in area: Area, _ scene: Scene) {
    let samples: [[(words: String, role: Role)]] = [
      [
        (scene.say("looks.title"), .title), (scene.say("looks.ink"), .ink),
        (scene.say("looks.muted"), .muted), ("★ ! ≈", .mark),
      ],
      [
        (scene.say("looks.accent"), .accent), ("▮▮▮▮▮▯▯▯", .bar),
        (scene.say("looks.notice"), .notice), (" " + scene.say("looks.danger") + " ", .danger),
      ],
    ]
    for (offset, sample) in samples.enumerated() {
      var column = area.text
      for (words, role) in sample {
        let used = canvas.write(
          words, at: Point(column: column, row: area.row + offset), as: role,
          within: max(0, area.maxColumn - 1 - column))
        column += used + 3
      }
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("look"), .enter("keep it"), .back]
  }
}
