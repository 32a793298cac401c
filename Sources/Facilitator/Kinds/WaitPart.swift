import Workshop

/// A part where people think or write in silence while the time runs; it waits at zero and never goes on
/// by itself.
package protocol WaitPart: Part {
  /// The time planned, in seconds.
  func planned(in scene: Scene) -> Int
}

extension WaitPart {
  package var kind: Kind { .wait }

  package func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  package func perform(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    var countdown = posture.countdown ?? Countdown(seconds: planned(in: scene), since: nil)
    switch command {
    case .up: countdown.add(60, at: scene.moment.uptime)
    case .down: countdown.add(-60, at: scene.moment.uptime)
    case .mark: countdown.toggle(at: scene.moment.uptime)
    case .enter, .next: return [.walk(.onward)]
    case .previous: return [.walk(.backward)]
    default: break
    }
    posture.countdown = countdown
    return []
  }
}
