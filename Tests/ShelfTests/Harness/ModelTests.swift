import Testing

/// G1, G6, G8: saves, deaths, copies, backups put back, changes from outside, lost logs, clocks that
/// jump, in any order: nothing of ours is lost, nothing of others is overwritten, and nobody is asked
/// without a reason.
@Suite("Whatever becomes of a session's files")
struct ModelTests {
  /// How many sequences a seed plays.
  private static let sequences = 500

  @Test("the shelf concludes what people would")
  func sequences() {
    var opened = 0
    for seed in Effort.seeds(1) {
      var dice = Dice(seed: seed)
      for sequence in 0..<Self.sequences {
        guard let (trace, faults) = play(&dice, &opened) else { continue }
        let sentence =
          "sequence \(sequence), \(trace.map { "\($0)" }.joined(separator: " → ")): \(faults)"
        Issue.record("\(Effort.line(sentence, seed: seed, test: "ModelTests"))")
      }
    }
    #expect(opened > Self.sequences * 2)
  }

  /// A sequence of up to fourteen happenings; what was wrong, if anything.
  private func play(
    _ dice: inout Dice, _ opened: inout Int
  ) -> (trace: [ModelWorld.Happening], faults: [String])? {
    let world = ModelWorld()
    var trace: [ModelWorld.Happening] = []
    let length = dice.roll(6...14)
    while trace.count < length {
      // Sessions are opened more often than clocks jump.
      let happening = dice.once(in: 3) ? .open : dice.pick(ModelWorld.Happening.allCases)
      guard let faults = world.happen(happening) else { continue }
      trace.append(happening)
      if happening == .open { opened += 1 }
      if !faults.isEmpty { return (trace, faults) }
    }
    return nil
  }
}
