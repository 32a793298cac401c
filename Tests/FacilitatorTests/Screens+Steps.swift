extension Screens {
  static let touchpoints = [
    Screen("touchpoints-silent", at: "touchpoints.silent"),
    Screen("touchpoints-board", at: "touchpoints.board", stage: 2, play: "Tab Tab “A bell rings”"),
    Screen("touchpoints-board-chosen", at: "touchpoints.board", stage: 3, play: "Tab ↑×2"),
    Screen("touchpoints-board-needs", at: "touchpoints.board", stage: 2, play: "↑×7"),
    Screen("touchpoints-board-first", at: "touchpoints.board", stage: 1),
    Screen("touchpoints-board-last", at: "touchpoints.board", stage: 6),
    Screen("touchpoints-board-scrolling") { look in
      var player = Player.example(look, at: "touchpoints.board", stage: 2)
      player.play("Tab Tab")
      for number in 1...9 { player.play("“Sign number \(number)” Enter") }
      player.play("↑×6")
      return player
    },
    Screen("touchpoints-board-noticed") {
      Player.example($0, at: "touchpoints.board", stage: 2, in: .bicycleShopNoticed)
    },
    Screen("look") {
      Player.example($0, at: "touchpoints.story", in: .bicycleShopNoticed)
        .playing("Tab L Enter×2")
    },
    Screen("touchpoints-no-stages") {
      Player.newTeam($0).playing("Enter Esc ← Touchpoints Enter Tab")
    },
    Screen("needs-card", at: "touchpoints.board", stage: 2, play: "↑×7 Enter"),
    Screen("touchpoint-card", at: "touchpoints.board", stage: 2, play: "↑×2 Enter"),
    Screen("touchpoint-card-value", at: "touchpoints.board", stage: 2, play: "↑×2 Enter ↓×4"),
    Screen("touchpoint-card-actions", at: "touchpoints.board", stage: 2, play: "↑×2 Enter ↓×9 →"),
    Screen("touchpoints-story", at: "touchpoints.story", play: "Enter×6"),
    Screen("touchpoints-story-empty") {
      Player.newTeam($0).playing("Enter Esc ← Touchpoints Enter Tab×8")
    },
  ]

  static let words = [
    Screen("words-frame", at: "words.frame"),
    Screen("words-silent", at: "words.silent"),
    Screen("words-silent-paused", at: "words.silent", play: "↑ Space"),
    Screen("words-silent-over") { look in
      var player = Player.example(look, at: "words.silent")
      player.after(minutes: 4)
      return player
    },
    Screen("words-harvest", at: "words.harvest", play: "“at home”"),
    Screen("words-harvest-chosen", at: "words.harvest", play: "↑×4"),
    Screen("words-harvest-empty") {
      Player.newTeam($0).playing("Enter Esc ← Three Enter Tab×2")
    },
    Screen("words-starters", at: "words.starters"),
    Screen("words-result-covered", at: "words.result"),
    Screen("words-result-one", at: "words.result", play: "Enter"),
    Screen("words-result", at: "words.result", play: "Enter×3"),
    Screen("words-support", at: "words.support", play: "↓×3"),
    Screen("words-support-empty") { look in
      var player = Player.newTeam(look)
      player.play("Enter")
      player.stand(at: .support)
      return player
    },
    Screen("word-card", at: "words.harvest", play: "↑ Enter"),
  ]

  static let close = [
    Screen("close", at: "close.next"),
    Screen("close-nothing-said") { Player.newTeam($0).playing("Enter Esc ← Close Enter") },
    Screen("improve", at: "close.next", play: "Enter"),
    Screen("promise", at: "close.next", play: "↓ Enter ↓"),
    Screen("parked", at: "close.next", play: "↓×2 Enter ↓"),
    Screen("parked-kinds", at: "close.next", play: "↓×2 Enter Space ↓ Space×3 ↓"),
    Screen("parked-card", at: "close.next", play: "↓×2 Enter Space Enter ↓"),
    Screen("last", at: "close.last"),
    Screen("last-without-words") { Player.newTeam($0).playing("Enter Esc ← Close Enter Tab") },
  ]

  static let ends = [
    Screen("end-welcome") { Player.newTeam($0).playing("Enter Tab 8 Tab") },
    Screen("end-journey", at: "journey.choose", play: "Tab"),
    Screen("end-traveller", at: "traveller.lines", play: "Tab"),
    Screen("end-stages", at: "stages.board", play: "Tab"),
    Screen("end-touchpoints", at: "touchpoints.story", play: "Tab"),
    Screen("end-touchpoints-noticed") {
      Player.example($0, at: "touchpoints.story", in: .bicycleShopNoticed).playing("Tab")
    },
    Screen("end-feelings", at: "feelings.lows", play: "Tab×2"),
    Screen("end-feelings-open") {
      Player.example($0, at: "feelings.lows", in: .bicycleShopUnfelt).playing("Tab×2")
    },
    Screen("end-words", at: "words.support", play: "Tab"),
  ]

  static let alone = [
    Screen("alone-touchpoints-noticed") {
      Player.example($0, at: "touchpoints.board", stage: 2, in: .bicycleShopAloneNoticed)
        .playing("↑")
    },
    Screen(alone: "journey-names", at: "journey.names"),
    Screen(alone: "journey-complaints", at: "journey.complaints"),
    Screen(alone: "journey-choose", at: "journey.choose"),
    Screen(alone: "traveller", at: "traveller.lines", play: "↓×4"),
    Screen(alone: "stages-set", at: "stages.set"),
    Screen(alone: "stages-board", at: "stages.board"),
    Screen(alone: "touchpoints-board", at: "touchpoints.board", stage: 2, play: "Tab Tab"),
    Screen(alone: "touchpoint-card", at: "touchpoints.board", stage: 2, play: "↑×2 Enter"),
    Screen(alone: "touchpoints-story", at: "touchpoints.story"),
    Screen(alone: "words-harvest", at: "words.harvest"),
    Screen(alone: "words-choose", at: "words.choose", play: "↓"),
    Screen(alone: "words-choose-fourth", at: "words.choose", play: "↓×2 Space"),
    Screen(alone: "words-support", at: "words.support"),
    Screen(alone: "close", at: "close.next"),
    Screen(alone: "last", at: "close.last"),
    Screen(alone: "end-touchpoints", at: "touchpoints.story", play: "Tab"),
    Screen(alone: "menu", at: "touchpoints.board", stage: 2, play: "Esc"),
    Screen(alone: "guide", at: "touchpoints.board", stage: 2, play: "Tab Tab ?"),
  ]
}
