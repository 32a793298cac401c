import Cells
import Workshop

/// How many are here, who facilitates, and the ground rules (M18, M111).
struct Together: LinePart {
  var kind: Kind { .score }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("welcome.together") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "welcome.together" }

  func lines(in scene: Scene) -> [Line] {
    let attendance = scene.session.attendance
    return [
      .choice(
        scene.say("together.people"), (1...40).map { ($0, String($0)) },
        chosen: attendance.people, unsaid: scene.say("line.unsaid")
      ) { .attendance(.people($0)) },
      .text(scene.say("together.facilitator"), attendance.facilitator) {
        .attendance(.facilitator($0))
      },
      .choice(
        scene.say("together.origin"),
        Origin.allCases.map { ($0, scene.say("together.\($0.rawValue)")) },
        chosen: attendance.origin, unsaid: scene.say("line.unsaid")
      ) { .attendance(.origin($0)) },
      .choice(
        scene.say("together.stake"),
        [(false, scene.say("together.noStake")), (true, scene.say("together.hasStake"))],
        chosen: attendance.stake, unsaid: scene.say("line.unsaid")
      ) { .attendance(.stake($0)) },
      .choice(
        scene.say("together.rules"),
        [(false, scene.say("together.notAgreed")), (true, scene.say("together.agreed"))],
        chosen: attendance.agreed
      ) { .attendance(.agreed($0)) },
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawLines(into: &canvas, in: area, value: 24, posture, scene)
    var row = area.row + 5
    for rule in scene.playbook.groundRules.map({ scene.fill($0) }) where row < area.maxRow + 1 {
      canvas.write(
        "– " + rule.cut(to: area.textColumns - 2, ending: canvas.ellipsis),
        at: Point(column: area.text, row: row), as: .muted)
      row += 1
    }
  }

  /// A number of people is typed, so that nobody presses an arrow twelve times.
  func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard posture.focus == 0 else { return typeOnLine(text, &posture, in: scene) }
    guard case .character(let character) = text, let digit = character.wholeNumberValue,
      character.isASCII
    else { return [] }
    let before = scene.session.attendance.people ?? 0
    let joined = before * 10 + digit
    let people = (1...40).contains(joined) && before < 10 ? joined : digit
    return people > 0 ? [.edit(.attendance(.people(people)))] : []
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [
      .rows("line"), .across("change"), .typing(), .enter("next line"), .tab("on"), .menu,
    ]
  }
}
