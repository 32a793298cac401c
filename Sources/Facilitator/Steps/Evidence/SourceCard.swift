import Cells
import Workshop

/// One source (M77, M80): what was said, where, what kind it is, who has it, from when; how many, and why.
struct SourceCard: LinePart {
  let source: Source.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.source(source) else { return [] }
    let kinds =
      [(SourceKind?.none, scene.say("line.unsaid"))]
      + SourceKind.allCases.map { ($0, $0.rawValue) }
    func text(_ label: String, _ line: SourceLine) -> Line {
      .text(label, it[line]) { .evidence(.source(it.id, line, $0)) }
    }
    return [
      text("", .quote), text(scene.say("source.from"), .from),
      .choice(scene.say("source.kind"), kinds, chosen: .some(it.kind)) {
        .evidence(.kind(it.id, $0))
      },
      text(scene.say("source.unit"), .unit), day(of: it, scene),
      text(scene.say("source.number"), .number), text(scene.say("source.why"), .why),
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.evidence(.remove(it.id))), .back])])),
    ]
  }

  /// The day as people type it; one that cannot be read stays in the line to be mended.
  private func day(of it: Source, _ scene: Scene) -> Line {
    let today = scene.moment.date
    let shown = it.date.map { "\($0.short) \($0.year)" } ?? ""
    return Line(
      scene.say("source.date"),
      .text(shown, ghost: scene.say("source.date.ghost")) { typed in
        if typed.isEmpty { return [.edit(.evidence(.date(it.id, nil)))] }
        return CivilDate(typed: typed, on: today).map { [.edit(.evidence(.date(it.id, $0)))] }
          ?? [.refuse(scene.say("source.date.how"))]
      })
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("source.card"), into: &canvas, in: area, posture, scene)
  }

  /// A number says how much, and only a why says what to do about it (M80).
  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard let it = scene.session.source(source) else { return nil }
    if let months = it.age(on: scene.moment.date) {
      return scene.say("source.old", ["count": String(months)])
    }
    return scene.say(it.lacksReason ? "source.lacksWhy" : "card.counts")
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
