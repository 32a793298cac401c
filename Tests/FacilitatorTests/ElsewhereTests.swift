import Cells
import Testing
import Workshop

@testable import Facilitator

/// Two people, one session: the second is told, and may look or take a copy.
@Suite struct ElsewhereTests {
  private let told: Player = {
    var player = Player(shelved: [.bicycleShop])
    player.held[Shelved.bicycleShop.path] =
      "process 4711 on lab-2 since 14:01 on Thursday 4 December"
    return player.playing("Enter")
  }()

  @Test func theSecondIsToldWhoHasItAndSinceWhen() {
    #expect(told.question == "Somebody else is working in it")
    #expect(told.words.contains("process 4711 on lab-2 since 14:01 on Thursday 4 December"))
    #expect(told.chosen == "Look at it")
    #expect(told.session.id == "none")
  }

  @Test func notNowLeavesItToThem() {
    #expect(told.playing("N Enter").chosen.hasPrefix("Go on with"))
    #expect(told.playing("Esc").chosen.hasPrefix("Go on with"))
  }

  @Test func askedForByNameNotNowEndsTheProgram() {
    var player = Player()
    player.happen(
      .elsewhere(Elsewhere(path: "shop.json", shown: "~/shop.json", holder: "", isAsked: true)))
    #expect(player.screen.contains("The file:  ~/shop.json"))
    player.play("↓×2 Enter")
    #expect(player.hasLeft)
    #expect(player.room.isTurnedAway)
  }

  @Test func lookingShowsItAllAndChangesNothing() {
    let looking = told.playing("Enter")
    #expect(looking.strip.hasSuffix("Looking"))
    #expect(looking.whisper == "Only to look at: somebody else has it open")
    let tried = looking.playing("→ Backspace")
    #expect(tried.work == looking.work)
    let typed = looking.playing("Enter “a spare bike” Enter")
    #expect(typed.whisper == "Only to look at. The menu makes a copy")
    #expect(typed.work == looking.work)
    #expect(typed.saves.isEmpty && typed.told.isEmpty)
    let left = typed.playing("^Q")
    #expect(left.hasLeft && left.saves.isEmpty && left.room.farewell.isEmpty)
  }

  @Test func whileLookingTheClockStandsAndTheMenuMakesACopy() {
    var looking = told.playing("Enter")
    looking.play("Esc Esc")
    #expect(looking.room.patience == nil)
    let copy = looking.playing("Esc “take” Enter")
    #expect(copy.session.id == "a copy")
    #expect(!copy.strip.hasSuffix("Looking"))
  }

  @Test func aCopyIsASessionOfItsOwn() {
    let copy = told.playing("T Enter")
    #expect(copy.session.id == "a copy")
    #expect(copy.whisper == "A copy: from now on it is a session of its own")
    #expect(copy.session.journeys == Session.bicycleShop.journeys)
    #expect(copy.playing("↓×3 →").session.closing.review != copy.session.closing.review)
  }
}

/// Another program has changed the file: mine, theirs, both, and nothing is overwritten.
@Suite struct OutsideTests {
  private let asked = Player.changedOutside()

  @Test func onOpeningItIsAskedAndTheFirstRowLeavesBoth() {
    #expect(asked.question == "Which of the two do we go on with?")
    #expect(asked.chosen == "Not yet: both stay")
    #expect(asked.words.contains("~/shop (conflict 14.06).json"))
    let later = asked.playing("Enter")
    #expect(later.question == "What happens next, and who sees to it?")
    #expect(later.whisper == "The file was changed outside: Esc, and choose")
    #expect(later.contents == asked.contents)
    #expect(later.playing("Esc “changed” Enter").question == asked.question)
  }

