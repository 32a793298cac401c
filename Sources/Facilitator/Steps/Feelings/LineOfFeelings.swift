import Cells
import Workshop

/// The line of feelings (M14, M53): all moments, one in focus, its words the question.
///
/// Here the arrows are turned: ←→ walk along the line, ↑↓ lift and lower the point. One that has no
/// feeling waits in the middle, so the first ↑ makes it +1 and the first ↓ −1.
struct LineOfFeelings: MomentPart {
  /// The first moment without a feeling; where all have one, the first of the worst.
  func opening(in scene: Scene) -> Posture {
    let scores = scene.session.ofMoments { .some($0.feeling.score) }
    let worst = scores.compactMap { $0 }.min()
    return Posture(focus: scores.firstIndex(of: nil) ?? scores.firstIndex(of: worst) ?? 0)
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let moment = focused(posture, scene) else { return Heading(scene.say("feelings.none")) }
    let words = moment.title.cut(to: 90)
    return Heading(
      scene.say("feelings.asked", ["moment": words]),
      figure: moment.pivotal ? scene.say("feelings.pivotal") : "")
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "feelings.line" }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    focused(posture, scene).map {
      EntryLine(
        scene.fill(scene.playbook.prompt("feelings.line").line),
        ghost: $0.feeling.word.isEmpty ? scene.feelingWords : $0.feeling.word)
    }
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let turned: Command =
      switch command {
      case .left: .up
      case .right: .down
      case .up: .right
      case .down: .left
      default: command
      }
    return performScoring(turned, &posture, in: scene)
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let moment = scene.session.touchpoint(at: row) else { return [] }
    let score = (moment.feeling.score ?? 0) + step
    guard Feeling.scores.contains(score) else { return [] }
    return [.edit(.feeling(.score(moment.id, score)))]
  }

  /// Numbers are counted hands, or the feeling itself; everything else is the feeling in a word.
  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let id = scene.session.touchpoint(at: row)?.id else { return [] }
    guard let numbers = text.numbers else { return [.edit(.feeling(.word(id, text)))] }
    return [.edit(.feeling(numbers.count == 1 ? .score(id, numbers[0]) : .hands(id, numbers)))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let moment = scene.session.touchpoint(at: row), moment.feeling != .blank else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return [.edit(.feeling(.clear(moment.id)))]
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    LinePicture(scene.session, in: area).scroll(
      to: posture.row(of: count(posture, in: scene)) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: count(posture, in: scene)) else {
      canvas.write(
        scene.say("feelings.none.says"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    LinePicture(scene.session, in: area).draw(into: &canvas, focus: focus, from: posture.first)
  }

  var readsAlong: Bool { true }

  /// How many counts are typed, what was counted, or that this moment is the first or the last (M114).
  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard let moment = focused(posture, scene) else { return nil }
    if let numbers = posture.field.text.numbers {
      return scene.say("feelings.counting", ["count": String(numbers.count)])
    }
    if !moment.feeling.hands.isEmpty {
      let counts = moment.feeling.hands.map { String($0) }.joined(separator: " ")
      return scene.say("feelings.hands", ["count": counts])
    }
    let row = posture.focus ?? 0
    if row <= 0 { return scene.say("feelings.first") }
    return row >= count(posture, in: scene) - 1 ? scene.say("feelings.last") : nil
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard scene.session.touchpointCount > 0 else { return .withoutMoments }
    guard posture.field.isEmpty else {
      return [.rows("feeling"), .across("cursor"), .enter("keep it"), .tab("on"), .menu]
    }
    return [.rows("feeling"), .across("moment"), .enter("open"), .space("★"), .tab("on"), .menu]
  }
}

extension String {
  /// The whole numbers of which it is made, at least one; nil where there is anything else in it.
  fileprivate var numbers: [Int]? {
    let words = split { $0.isWhitespace || $0 == "," }
    let numbers = words.compactMap { Int($0.replacing("−", with: "-")) }
    return numbers.isEmpty || numbers.count < words.count ? nil : numbers
  }
}
