import Cells
import Workshop

/// What they would talk about on the way out (M103): what is remembered, not what was worked on most.
struct WayOut: WritePart {
  private func all(_ scene: Scene) -> [Recollection] { scene.session.recollections }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("feelings.out") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "feelings.out" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.fill(scene.playbook.prompt("feelings.out").line))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { all(scene).count }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    let place = after.map { all(scene)[$0].id }
    let ordered = place == nil ? texts : texts.reversed()
    return [ordered.map { Edit.recollection(.add(text: $0, after: place)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.recollection(all(scene)[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.recollection(.remove(all(scene)[index].id)))]
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = all(scene).count
    return Scroll(
      count: count, visible: max(1, area.rows - 1), focus: posture.row(of: count) ?? count - 1,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let all = all(scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area.top(area.rows - 1), first: scroll?.first ?? 0,
      focus: posture.row(of: all.count))
    list.drawFocus(into: &canvas)
    for (index, recollection) in all.enumerated() {
      list.write(recollection.text, column: 4, index: index, into: &canvas)
    }
    let edge = area.maxColumn - 1
    if scroll?.hasMoreAbove == true {
      canvas.write("▴", at: Point(column: edge, row: area.row), as: .muted)
    }
    if scroll?.hasMoreBelow == true {
      canvas.write("▾", at: Point(column: edge, row: area.maxRow - 2), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), enterHint(posture), .tab("on"), .menu]
  }
}