  @Test func inTheMiddleOfWorkNothingJumpsAndTheMenuAsks() {
    var player = Player.example(at: "journey.names").playing("“half a”")
    player.happen(
      .outside(OutsideChange(path: "~/shop.json", theirs: nil, aside: "~/shop (conflict).json")))
    #expect(player.entry == "▸ journey › half a")
    #expect(player.whisper == "Another program changed the file; yours lies beside it")
    #expect(player.playing("b").whisper == "The file was changed outside: Esc, and choose")
    #expect(player.playing("Esc “changed” Enter").question == asked.question)
  }

  @Test func oursBecomesTheFileAgain() {
    let ours = asked.playing("O Enter")
    #expect(ours.effects.contains(.resolve(.mine, asked.session)))
    #expect(ours.whisper == "Ours is the file again. Theirs lies beside it")
    #expect(ours.contents == asked.contents)
    #expect(ours.room.desk?.outside == nil)
  }

  @Test func theirsIsTakenOverAndUndoBringsOursBack() {
    var theirs = asked.playing("T Enter")
    #expect(theirs.session.closing.improve == "a spare bike")
    #expect(theirs.whisper == "Theirs is here now. Ctrl-Z brings ours back")
    #expect(theirs.playing("^Z").contents == asked.contents)
    theirs.after(seconds: 3)
    #expect(theirs.saves.last?.closing.improve == "a spare bike")
  }

  @Test func bothGoOnApart() {
    let both = asked.playing("B Enter")
    #expect(both.session.id == "another")
    #expect(both.whisper == "Ours is a session of its own now")
    #expect(both.session.closing == asked.session.closing)
  }

  @Test func whatCannotBeReadIsNotTakenOver() {
    let player = Player.changedOutside(theirs: nil).playing("T Enter")
    #expect(player.question == asked.question)
    #expect(player.whisper == "Theirs cannot be read: choose another row")
  }

  @Test func leavingWithoutAnAnswerSaysWhereOursLies() {
    let left = asked.playing("Enter ^Q")
    #expect(left.hasLeft)
    #expect(
      left.room.farewell.contains(
        "Beside it:  ~/shop (conflict 14.06).json"))
  }
}

/// What a session says that came back after its program was stopped.
@Suite struct RecoveredTests {
  private func opened(_ changes: Int, on day: String = "2025-12-04") -> Player {
    var history = History(.bicycleShop)
    try? history.record(.closing(.improve("a spare bike")))
    _ = history.takeUnlogged()
    var player = Player()
    player.happen(
      .opened(
        Opened(
          history: history, document: .bicycleShop, path: "~/shop.json",
          recovered: Recovered(changes: changes, upTo: "\(day)T14:02:30+01:00"))))
    return player
  }

  @Test func oneLineSaysHowMuchCameBackAndUntilWhen() {
    #expect(opened(7).whisper == "Recovered 7 changes up to 14:02. Ctrl-Z takes back")
    #expect(opened(1).whisper == "Recovered 1 change of 14:02. Ctrl-Z takes it back")
    #expect(opened(7).session.closing.improve == "a spare bike")
  }

  @Test func undoReachesWhatCameBackAndTheFileGetsIt() {
    var player = opened(1)
    #expect(player.playing("^Z").session.closing.improve == Session.bicycleShop.closing.improve)
    player.after(seconds: 3)
    #expect(player.saves.last?.closing.improve == "a spare bike")
  }
}

extension Player {
  /// The bicycle shop, opened after another program has changed its file.
  static func changedOutside(
    _ look: Look = .wall,
    theirs: Session? = .bicycleShop.changed(.closing(.improve("a spare bike")))
  ) -> Player {
    var player = Player(look)
    let change = OutsideChange(
      path: "~/shop.json", theirs: theirs, aside: "~/shop (conflict 14.06).json")
    player.happen(
      .opened(
        Opened(
          history: History(.bicycleShop), document: .bicycleShop, path: "~/shop.json",
          outside: change)))
    return player
  }

  /// All words of the screen in one line.
  var words: String { rows.map(\.trimmed).joined(separator: " ") }
}
