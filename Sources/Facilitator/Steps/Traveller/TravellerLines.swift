import Cells
import Workshop

/// Whose journey is it, and from where to where (M9, M16, M21, M22)? Five lines; each may stay empty.
struct TravellerLines: LinePart {
  var kind: Kind { .write }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("traveller.lines") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "traveller.lines" }

  func lines(in scene: Scene) -> [Line] {
    TravellerLine.whose.map { line in
      .text(scene.say("traveller.\(line.rawValue)"), scene.session.persona[line]) {
        .traveller(.line(line, $0))
      }
    }
  }

  /// Enter on the name as it stands opens its card: she, he or they.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if command == .enter, opensCard(posture, scene) { return [.open(.traveller)] }
    return performOnLines(command, &posture, in: scene)
  }

  private func opensCard(_ posture: Posture, _ scene: Scene) -> Bool {
    var posture = posture
    guard posture.row(of: TravellerLine.whose.count) == 0 else { return false }
    load(&posture, in: scene)
    let name = scene.session.persona.name
    return !name.isEmpty && posture.field.text.trimmed == name
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let below = Area(
      column: area.column, row: area.row + 1, columns: area.columns, rows: max(0, area.rows - 1))
    drawLines(into: &canvas, in: below, value: 22, posture, scene)
    let line = TravellerLine.whose[posture.row(of: 5) ?? 0]
    let probe: String? =
      switch line {
      case .begins: scene.say("traveller.earlier")
      case .ends: scene.say("traveller.later")
      case .name: scene.session.persona.name.isEmpty ? nil : pronoun(scene)
      default: nil
      }
    guard let probe else { return }
    canvas.write(
      probe.cut(to: area.textColumns, ending: canvas.ellipsis),
      at: Point(column: area.text, row: area.row + 8), as: .muted)
  }

  private func pronoun(_ scene: Scene) -> String {
    scene.say(
      "traveller.pronoun", ["word": (scene.session.persona.pronoun ?? .they).rawValue])
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.session.pointOfView }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let enter = opensCard(posture, scene) ? Hint.enter("she, he, they") : .enter("next line")
    return [.rows("line"), .typing(), enter, .tab("on"), .menu]
  }
}
