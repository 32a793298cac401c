import Cells

/// A part to look at: Enter brings one row more, and after the last goes on.
package protocol ShowPart: Part {
  /// How many rows there are to bring; 0 where all is seen at once.
  func steps(in scene: Scene) -> Int
  /// Enter when all has been brought.
  func finish(_ posture: Posture, in scene: Scene) -> [Outcome]
}

extension ShowPart {
  package var kind: Kind { .show }

  package func finish(_ posture: Posture, in scene: Scene) -> [Outcome] { [.walk(.onward)] }

  package func perform(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    performShowing(command, &posture, in: scene)
  }

  /// What every part to look at does with a command.
  func performShowing(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    switch command {
    case .enter:
      guard posture.shown < steps(in: scene) else { return finish(posture, in: scene) }
      posture.shown += 1
      posture.focus = posture.shown
    case .up: posture.focus = max(1, (posture.focus ?? posture.shown) - 1)
    case .down: posture.focus = min(max(1, posture.shown), (posture.focus ?? posture.shown) + 1)
    case .next: return [.walk(.onward)]
    case .previous: return [.walk(.backward)]
    default: break
    }
    return []
  }
}
