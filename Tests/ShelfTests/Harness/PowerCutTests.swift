import Shelf
import Testing
import Workshop

/// G2, G3: the power may be cut between any two operations, and the disk may have kept of what nobody
/// made sure of nothing, the beginning, or anything.
@Suite("The power may be cut at any instant")
struct PowerCutTests {
  @Test("whatever was marked as saved is there, and the document is whole")
  func everywhere() {
    for photograph in ProcessDeathTests.album {
      for cut in Platter.Cut.allCases {
        let seeds = cut == .everythingUnsureIsLost ? 1...1 : Effort.seeds(1)
        for seed in seeds {
          var dice = Dice(seed: seed &* 1_000 &+ UInt64(photograph.number))
          let left = photograph.platter.afterPowerCut(cut, &dice)
          let faults = Proof.faults(on: left, photograph.ledger, after: .powerCut)
          if !faults.isEmpty {
            Issue.record(
              "\(Effort.line("\(photograph.name), \(cut): \(faults)", seed: seed, test: "PowerCutTests"))"
            )
          }
        }
      }
    }
  }
}
