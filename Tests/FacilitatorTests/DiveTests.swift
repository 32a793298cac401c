import Facilitator
import Testing
import Workshop

/// A few moments are chosen, and looked into one question at a time.
@Suite struct DiveTests {
  private let choose = Player.example(at: "dive.choose")

  private func moment(_ number: Int, _ player: Player) -> Touchpoint {
    player.session.touchpoints[number - 1]
  }

  /// The ninth moment, of which the example has said all.
  private var look: Player { choose.playing("Tab") }

  /// The eighth, of which nothing was said.
  private var fresh: Player { choose.playing("↓×2 Enter") }

  @Test func whatHurtsOrColoursStandsFirstAndNothingIsChosenByItself() {
    #expect(choose.question == "Which moments do we look into?")
    let order = [3, 5, 8, 9, 11, 12, 1, 2, 4]
    var player = choose
    for number in order {
      #expect(player.chosen.contains(moment(number, player).title), "\(number)")
      player.play("↓")
    }
    #expect(choose.session.chosenMoments.map(\.title) == ["I wait three weeks and hear nothing"])
  }

  @Test func spaceTicksAndTheOrderStays() {
    let player = choose.playing("Space ↓ →")
    #expect(player.session.chosenMoments.count == 3)
    #expect(moment(3, player).dive.chosen && moment(5, player).dive.chosen)
    #expect(player.chosen.contains(moment(5, player).title))
    #expect(player.playing("Space ↑ ←").contents == choose.contents)
    #expect(player.playing("^Z ^Z").contents == choose.contents)
  }

  @Test func whatWasSaidStaysWhenAMomentIsNotChosenAnyMore() {
    let player = choose.playing("↓×3 Space")
    #expect(player.session.chosenMoments.isEmpty)
    #expect(moment(9, player).dive.whys.count == 3)
  }

  @Test func theQuestionsComeInTheirOrderAndTheExpectationFirst() {
    var player = fresh
    let questions = [
      "What does she expect and look for here?", "How does it feel, in a word of her own?",
      "Why is that so?", "What must change so that it goes well every time?",
      "Who decides it: leadership or operations?", "Who sees to it?", "By when?",
      "What may staff do on the spot, without asking?", "Up to what may they do it?",
      "What could be said to Maria here?", "What would add value here?",
      "What depends on this moment?",
    ]
    for question in questions {
      #expect(player.question == question)
      player.play("↓")
    }
  }

  @Test func unknownIsAnAnswer() {
    let player = fresh.playing("Unknown Enter")
    #expect(moment(8, player).dive.expectsUnknown)
    #expect(moment(8, player).dive.expects == "")
    let known = player.playing("↑ ^U “that it takes a minute” Enter")
    #expect(!moment(8, known).dive.expectsUnknown)
    #expect(moment(8, known).dive.expects == "that it takes a minute")
  }

  @Test func aPhraseThatIsEmptiedOnTheWayIsStillTheOneThatIsMended() {
    let card = fresh.playing("↓×9 Enter Space Enter ^U")
    #expect(card.screen.contains("to say"))
    #expect(moment(8, card.playing("“Tell me.” Enter")).dive.phrases == ["Tell me."])
    #expect(moment(8, card.playing("Enter")).dive.phrases == [])
  }

