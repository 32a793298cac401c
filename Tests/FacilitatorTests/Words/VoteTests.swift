import Testing
import Workshop

@testable import Facilitator

@Suite("A sealed vote")
struct VoteTests {
  @Test("shows numbers and no totals while slips are typed")
  func sealed() {
    var player = Player.vote(slips: 3)
    #expect(player.screen.contains("Three slips are in the box. Totals come after the last one."))
    player.seal([["heard", "safe", "proud"]])
    #expect(player.screen.contains("1 of 3"))
    #expect(player.entry == "▸ slip 2 ›")
    #expect(player.screen.contains("■ □ □"))
    #expect(!player.screen.contains("1 of 1"))
  }

  @Test(
    "names the rule that a slip breaks, and offers three ways on",
    arguments: [
      ("1 2 99", "Not on the list:  99", 3), ("1 1 2", "Twice on this slip:  1", 3),
      ("1 2 3 4", "4 are on it, and 3 is the most", 3), ("77", "Not on the list:  77", 2),
    ])
  func broken(line: String, rule: String, ways: Int) {
    var player = Player.vote(slips: 3)
    player.play("“\(line)” Enter")
    #expect(player.whisper == rule)
    #expect(player.typed == line)
    player.play("Enter")
    #expect(player.question == "What do we do with this slip?")
    let part = player.part as? any ChoosePart
    #expect(part?.rows(player.posture, in: player.room.scene).count == ways)
    let first = player.playing("Enter")
    #expect(ways == 2 || first.screen.contains("1 of 3"))
    let aside = player.playing(ways == 3 ? "↓ Enter" : "Enter")
    #expect(aside.screen.contains("1 of 3"))
    #expect(aside.typed.isEmpty)
    let anew = player.playing("↓×2 Enter")
    #expect(anew.screen.contains("0 of 3"))
    #expect(anew.typed.isEmpty)
    #expect(player.playing("Esc").typed == line)
  }

  @Test("takes the last slip back, unseen")
  func takeBack() {
    var player = Player.vote(slips: 3)
    player.seal([["heard", "safe", "proud"], ["calm", "safe", "proud"]])
    player.play("↑")
    #expect(player.whisper == "Backspace takes the last slip back, unseen")
    player.play("Backspace")
    #expect(player.screen.contains("1 of 3"))
    #expect(!player.typed.contains("calm"))
    #expect(player.typed.isEmpty)
  }

  @Test("shows nothing until somebody chooses it, and a hasty Enter is not yet")
  func notYet() {
    var player = Player.vote(slips: 2)
    player.seal([["heard", "safe", "proud"], ["heard", "calm", "proud"]])
    #expect(player.chosen == "Not yet")
    player.play("Enter")
    #expect(player.session.impression.first.round == nil)
    player.play("Enter Enter Enter ↓ Enter")
    #expect(player.session.impression.first.round?.tally.slips == 2)
  }

  @Test("ends early, or counts the box again, where slips are missing")
  func early() {
    var player = Player.vote(slips: 5)
    player.seal([["heard", "safe", "proud"], ["heard", "calm", "proud"]])
    player.play("↑ Enter")
    #expect(player.screen.contains("2 of 5 are in so far."))
    let again = player.playing("↓ Enter “2” Enter Enter")
    #expect(again.question == "Shall we look at the result?")
    player.play("↓×2 Enter")
    #expect(player.session.impression.first.round?.tally.slips == 2)
  }

  @Test("is suspended by going away, and never forgotten")
  func suspended() {
    var player = Player.vote(slips: 3)
    player.seal([["heard", "safe", "proud"]])
    player.play("“4 5” Shift-Tab")
    player.play("Esc")
    player.play("Esc Tab")
    #expect(player.typed == "4 5")
    #expect(player.screen.contains("1 of 3"))
    player.play("^U Shift-Tab×2 “one more” Enter")
    #expect(player.whisper == "Slips are being typed: the list stays as it is")
  }

