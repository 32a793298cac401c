import Cells
import Workshop

/// A touchpoint's card as the feelings open it: their own lines on top (M11, M14), then all the others.
///
/// It opens on the line that the part asks for: the feeling in a word, or why it colours the whole.
struct FeelingCard: LinePart {
  let touchpoint: Touchpoint.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func opening(in scene: Scene) -> Posture {
    Posture(focus: scene.stop?.part == "stars" ? 4 : 2)
  }

  func lines(in scene: Scene) -> [Line] {
    let others = TouchpointCard(touchpoint: touchpoint).lines(in: scene)
    guard let it = scene.session.touchpoint(touchpoint), let title = others.first else { return [] }
    let pivotal = [(false, scene.say("line.no")), (true, scene.say("feelings.colours"))]
    return [title] + feeling(of: it, in: scene) + [
      .choice(scene.say("feelings.star"), pivotal, chosen: it.pivotal) {
        .feeling(.pivotal(it.id, $0))
      },
      .text(scene.say("feelings.because"), it.colours, ghost: scene.say("feelings.why")) {
        .feeling(.colours(it.id, $0))
      },
    ] + others.dropFirst()
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.numbered(touchpoint), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}

extension LinePart {
  /// How it feels, and in a word: two lines.
  func feeling(of it: Touchpoint, in scene: Scene) -> [Line] {
    let scores =
      [(Int?.none, scene.say("feelings.notGiven"))]
      + Feeling.scores.map { ($0, Feeling.sign($0)) }
    return [
      .choice(scene.say("feelings.feels"), scores, chosen: .some(it.feeling.score)) {
        .feeling(.score(it.id, $0))
      },
      .text(
        scene.fill(scene.playbook.prompt("feelings.line").line), it.feeling.word,
        ghost: scene.feelingWords.isEmpty ? "…" : scene.feelingWords
      ) { .feeling(.word(it.id, $0)) },
    ]
  }
}

extension Scene {
  /// The number of a moment on the wall; of the first and the last with what they are (M114).
  func numbered(_ id: Touchpoint.ID) -> String {
    let (number, badged) = (session.number(of: id) ?? 0, badged(id))
    let isLast = id == session.touchpoints.last?.id
    let mark = number == 1 ? say("feelings.isFirst") : isLast ? say("feelings.isLast") : ""
    return mark.isEmpty ? badged : "\(badged)  \(mark)"
  }

  /// A moment's number, and behind it the badge of what is otherwise for some (M33).
  func badged(_ id: Touchpoint.ID) -> String {
    let number = String(session.number(of: id) ?? 0)
    let isOtherwise = session.touchpoint(id)?.hasException ?? false
    return isOtherwise ? "\(number) \(Touchpoint.exceptionSign)" : number
  }
}
