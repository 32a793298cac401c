import Cells

/// A part to write in whose list is texts below each other, each in as many rows as it takes.
protocol TextListPart: WritePart {
  /// The texts in their order.
  func texts(in scene: Scene) -> [String]
}

extension TextListPart {
  package func count(_ posture: Posture, in scene: Scene) -> Int { texts(in: scene).count }

  private func wrapped(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(texts(in: scene), to: area.textColumns - 1)
  }

  package func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = wrapped(area, scene)
    return texts.scroll(
      rows: max(1, area.rows), focus: posture.row(of: texts.lines.count) ?? texts.lines.count - 1,
      from: posture.first)
  }

  package func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawTexts(into: &canvas, in: area, posture, scene)
  }

  /// Draws the texts, and what goes on above and below.
  func drawTexts(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let texts = wrapped(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area, first: scroll?.first ?? 0, focus: posture.row(of: texts.lines.count),
      tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    for (index, lines) in texts.lines.enumerated() {
      list.write(lines, column: 4, index: index, into: &canvas)
    }
  }

  package func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    (texts(in: scene).isEmpty ? [] : [.rows("choose")])
      + [.typing(), enterHint(posture), .back]
  }
}
