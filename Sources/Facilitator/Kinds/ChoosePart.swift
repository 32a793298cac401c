import Cells

/// A part where people pick one of a few rows.
package protocol ChoosePart: Part {
  /// The rows' words, by which typing jumps to them.
  func rows(_ posture: Posture, in scene: Scene) -> [String]
  /// How many they are, which is asked at keys that do not ask for their words.
  func count(_ posture: Posture, in scene: Scene) -> Int
  /// Enter on a row.
  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]
}

extension ChoosePart {
  package var kind: Kind { .choose }

  package func count(_ posture: Posture, in scene: Scene) -> Int {
    rows(posture, in: scene).count
  }

  package func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  package func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .mark, .takeOut: scene.say("refuse.choose")
    default: nil
    }
  }

  package func perform(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    performChoosing(command, &posture, in: scene)
  }

  /// What every part to choose on does with a command.
  func performChoosing(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let count = count(posture, in: scene)
    switch command {
    case .up: posture.focus = max(0, (posture.row(of: count) ?? 0) - 1)
    case .down: posture.focus = min(max(0, count - 1), (posture.row(of: count) ?? -1) + 1)
    case .enter:
      guard let row = posture.row(of: count) else { return [] }
      return take(row, &posture, in: scene)
    case .next: return [.walk(.onward)]
    case .previous: return [.walk(.backward)]
    default: break
    }
    return []
  }

  /// Jumps to the next row that begins with the letter.
  package func type(
    _ text: Typed, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard case .character(let character) = text else { return [] }
    let rows = rows(posture, in: scene)
    let current = posture.row(of: rows.count) ?? -1
    let letter = String(character).lowercased()
    let order = Array(rows.indices.dropFirst(current + 1)) + Array(rows.indices.prefix(current + 1))
    let found = order.first { rows[$0].lowercased().hasPrefix(letter) }
    if let found { posture.focus = found }
    return []
  }
}
