import Cells

/// A part where people move values: rows, each with a value that the arrows across the list change.
package protocol ScorePart: Part {
  func count(_ posture: Posture, in scene: Scene) -> Int
  /// ← → on a row: one less, one more.
  func change(_ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  /// 1–5 on a row, where nothing can be written.
  func set(_ row: Int, to value: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  /// Enter on a row: its card; nil: there is none, and Enter goes to the next row.
  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]?
  /// Space on a row.
  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  /// Enter with something typed, where there is an entry line.
  func keep(_ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
}

extension ScorePart {
  package var kind: Kind { .score }

  package func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  package func set(
    _ row: Int, to value: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { [] }

  package func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? { nil }

  package func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    [.refuse(scene.say("refuse.mark"))]
  }

  package func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] { [] }

  package func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    [.refuse(scene.say("refuse.takeOut"))]
  }

  package func perform(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    performScoring(command, &posture, in: scene)
  }

  /// What every part to score on does with a command.
  func performScoring(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let count = count(posture, in: scene)
    switch command {
    case .next: return [.walk(.onward)]
    case .previous: return [.walk(.backward)]
    default: break
    }
    guard let row = posture.row(of: count) else { return [] }
    switch command {
    case .up: posture.focus = max(0, row - 1)
    case .down: posture.focus = min(count - 1, row + 1)
    case .left: return change(row, by: -1, &posture, in: scene)
    case .right: return change(row, by: 1, &posture, in: scene)
    case .mark: return mark(row, &posture, in: scene)
    case .takeOut: return takeOut(row, &posture, in: scene)
    case .enter:
      let text = posture.field.text.trimmed
      if !text.isEmpty {
        let outcomes = keep(text, row, &posture, in: scene)
        if outcomes.adds { posture.field = Field() }
        return outcomes
      }
      if let outcomes = open(row, &posture, in: scene) { return outcomes }
      posture.focus = min(count - 1, row + 1)
    default: break
    }
    return []
  }

  package func type(
    _ text: Typed, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    typeScoring(text, &posture, in: scene)
  }

  /// What every part to score on does with something typed.
  func typeScoring(
    _ text: Typed, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    if line(posture, in: scene) != nil {
      switch text {
      case .character(let character): _ = posture.field.handle(.character(character))
      case .paste(let pasted): posture.field.insert(pasted)
      }
      return []
    }
    guard case .character(let character) = text, character.isASCII,
      let value = character.wholeNumberValue,
      let row = posture.row(of: count(posture, in: scene))
    else { return [] }
    return set(row, to: value, &posture, in: scene)
  }
}
