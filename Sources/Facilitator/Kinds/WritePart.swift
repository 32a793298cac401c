import Cells

/// A part where people say things and they are typed: a list of entries and a line to write in.
package protocol WritePart: Part {
  /// How many entries the list has now.
  func count(_ posture: Posture, in scene: Scene) -> Int
  /// Adds what was typed, or each of several pasted lines, after the entry `after` (nil: at the end).
  func add(_ texts: [String], after: Int?, _ posture: Posture, in scene: Scene) -> [Outcome]
  /// Enter on an entry.
  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome]
  /// Backspace on an entry.
  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome]
  /// ← → with nothing typed.
  func neighbour(_ step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  /// Said when Enter is pressed on the empty line.
  func emptyLine(in scene: Scene) -> String
}

extension WritePart {
  package var kind: Kind { .write }
  package var hasSide: Bool { true }

  /// The card of the row in focus, and while the line is: the map so far.
  package func beside(_ posture: Posture, in scene: Scene) -> Route? {
    guard let row = posture.row(of: count(posture, in: scene)) else { return .closer(nil) }
    guard case .open(let route) = open(row, posture, in: scene).first else { return nil }
    return route
  }

  /// Enter adds what is typed; with nothing typed it opens the entry in focus.
  func enterHint(_ posture: Posture) -> Hint {
    .enter(posture.focus == nil || !posture.field.isEmpty ? "add" : "open")
  }

  package func neighbour(_ step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] { [] }

  package func emptyLine(in scene: Scene) -> String { scene.say("write.empty") }

  package func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    command == .mark ? scene.say("refuse.mark") : nil
  }

  package func perform(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    performWriting(command, &posture, in: scene)
  }

  /// What every part to write in does with a command.
  func performWriting(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let count = count(posture, in: scene)
    switch command {
    case .up: posture.focus = count == 0 ? nil : max(0, (posture.row(of: count) ?? count) - 1)
    case .down:
      if let row = posture.row(of: count) { posture.focus = row + 1 < count ? row + 1 : nil }
    case .left, .right:
      return neighbour(command == .left ? -1 : 1, &posture, in: scene)
    case .enter: return enter(&posture, in: scene)
    case .takeOut:
      guard let row = posture.row(of: count) else { return [] }
      return takeOut(row, posture, in: scene)
    case .next: return [.walk(.onward)]
    case .previous: return [.walk(.backward)]
    default: break
    }
    return []
  }

  private func enter(_ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let count = count(posture, in: scene)
    let row = posture.row(of: count)
    let text = posture.field.text.trimmed
    if !text.isEmpty {
      let outcomes = add([text], after: row, posture, in: scene)
      if outcomes.adds {
        posture.field = Field()
        if let row { posture.focus = row + 1 }
      }
      return outcomes
    }
    if let row { return open(row, posture, in: scene) }
    return [.say(emptyLine(in: scene))]
  }

  package func type(
    _ text: Typed, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    switch text {
    case .character(let character): _ = posture.field.handle(.character(character))
    case .paste(let pasted):
      let lines = pasted.entries
      if lines.count > 1 {
        let row = posture.row(of: count(posture, in: scene))
        let first = posture.field.text.trimmed
        let texts = (first.isEmpty ? [] : [first]) + lines
        let outcomes = add(texts, after: row, posture, in: scene)
        if outcomes.adds {
          posture.field = Field()
          if let row { posture.focus = row + texts.count }
        }
        return outcomes
      }
      posture.field.insert(lines.first ?? "")
    }
    return []
  }
}

extension [Outcome] {
  /// Whether something was added: then the line is free again.
  var adds: Bool {
    contains {
      switch $0 {
      case .edit: true
      default: false
      }
    }
  }
}
