import Facilitator
import Testing
import Workshop

/// The screens are what the design draws; where a row differs, the reason stands beside it.
@Suite struct SketchTests {
  @Test func frontDoor() {
    var player = Player(shelved: [.bicycleShop])
    player.after(minutes: 4 * 24 * 60)
    Sketch.frontDoor.expect(player)
  }

  @Test func welcomeBack() {
    let forms = Session.bicycleShop.parked[1].id
    var player = Player(shelved: [.bicycleShop])
    player.shelf[Shelved.bicycleShop.path] = Session.bicycleShop.changed(.parked(.owner(forms, "")))
    player.after(minutes: 13 * 24 * 60)
    Sketch.welcomeBack.expect(
      player.playing("Enter"),
      except: [
        18...18: "what is said stands where every screen says it"
      ])
  }

  @Test func howLongHaveYouGot() {
    Sketch.howLong.expect(
      Player().playing("Enter"),
      except: [
        9...9: "without the steps that come later it is shorter"
      ])
  }

  @Test func whatAMapIsNot() {
    Sketch.welcome.expect(
      Player.newTeam().playing("Enter×7"),
      except: [
        18...18: "the first Enter began the workshop, and that is on the disk"
      ])
  }

  @Test func scoresOfTheJourneys() {
    Sketch.journeyScores.expect(Bicycles.scoringComplaints())
  }

  @Test func choiceOfTheJourney() {
    Sketch.journeyChoice.expect(
      Bicycles.choosingAJourney(),
      except: [
        1...1: "the last two minutes are shown in seconds"
      ])
  }

  @Test func traveller() {
    Sketch.traveller.expect(
      Bicycles.describingTheTraveller(),
      except: [
        14...14: "the probe cannot know that something is bought"
      ])
  }

  @Test func outlinesOfStages() {
    Sketch.stageSets.expect(Bicycles.choosingAnOutline())
  }

  @Test func stageBoard() {
    Sketch.stageBoard.expect(Bicycles.namingTheStages())
  }

  @Test func touchpointEntry() {
    Sketch.touchpointEntry.expect(Bicycles.writingTouchpoints())
  }

  @Test func touchpointCard() {
    Sketch.touchpointCard.expect(
      Bicycles.openingACard(),
      except: [
        8...15: "one more line, when and how long, leaves no room for the blank row",
        16...16: "there is no next one to join it with",
      ])
  }

  @Test func endOfAStep() {
    let player = Player.example(at: "touchpoints.story", time: "14:33", used: 740)
    Sketch.endOfStep.expect(
      player.playing("Tab"),
      except: [
        1...1: "the last two minutes are shown in seconds"
      ])
  }

  @Test func feelings() {
    Sketch.feelings.expect(
      Bicycles.drawingTheLine(),
      except: [
        16...16: "› says that moments follow out of sight",
        20...20: "hints stand in one order on every screen",
      ])
  }

  @Test func silentWriting() {
    var player = Player.example(at: "words.silent")
    player.play("↑")
    player.after(seconds: 20)
    Sketch.silentWriting.expect(player)
  }

  @Test func harvest() {
    let words = Session.bicycleShop.impression.words
    let session = Session.bicycleShop.changed(
      .word(.remove(words[24].id)), .word(.remove(words[23].id)))
    let player = Player.example(at: "words.harvest", time: "14:44", used: 720, in: session)
    Sketch.harvest.expect(
      player.playing("“warm, not pushy”"),
      except: [
        1...1: "the clock is that of the whole step"
      ])
  }

  @Test func same() {
    let words = Session.bicycleShop.changed(
      .ballot(.same(Session.pair("heard", "they listened"), keep: nil)),
      .ballot(.same(Session.pair("safe", "in good hands"), keep: nil)))
    let player = Player.example(at: "words.same", time: "14:47", used: 800, in: words)
    Sketch.same.expect(
      player,
      except: [
        1...1: "the clock is that of the whole step",
        7...10: "the word that was read out first stands first",
        14...15: "the word that was read out first stands first",
      ])
  }

  @Test func vote() {
    var player = Player.example(at: "words.same", time: "14:51", used: 800, in: .eighteenWords)
    player.play("Tab “10” Enter")
    for _ in 0..<6 { player.play("“1 2 3” Enter") }
    player.play("“3  8  11  12  15  16”")
    Sketch.vote.expect(
      player,
      except: [
        1...1: "the clock is that of the whole step",
        6...11: "the order is shuffled",
        18...18: "the example follows the quick plan",
      ])
  }

  @Test func result() {
    Sketch.result.expect(
      Player.example(at: "words.result", in: .counted).playing("Enter×3"),
      except: [
        1...1: "fingers are the last of the seven parts"
      ])
  }

  @Test func close() {
    Sketch.close.expect(
      Player.example(at: "close.next", time: "14:58", used: 30),
      except: [
        1...1: "the quick plan gives the close four minutes",
        9...9: "a day that was said is ●",
        16...17: "what is guessed of the lows is said too",
      ])
  }

  @Test func evidence() {
    // The list is scrolled as it is in the sketch by coming from below.
    Sketch.evidence.expect(
      Player.example(at: "evidence.who", time: "14:48").playing("↓×10 ↑×2"),
      except: [
        1...1: "the step is not in the quick plan, and has no minutes there",
        6...6: "there are moments above, and it is said",
        12...14: "the tenth moment stands in its place",
        20...20: "the keys stand in the order of every screen",
      ])
  }

  @Test func map() {
    let player = Player.example(at: "touchpoints.board", stage: 2)
    Sketch.map.expect(
      player.playing("Esc The Enter →×4"),
      except: [
        7...8: "words stand together in a row as long as they fit",
        17...17: "what was promised and did not work has its sign there too",
      ])
  }

  @Test func menu() {
    let stage = Session.bicycleShop.stage(2)
    var session = Session.bicycleShop
      .changed(.touchpoint(.remove(stage.touchpoints[3].id)))
    session.agenda.progress.removeAll { ["feelings", "words", "close"].contains($0.step) }
    var player = Player.example(
      at: "touchpoints.board", stage: 2, time: "14:31", used: 300, in: session)
    player.play("Tab “I sign four forms” Enter Esc")
    Sketch.menu.expect(
      player,
      except: [
        13...16: "every step is in this plan, and another plan can be chosen"
      ])
  }

  @Test func whatToSayNow() {
    let player = Player.example(at: "touchpoints.board", stage: 2, used: 330)
    Sketch.whatToSay.expect(player.playing("Tab×2 ?"))
  }
}
