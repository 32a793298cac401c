import Cells
import Workshop

/// What the map is for (M6, M17, M23, M37): a decision, the business goal, what it is to bring about, and
/// where customers meet the offer.
struct CharterPart: LinePart {
  var kind: Kind { .score }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    scene.heading("traveller.charter")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "traveller.charter" }

  func lines(in scene: Scene) -> [Line] {
    let charter = scene.session.charter
    let unsaid = scene.say("line.unsaid")
    let texts: [Line] = CharterLine.allCases.map { line in
      .text(scene.say("charter.\(line.rawValue)"), charter[line]) { .charter(.line(line, $0)) }
    }
    let setting: Line = .choice(
      scene.say("charter.setting"),
      [(Setting?.none, unsaid)]
        + Setting.allCases.map { ($0, scene.say("charter.setting.\($0)")) },
      chosen: .some(charter.setting)
    ) { .charter(.setting($0)) }
    let outcomes: [Line] = OutcomeKind.allCases.map { kind in
      .choice(
        scene.say("charter.outcome.\(kind)"),
        [(false, unsaid), (true, scene.say("charter.wanted"))],
        chosen: charter.outcomes.contains(kind)
      ) { .charter(.outcome(kind, $0)) }
    }
    return texts + [setting] + outcomes
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawLines(into: &canvas, in: area, value: 22, posture, scene)
    canvas.write(
      scene.say("charter.never").cut(to: area.textColumns, ending: canvas.ellipsis),
      at: Point(column: area.text, row: area.row + 8), as: .muted)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("line"), .across("change"), .typing(), .enter("next line"), .tab("on"), .menu]
  }
}
