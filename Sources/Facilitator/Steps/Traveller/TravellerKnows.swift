import Cells
import Workshop

/// What must be known to decide, and where our knowledge comes from (M30, M31).
struct TravellerKnows: LinePart {
  var kind: Kind { .score }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("traveller.knows") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "traveller.knows" }

  func lines(in scene: Scene) -> [Line] {
    let persona = scene.session.persona
    func text(_ line: TravellerLine) -> Line {
      .text(scene.say("traveller.\(line.rawValue)"), persona[line]) { .traveller(.line(line, $0)) }
    }
    return [
      text(.knowsNow), text(.knowsLater), text(.background), text(.purchase),
      .choice(
        scene.say("traveller.source"),
        [(PersonaSource?.none, scene.say("line.unsaid"))]
          + PersonaSource.allCases.map { ($0, scene.say("traveller.source.\($0)")) },
        chosen: .some(persona.source)
      ) { .traveller(.source($0)) },
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let below = Area(
      column: area.column, row: area.row + 1, columns: area.columns, rows: max(0, area.rows - 1))
    drawLines(into: &canvas, in: below, value: 22, posture, scene)
    guard scene.session.persona.source == .guess else { return }
    canvas.write(
      scene.say("traveller.isGuess"), at: Point(column: area.text, row: area.row + 8), as: .muted)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.session.pointOfView }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("line"), .across("change"), .typing(), .enter("next line"), .tab("on"), .menu]
  }
}