  @Test func theChainOfCausesAsksForTheNextLink() {
    let player = fresh.playing("↓×2 “four offices” Enter")
    #expect(player.question == "And why is that?")
    let further = player.playing("“they grew one by one” Enter “nobody owns the form” Enter")
    #expect(
      moment(8, further).dive.whys == [
        "four offices", "they grew one by one", "nobody owns the form",
      ])
    #expect(further.playing("Enter").question.hasPrefix("What must change"))
  }

  @Test func whatMustChangeHasALevelANameAndADay() {
    let player = fresh.playing("↓×3 “one form” Enter → Enter Ana Enter →×3 Enter")
    #expect(moment(8, player).dive.change == "one form")
    #expect(moment(8, player).dive.level == .leadership)
    #expect(moment(8, player).dive.owner == "Ana")
    #expect(moment(8, player).dive.due == player.room.moment.date.adding(days: 3))
  }

  @Test func aLowsIdeasUnfoldWhenItsFeelingHasBeenSaid() {
    let felt = Edit.feeling(.word(choose.session.touchpoints[8].id, ""))
    let folded = Player.example(at: "dive.choose", in: choose.session.changed(felt)).playing("Tab")
    #expect(!folded.screen.contains("photograph"))
    #expect(folded.playing("↓×13").screen.contains("2 kept for later."))
    let list = folded.playing("↓×13 Enter")
    #expect(list.screen.contains("They unfold when the feeling is said."))
    #expect(moment(9, list.playing("“a call” Enter")).ideas.count == 3, "it is kept all the same")
    let said = folded.playing("↓ forgotten Enter ↓×11 Enter")
    #expect(said.screen.contains("a photograph of the frame on its stand"))
  }

  @Test func phrasesAreTakenMendedAndTyped() {
    let list = fresh.playing("↓×9 Enter")
    #expect(list.question == "What could be said to Maria here?")
    let taken = list.playing("Space ↓ Enter")
    #expect(moment(8, taken).dive.phrases.count == 2)
    let mended = taken.playing("Enter ^U “I see why.” Enter")
    #expect(moment(8, mended).dive.phrases.last == "I see why.")
    let typed = mended.playing("“One moment, please.” Enter")
    #expect(moment(8, typed).dive.phrases.count == 3)
  }

  @Test func tabGoesFromMomentToMomentAndThenToTheEnd() {
    let two = choose.playing("↓×2 Space Tab")
    #expect(two.screen.contains("1 of 2"))
    #expect(two.screen.contains("I sign four forms"))
    let next = two.playing("Tab")
    #expect(next.screen.contains("2 of 2"))
    #expect(next.screen.contains("I wait three weeks"))
    let end = next.playing("Tab")
    #expect(end.question == "Could we do what we have just said?")
    #expect(end.screen.contains("all of it is said"))
    #expect(end.screen.contains("unknown: what is expected, the"))
  }

  @Test func whoOpensItAgainStandsBeforeTheSameMoment() {
    let second = choose.playing("↓×2 Space Tab Tab")
    let again = Player(at: "15:40", opening: second.session)
    #expect(again.strip.contains("2 of 2"), "\(again.screen)")
    #expect(again.question == second.question)
    var gone = second.session
    gone.agenda.moment = Touchpoint.ID(rawValue: 999)
    #expect(Player(at: "15:40", opening: gone).strip.contains("1 of 2"))
  }

  @Test func withNothingChosenTheStepEndsKindly() {
    let player = choose.playing("↓×3 Space Tab")
    #expect(player.screen.contains("No moment was looked into."))
  }

  @Test func undoGoesToTheMomentThatItChanges() {
    let player = choose.playing("↓×2 Space Tab ↓×3 “one form” Enter Tab ^Z")
    #expect(moment(8, player).dive.change == "")
    #expect(player.screen.contains("I sign four forms"))
    #expect(player.question.hasPrefix("What must change"))
  }

  @Test func aLowSaysWhatDependsOnIt() {
    let card = Player.example(at: "feelings.lows", play: "↓×2 Enter ↓×9")
    #expect(card.screen.contains("4 moments depend on it"))
    let list = card.playing("Enter")
    #expect(list.question == "What depends on this moment?")
    #expect(list.screen.contains("The workshop door is open"))
    #expect(list.screen.contains("A card tells me when to come"))
    #expect(!list.screen.contains("I ride to work by a road"))
  }
}

extension Player {
  /// A part of the example, and what is played there.
  static func example(at place: String, play script: String) -> Player {
    example(at: place).playing(script)
  }
}
