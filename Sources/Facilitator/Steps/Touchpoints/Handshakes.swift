import Cells
import Workshop

/// Who hands what to whom in this moment, from hand to hand or by a machine (M55).
struct Handshakes: TextListPart {
  let touchpoint: Touchpoint.ID

  private func all(_ scene: Scene) -> [Handshake] {
    scene.session.touchpoint(touchpoint)?.handshakes ?? []
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    return Heading(
      scene.say("handshakes.question"),
      instruction: "\(scene.session.number(of: touchpoint) ?? 0)  \(title)")
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine(scene.say("handshakes.line"), ghost: scene.say("handshakes.ghost"))
  }

  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    [texts.map { Edit.handshake(.add(text: $0, touchpoint: touchpoint)) }.asOne]
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.handshake(all(scene)[index].id))]
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.edit(.handshake(.remove(all(scene)[index].id)))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .handshake(let id) = route else { return nil }
    return all(scene).firstIndex { $0.id == id }
  }

  func texts(in scene: Scene) -> [String] { all(scene).map { scene.words(for: $0) } }
}

/// One handshake: what is handed over, by whom, to whom, and how.
struct HandshakeCard: LinePart {
  let handshake: Handshake.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.handshake(handshake) else { return [] }
    let id = handshake
    let natures = Handshake.Nature.allCases.map { nature in
      (Handshake.Nature?.some(nature), scene.say("handshake.\(nature.rawValue)"))
    }
    return [
      .text("", it.text) { .handshake(.rename(id, $0)) },
      .text(scene.say("handshake.from"), it.from) { .handshake(.from(id, $0)) },
      .text(scene.say("handshake.to"), it.to) { .handshake(.to(id, $0)) },
      .choice(
        scene.say("handshake.nature"), [(nil, scene.say("line.unsaid"))] + natures,
        chosen: .some(it.nature)
      ) { .handshake(.nature(id, $0)) },
      Line(
        scene.say("card.with"),
        .actions([(scene.say("card.takeOut"), [.edit(.handshake(.remove(id))), .back])])),
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("handshake.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}

extension Scene {
  /// "the receipt: mechanic → customer, from hand to hand".
  func words(for handshake: Handshake) -> String {
    let way = [handshake.from, handshake.to].filter { !$0.isEmpty }.joined(separator: " → ")
    let nature = handshake.nature.map { say("handshake.\($0.rawValue)") } ?? ""
    let details = [way, nature].filter { !$0.isEmpty }.joined(separator: ", ")
    return details.isEmpty ? handshake.text : "\(handshake.text): \(details)"
  }
}
