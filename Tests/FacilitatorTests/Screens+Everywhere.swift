import Facilitator
import Workshop

extension Stop {
  static let support = Stop("words", "support")
  static let rest = Stop("break", "rest")
}

extension Session {
  /// The bicycle shop with the plan that has a break.
  static let withBreak = bicycleShop.changed(.session(.plan("standard")))
}

extension Screens {
  static let everywhere = [
    Screen("menu", at: "touchpoints.board", stage: 2, used: 300, play: "Esc"),
    Screen("menu-plan", at: "touchpoints.board", stage: 2, play: "Esc ← ↓×2"),
    Screen("menu-filtered", at: "touchpoints.board", stage: 2, play: "Esc P"),
    Screen("menu-nothing-found", at: "touchpoints.board", stage: 2, play: "Esc xyz"),
    Screen("menu-after-work", at: "touchpoints.board", stage: 2, play: "“A bell” Enter ^Z Esc"),
    Screen("menu-three-words-plan") {
      Player($0).playing("Enter ↑ Enter Enter Esc")
    },
    Screen("map", at: "touchpoints.board", stage: 2, play: "Esc The Enter →×4"),
    Screen("map-last-stage", at: "touchpoints.board", stage: 2, play: "Esc The Enter Tab×4"),
    Screen("map-unfelt") {
      Player.example($0, at: "touchpoints.board", stage: 2, in: .unfelt)
        .playing("Esc The Enter")
    },
    Screen("map-empty") { Player.newTeam($0).playing("Esc The Enter") },
    Screen("map-closer", at: "touchpoints.board", stage: 2, play: "Esc The Enter →×4 Enter"),
    Screen("map-card", at: "touchpoints.board", stage: 2, play: "Esc The Enter →×4 Enter×2"),
    Screen("handouts", at: "close.next", play: "↓×4 Enter"),
    Screen("handouts-made", at: "close.next", play: "↓×4 Enter ↓×2 Space Enter"),
    Screen("close-handed-out", at: "close.next", play: "↓×4 Enter Enter Esc"),
    Screen("plan-change", at: "journey.names", play: "Esc Another Enter"),
    Screen("guide", at: "touchpoints.board", stage: 2, play: "Tab Tab ?"),
    Screen("keys-write", at: "touchpoints.board", stage: 2, play: "? Tab"),
    Screen("keys-choose", at: "journey.choose", play: "? Tab"),
    Screen("keys-score", at: "journey.often", play: "? Tab"),
    Screen("keys-wait", at: "words.silent", play: "? Tab"),
    Screen("keys-show", at: "words.frame", play: "? Tab ↓×20"),
    Screen("keys-door") { Player($0).playing("?") },
    Screen("find", at: "journey.names", play: "/ bike"),
    Screen("find-everything", at: "journey.names", play: "/ ↓×20"),
    Screen("find-nothing", at: "journey.names", play: "/ xyz"),
    Screen("park", at: "touchpoints.board", stage: 2, play: "^P “Open on Sundays”"),
    Screen("break") { Player.example($0, at: "break.rest", in: .withBreak) },
    Screen("break-over") { look in
      var player = Player.example(look, at: "break.rest", in: .withBreak)
      player.after(minutes: 11)
      return player
    },
    Screen("practice") { Player.practice($0) },
  ]

  static let whispers = [
    Screen("whisper-refusal", at: "touchpoints.board", stage: 6, play: "→"),
    Screen("whisper-undone", at: "touchpoints.board", stage: 2, play: "“A bell” Enter ^Z"),
    Screen("whisper-disk-at-risk") { look in
      var player = Player.example(look, at: "touchpoints.board", stage: 2)
      player.fillDisk()
      player.play("“A bell” Enter ^Z")
      return player
    },
  ]

  static let clock = [
    Screen("clock-prepared") { Player.newTeam($0).playing("Tab×2 Enter") },
    Screen("clock-last-two-minutes", at: "journey.names", used: 200),
    Screen("clock-time-is-up", at: "journey.names", used: 330),
    Screen("clock-over", at: "journey.names", used: 440),
    Screen("clock-rests") { look in
      var session = Session.bicycleShop.using(120, in: "journey")
      session.agenda.step = "journey"
      session.agenda.part = "names"
      return Player(look, opening: session)
    },
  ]
}
