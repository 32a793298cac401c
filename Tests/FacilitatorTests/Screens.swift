import Facilitator
import Testing
import Workshop

/// A screen that can be reached, and how: what goldens, frames and the grammar go through.
struct Screen: Sendable, CustomTestStringConvertible {
  let name: String
  /// Comes to the screen in a window.
  let reach: @Sendable (Look) -> Player

  init(_ name: String, _ reach: @escaping @Sendable (Look) -> Player) {
    self.name = name
    self.reach = reach
  }

  /// A part of the bicycle shop's workshop, and what is played there.
  init(
    _ name: String, at place: String, stage: Int? = nil, used: Int = 60, play script: String = ""
  ) {
    self.init(name) { look in
      Player.example(look, at: place, stage: stage, used: used).playing(script)
    }
  }

  /// The same for one person at a desk.
  init(alone name: String, at place: String, stage: Int? = nil, play script: String = "") {
    self.init("alone-" + name) { look in
      Player.alone(look, at: place, stage: stage).playing(script)
    }
  }

  var testDescription: String { name }
}

/// Every screen there is, in the order of a workshop.
enum Screens {
  static let all: [Screen] = [
    door, back, welcome, journey, traveller, stages, touchpoints, feelings, evidence, dive, words,
    ballots, close, ends, everywhere, whispers, clock, alone, feelingsAlone, evidenceAlone,
    wordsAlone, handedOver, afterWords, charter,
  ].flatMap(\.self)

  static let door = [
    Screen("door-first-time") { Player($0) },
    Screen("door") { look in
      var player = Player(look, shelved: [.bicycleShop, .library])
      player.after(minutes: 4 * 24 * 60)
      return player
    },
    Screen("plans") { Player($0).playing("Enter") },
    Screen("others-unread") {
      Player($0, shelved: [.bicycleShop, .library], unread: 2).playing("O Enter ↓")
    },
    Screen("others-none") { Player($0).playing("O Enter") },
    Screen("others") {
      Player($0, shelved: [.bicycleShop, .library, .clinic]).playing("O Enter ↓×2")
    },
    Screen("looks") { Player($0).playing("O Enter×2 ↓") },
    Screen("practice-leaving") { Player.practice($0).playing("^Q") },
    Screen("unsaved-leaving") { look in
      var player = Player.newTeam(look)
      player.fillDisk()
      player.play("Enter ^Q")
      return player
    },
    Screen("unsaved-changes") { look in
      var player = Player.example(look, at: "touchpoints.board", stage: 2)
      player.fillDisk()
      player.play("“A bell” Enter ^Q")
      return player
    },
    Screen("unsaved-in-log") { look in
      var player = Player.example(look, at: "touchpoints.board", stage: 2)
      player.diskTrouble = "the disk is full"
      player.play("“A bell” Enter ^Q")
      return player
    },
    Screen("unsaved-in-refuge") { look in
      var player = Player.example(look, at: "touchpoints.board", stage: 2)
      player.fillDisk()
      player.refuge = "/run/user/1000/touchline-7d31a6.json"
      player.play("“A bell” Enter ^Q")
      return player
    },
  ]

  static let back = [
    Screen("welcome-back") { Player.returning($0) },
    Screen("welcome-back-promise") { Player.returning($0).playing("↑×2 ← ↑") },
    Screen("recovered") { look in
      var player = Player(look)
      player.happen(
        .opened(
          Opened(
            history: History(.bicycleShop), document: .bicycleShop, path: "~/shop.json",
            recovered: Recovered(changes: 7, upTo: "2025-12-04T14:02:30+01:00"))))
      return player
    },
    Screen("elsewhere") { look in
      var player = Player(look, shelved: [.bicycleShop])
      player.held[Shelved.bicycleShop.path] =
        "process 4711 on lab-2 since 14:01 on Thursday 4 December"
      return player.playing("Enter")
    },
    Screen("elsewhere-looking") { look in
      var player = Player(look, shelved: [.bicycleShop])
      player.held[Shelved.bicycleShop.path] = "process 4711"
      return player.playing("Enter×2")
    },
    Screen("outside") { Player.changedOutside($0) },
    Screen("outside-theirs") { Player.changedOutside($0).playing("↓×2") },
    Screen("outside-later") { Player.changedOutside($0).playing("Enter") },
    Screen(
      "past", at: "touchpoints.board", stage: 2,
      play: "Tab “A bell rings” Enter Esc “the past” Enter"),
    Screen(
      "past-before", at: "journey.names",
      play: "“One” Enter “Two” Enter ^Z Esc “the past” Enter ←×2"),
    Screen("past-beginning", at: "journey.names", play: "“One” Enter Esc “the past” Enter ←"),
    Screen("welcome-back-empty") { look in
      var player = Player.newTeam(look).playing("Enter Tab×2 Enter ^Q")
      guard let left = player.saves.last else { return player }
      player = Player(look)
      player.after(minutes: 24 * 60)
      player.happen(.opened(left, path: "~/Documents/Touchline/a-workshop.json"))
      return player
    },
  ]

  static let welcome = [
    Screen("welcome-prepared") { Player.newTeam($0) },
    Screen("welcome-three-rows") { Player.newTeam($0).playing("Enter×3") },
    Screen("welcome-all-rows") { Player.newTeam($0).playing("Enter×7") },
    Screen("welcome-together") { Player.newTeam($0).playing("Enter Tab 8 ↓ “Jo” ↓ →") },
  ]

  static let journey = [
    Screen("journey-names-empty") { Player.newTeam($0).playing("Enter Tab×3 Enter") },
    Screen("journey-names", at: "journey.names", play: "“Selling the old one”"),
    Screen("journey-names-chosen", at: "journey.names", play: "↑×3"),
    Screen("journey-often", at: "journey.often", play: "↓"),
    Screen("journey-complaints", at: "journey.complaints"),
    Screen("journey-urgent", at: "journey.urgent", play: "↓×2"),
    Screen("journey-scores-empty") { Player.newTeam($0).playing("Enter Tab×3 Enter Tab") },
    Screen("journey-choose", at: "journey.choose"),
    Screen("journey-card", at: "journey.names", play: "↑×4 Enter ↓"),
  ]

  static let traveller = [
    Screen("traveller-empty") {
      Player.newTeam($0).playing("Enter Esc ← Traveller Enter")
    },
    Screen("traveller", at: "traveller.lines", play: "↓×3"),
    Screen("traveller-card", at: "traveller.lines", play: "Enter"),
  ]

  static let stages = [
    Screen("stages-set", at: "stages.set"),
    Screen("stages-set-none", at: "stages.set", play: "N"),
    Screen("stages-board", at: "stages.board", play: "↑×3"),
    Screen("stages-board-empty") {
      Player.newTeam($0).playing("Enter Esc ← Stages Enter N Enter")
    },
    Screen("stage-card", at: "stages.board", play: "↑×3 Enter ↓×7"),
  ]
}
