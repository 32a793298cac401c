import Workshop

extension Screens {
  static let dive = [
    Screen("dive-choose", at: "dive.choose", play: "↓×2 Space"),
    Screen("dive-choose-below", at: "dive.choose", play: "↓×15"),
    Screen("dive-look", at: "dive.choose", play: "Tab"),
    Screen("dive-look-why", at: "dive.choose", play: "Tab ↓×5"),
    Screen("dive-look-below", at: "dive.choose", play: "Tab ↓×12"),
    Screen("dive-look-new", at: "dive.choose", play: "↓×2 Enter"),
    Screen("dive-look-blame", at: "dive.choose", play: "↓×2 Enter ↓×2 “They are lazy” Enter ↑"),
    Screen(
      "dive-blame", at: "dive.choose", play: "↓×2 Enter ↓×2 “They are lazy” Enter Tab×2 L Enter"),
    Screen("phrases", at: "dive.choose", play: "Tab ↓×12 Enter ↓"),
    Screen("phrase-card", at: "dive.choose", play: "Tab ↓×12 Enter×2"),
    Screen("ideas", at: "dive.choose", play: "Tab ↓×13 Enter"),
    Screen("ideas-folded") { look in
      let shop = Session.bicycleShop
      let silent = shop.changed(.feeling(.word(shop.touchpoints[8].id, "")))
      return Player.example(look, at: "dive.choose", in: silent).playing("Tab ↓×13 Enter")
    },
    Screen("idea-card", at: "dive.choose", play: "Tab ↓×13 Enter ↑ Enter ↓"),
    Screen("dependents", at: "dive.choose", play: "Tab ↓×14 Enter"),
    Screen("dive-end", at: "dive.choose", play: "↓×2 Space Tab×3"),
    Screen("more-card", at: "touchpoints.board", stage: 2, play: "↑×2 Enter ↓×20 m Enter"),
    Screen(
      "more-card-below", at: "touchpoints.board", stage: 2,
      play: "↑×2 Enter ↓×20 m Enter ↓×8 “a postcard” ↓×4"),
    Screen(
      "branches", at: "touchpoints.board", stage: 2,
      play: "↑×2 Enter ↓×20 m Enter ↓×20 ↑×2 Enter “I ring” Enter “I wait on” Enter"),
    Screen(
      "branch-card", at: "touchpoints.board", stage: 2,
      play: "↑×2 Enter ↓×20 m Enter ↓×20 ↑×2 Enter “I ring” Enter ↑ Enter ↓×2 →×11"),
    Screen(
      "handshakes", at: "touchpoints.board", stage: 2,
      play: "↑×2 Enter ↓×20 m Enter ↓×20 ↑ Enter “the receipt” Enter"),
    Screen(
      "handshake-card", at: "touchpoints.board", stage: 2,
      play: "↑×2 Enter ↓×20 m Enter ↓×20 ↑ Enter “the receipt” Enter ↑ Enter ↓×3 →"),
    Screen("overview-worked", at: "feelings.line", play: "Esc Worked Enter"),
    Screen("overview-needs", at: "feelings.line", play: "Esc Same Enter"),
    Screen("overview-served", at: "feelings.line", play: "Esc Understood Enter"),
    Screen("warm-ups", at: "feelings.line", play: "Esc Warm Enter stranded Enter cross Enter"),
  ]
}
