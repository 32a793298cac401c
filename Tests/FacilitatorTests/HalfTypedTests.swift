import Cells
import Facilitator
import Testing
import Workshop

/// What is half typed is kept before long, however somebody types.
@Suite struct HalfTypedTests {
  private func drafts(_ player: Player) -> [String] {
    player.told.compactMap { if case .draft(let draft) = $0 { draft.text } else { nil } }
  }

  @Test func twentyLettersAreKeptAtOnce() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("“nineteen letters aaa”")
    #expect(drafts(player) == ["nineteen letters aaa"])
    player.play("“and nineteen more aa”")
    #expect(drafts(player).last == "nineteen letters aaaand nineteen more aa")
  }

  @Test func aSecondsPauseIsEnough() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("“abc” Backspace")
    #expect(drafts(player).isEmpty)
    player.after(seconds: 1)
    #expect(drafts(player) == ["ab"])
    player.press(.character("d"), after: .milliseconds(100))
    player.press(.character("e"), after: .milliseconds(1_100))
    #expect(drafts(player) == ["ab"])
    player.after(seconds: 1)
    #expect(drafts(player) == ["ab", "abde"])
  }

  @Test func theDocumentIsWrittenThoughSomebodyTypesOn() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("“one” Enter “two”")
    let saves = player.saves.count
    for _ in 0..<20 { player.press(.character("o"), after: .milliseconds(90)) }
    #expect(player.saves.count == saves)
    for _ in 0..<330 { player.press(.character("o"), after: .milliseconds(90)) }
    #expect(player.saves.count > saves)
  }

  @Test func ofPracticeNothingIsKept() {
    var player = Player.practice()
    player.stand(at: Stop("touchpoints", "board", stage: player.session.stages[1].id))
    player.play("“twenty letters and some more”")
    player.after(seconds: 5)
    #expect(player.strip.hasSuffix("Practice"))
    #expect(player.typed == "twenty letters and some more")
    #expect(player.effects.isEmpty)
  }
}
