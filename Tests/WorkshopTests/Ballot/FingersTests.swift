import Testing

@testable import Workshop

@Suite("Fingers for the three words")
struct FingersTests {
  private func fingers(_ counts: [Int]) -> Fingers {
    counts.enumerated().reduce(Fingers()) { $0.with($1.element, showing: $1.offset) }
  }

  private func standing(_ rounds: [[Int]], aloud: Bool? = nil) -> Consent.Standing {
    var consent = Consent()
    consent.rounds = rounds.map(fingers)
    consent.aloud = aloud
    return consent.standing
  }

  @Test("are six counts between 0 and 999")
  func counts() {
    let shown = fingers([0, 1, 0, 2, 3, 4])
    #expect(shown.people == 10 && shown.low == 1 && shown[4] == 3 && shown[6] == 0)
    #expect(shown.with(-2, showing: 1)[1] == 0 && shown.with(5_000, showing: 1)[1] == 999)
    #expect(shown.with(2, showing: 6) == shown && shown.with(2, showing: -1) == shown)
  }

  @Test("say that everyone can live with the three where all show three or more")
  func everyone() {
    #expect(standing([[0, 0, 0, 1, 4, 5]]) == .everyone)
    #expect(standing([]) == .open)
    #expect(standing([[0, 0, 0, 0, 0, 0]]) == .open)
  }

  @Test("are asked for once more where somebody shows less, and twice at most")
  func rounds() {
    let low = [0, 1, 1, 0, 4, 5]
    #expect(standing([low]) == .askAgain(low: 2))
    #expect(standing([low, [0, 0, 0, 2, 4, 5]]) == .everyone)
    #expect(standing([low, [0, 0, 1, 1, 4, 5]]) == .notEveryone(low: 1))
    #expect(standing([low, low, [0, 0, 0, 0, 0, 9]]) == .notEveryone(low: 2))
  }

  @Test("are spared a room too small for them: it says so aloud")
  func aloud() {
    #expect(standing([], aloud: true) == .everyone)
    #expect(standing([], aloud: false) == .notEveryone(low: 1))
    var room = Electorate()
    #expect(room.isSecret && !room.isCrowd && !room.consentsAloud)
    let expected = [(3, false, false), (4, true, false), (15, true, false), (16, true, true)]
    for (voters, isSecret, isCrowd) in expected {
      room.voters = voters
      #expect(room.isSecret == isSecret && room.isCrowd == isCrowd, "\(voters) voters")
      #expect(room.consentsAloud == !isSecret)
    }
  }
}
