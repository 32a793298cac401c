import Facilitator
import Testing
import Workshop

/// Undo goes to the place that changes and says what it took back; redo does the same.
@Suite struct UndoTests {
  /// Where something is done, what is played there, what undo calls it, and the question it leads to.
  struct Deed: Sendable, CustomTestStringConvertible {
    let place: String
    var stage: Int?
    let keys: String
    let label: String
    let question: String
    var testDescription: String { label }
  }

  static let deeds = [
    Deed(
      place: "journey.names", keys: "“Selling the old one” Enter", label: "Selling the old one",
      question: "Which journeys do customers take with us?"),
    Deed(
      place: "journey.complaints", keys: "↓ 4", label: "Bringing a bike in for repair",
      question: "Which of these brings the most complaints?"),
    Deed(
      place: "traveller.lines", keys: "↓×4 “see the wait” ↑", label: "",
      question: "Whose journey is it, and from where to where?"),
    Deed(
      place: "stages.board", keys: "“Selling it on” Enter", label: "Selling it on",
      question: "What would Maria call each part of her journey?"),
    Deed(
      place: "touchpoints.board", stage: 2, keys: "Tab “A bell rings” Enter",
      label: "A bell rings", question: "Taking the leap:"),
    Deed(
      place: "touchpoints.board", stage: 3, keys: "“to be heard” Enter", label: "to be heard",
      question: "I have it, now what?"),
    Deed(
      place: "feelings.line", keys: "→ ↓", label: "The workshop door is open",
      question: "The workshop door is open, people laugh: how does it feel?"),
    Deed(
      place: "feelings.stars", keys: "↓×3 Space", label: "Somebody looks up, says hello: ★",
      question: "Which three to five moments colour the whole?"),
    Deed(
      place: "feelings.lows", keys: "↓×3 “no spare chain” Enter", label: "no spare chain",
      question: "The chain comes off; nobody picks up: what irritates?"),
    Deed(
      place: "feelings.lows", keys: "Tab “the bell” Enter", label: "the bell",
      question: "What would Maria talk about on the way out?"),
    Deed(
      place: "words.harvest", keys: "“at home” Enter", label: "at home",
      question: "What impression do we want to leave"),
    Deed(
      place: "words.frame", keys: "9", label: "9 voters",
      question: "What impression do we want to leave"),
    Deed(
      place: "words.support", keys: "→", label: "heard",
      question: "Do we make it easy to live by these three words?"),
    Deed(
      place: "words.support", keys: "Esc Ask Enter “too dear” Enter",
      label: "a customer who was asked",
      question: "Would a customer of ours use one of the three?"),
    Deed(
      place: "words.support", keys: "Esc “words and” Enter →", label: "heard: carries",
      question: "heard: which moments carry it, and which break it?"),
    Deed(
      place: "close.next", keys: "↓×3 →", label: "",
      question: "What happens next, and who sees to it?"),
  ]

  @Test(arguments: deeds)
  func undoGoesToThePlaceAndSaysWhatItTookBack(_ deed: Deed) {
    var player = Player.example(at: deed.place, stage: deed.stage)
    let before = player.contents
    player.play(deed.keys)
    let after = player.contents
    #expect(after != before)
    for elsewhere in ["welcome.together", "close.last"] {
      let names = elsewhere.split(separator: ".").map(String.init)
      player.stand(at: Stop(names[0], names[1]))
      player.play("^Z")
      #expect(player.contents == before)
      #expect(player.question.hasPrefix(deed.question), "\(player.question)")
      #expect(player.whisper.hasPrefix("Taken back: "))
      #expect(player.whisper.contains(deed.label), "\(player.whisper)")
      player.stand(at: Stop(names[0], names[1]))
      player.play("^Y")
      #expect(player.contents == after)
      #expect(player.question.hasPrefix(deed.question))
      #expect(player.whisper.hasPrefix("Done again: "))
    }
  }

  @Test func undoWithNothingDoneSaysSo() {
    #expect(Player.newTeam().playing("^Z").whisper == "There is nothing to take back")
    #expect(Player.newTeam().playing("^Y").whisper == "There is nothing to do again")
  }

  @Test func undoHasNoEnd() {
    var player = Player.newTeam().playing("Enter Tab×3 Enter")
    for number in 1...40 { player.play("“Journey \(number)” Enter") }
    player.play("^Z×40")
    #expect(player.session.journeys.isEmpty)
    player.play("^Y×40")
    #expect(player.session.journeys.map(\.name).last == "Journey 40")
  }

  @Test func whatIsTypedStaysWhenSomethingIsTakenBack() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("Tab “A bell rings” Enter “half a thought” ^Z")
    #expect(player.entry.hasSuffix("› half a thought"))
  }

  @Test func undoWhileTheCardIsOpenTakesTheLastChangeBackAndStays() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("↑×2 Enter ↓×3 → ^Z")
    #expect(player.chosen.hasPrefix("where"))
    #expect(player.chosen.contains("not said"))
  }

  @Test func undoOnAScreenThatTheMenuOpenedStaysThere() {
    let player = Player.example(at: "journey.names").playing("Esc “words and” Enter Tab ↓ → ↑ ^Z")
    #expect(player.session.impression.links.isEmpty)
    #expect(player.question.hasPrefix("safe: which moments carry it"))
    #expect(player.chosen.hasPrefix("2"))
    #expect(player.playing("Esc").question == "Which journeys do customers take with us?")
    let asked = Player.example(at: "journey.names")
      .playing("Esc Ask Enter “too dear” Enter “heard” Enter ↑×2 Enter “x” ↓ ^Z")
    #expect(asked.part.kind == .card)
    #expect(asked.session.impression.ledger.map(\.said) == ["too dear", ""])
  }

  @Test func whatIsOpenAboutSomethingGoneCloses() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("Tab “A bell rings” Enter ↑ Enter ^Z")
    #expect(player.whisper == "Taken back: A bell rings")
    #expect(player.part.kind == .write)
  }

  @Test func theSameValueChangedManyTimesIsOneStep() {
    var player = Player.example(at: "journey.often")
    let before = player.contents
    player.play("1 2 3 5 ^Z")
    #expect(player.contents == before)
  }

  @Test func takenOutComesBackInItsPlace() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    let before = player.contents
    player.play("↑×3 Backspace")
    #expect(!player.session.touchpoints.contains { $0.title == "I sign four forms" })
    player.play("^Z")
    #expect(player.contents == before)
  }

  @Test func whatComesBackOntoALongBoardIsInSight() {
    let many = Session.bicycleShop.changed(
      .several(
        (1...30).map {
          .touchpoint(
            .add(
              title: "step \($0)", stage: Session.bicycleShop.stage(2).id, answers: .happens,
              after: nil))
        }))
    let board = Player.example(at: "touchpoints.board", stage: 2, in: many)
    #expect(!board.screen.contains("step 28"))
    let back = board.playing("↑×3 Backspace ↓×9 Esc Esc ^Z")
    #expect(back.chosen.contains("step 28"), "\(back.screen)")
  }
}