  @Test("is there again when the count is taken back, and nothing has to be typed twice")
  func undone() {
    var player = Player.counted(.wall, [["heard", "safe", "proud"], ["heard", "calm", "proud"]])
    player.play("^Z")
    #expect(player.session.impression.first.round == nil)
    #expect(player.question == "Which of these would you want the customer to say?")
    #expect(player.screen.contains("2 of 2"))
    player.play("Enter ↓ Enter")
    #expect(player.session.impression.first.round?.tally.slips == 2)
  }

  @Test("can be held anew, on the same list or on another")
  func anew() {
    var player = Player.counted(.wall, [["heard", "safe", "proud"]])
    player.play("Shift-Tab Enter")
    #expect(player.chosen == "Go on with it")
    let again = player.playing("↓ Enter")
    #expect(again.session.impression.first.round == nil)
    #expect(again.session.impression.order != nil)
    #expect(again.entry.hasPrefix("▸ slips in the box"))
    let open = player.playing("↓×2 Enter")
    #expect(open.session.impression.order == nil)
    #expect(open.entry.hasPrefix("▸ words"))
  }

  @Test("keeps nothing of a slip in the session, the draft or what is saved")
  func secret() {
    var player = Player.vote(slips: 3)
    let saves = player.saves.count
    let session = player.session
    player.seal([["heard", "safe", "proud"], ["calm", "safe", "proud"]])
    player.play("“7 8 9” Esc Esc ^P Esc / Esc Shift-Tab Tab")
    #expect(player.session.impression == session.impression)
    #expect(player.session.agenda.drafts == [])
    for save in player.saves.dropFirst(saves) {
      #expect(save.impression == session.impression)
      #expect(save.agenda.drafts == [])
    }
  }

  @Test("without paper asks for one word at a time, and shows no count")
  func hands() {
    let session = Session.words(["heard", "safe", "proud", "calm"], voters: 6)
      .changed(.ballot(.means(.hands)))
    var player = Player.words(at: "same", in: session)
    player.play("Tab Enter")
    #expect(player.screen.contains("Eyes closed"))
    #expect(player.entry == "▸ hands ›")
    player.play("“9” Enter")
    #expect(player.whisper == "There are 6 of them at most")
    player.play("^U “6” Enter “5” Enter ↑ Backspace “4” Enter “3” Enter “2” Enter")
    #expect(player.question == "Shall we look at the result?")
    player.play("↓ Enter Enter×3")
    #expect(player.session.impression.chosen.count == 3)
    #expect(player.screen.contains("on 6 of 6 hands"))
  }

  @Test("promises no secret to fewer than four, and says that more than fifteen take time")
  func crowd() {
    let few = Player.words(at: "frame", in: .words(["heard"], voters: 3))
    #expect(few.screen.contains("Fewer than four: no vote stays secret here"))
    let many = Player.words(at: "frame", in: .words(["heard"], voters: 16))
    #expect(many.screen.contains("More than fifteen"))
    var aloud = Player.counted(.wall, [["heard", "safe", "proud"]])
    aloud.play("Enter×4")
    #expect(aloud.screen.contains("A small room says it aloud."))
    aloud.play("→×2")
    #expect(aloud.session.impression.consent.aloud == false)
  }

  @Test("is on a list of several pages, which the arrows across turn and no more")
  func pages() {
    let words = (1...60).map { "word number \($0)" }
    var player = Player.vote(on: words, slips: 3)
    #expect(player.hints.contains("page"))
    let first = player.screen
    player.play("→×9")
    #expect(player.screen != first)
    #expect(player.screen.contains("60  "))
    player.play("←")
    let before = player.screen
    player.play("→ ←")
    #expect(player.screen == before)
    player.play("←×9")
    #expect(player.screen == first)
    #expect(!Player.vote(slips: 3).hints.contains("page"))
  }
}
