import Workshop

extension Session {
  /// The bicycle shop in which everything was told, and nothing else is known.
  static let bicycleShopTold = bicycleShop.touchpoints.reduce(bicycleShop) { session, touchpoint in
    session.changed(
      .touchpoint(.known(touchpoint.id, .told)), .evidence(.asked(touchpoint.id, nil)))
  }

  /// The bicycle shop in which somebody said how far apart it is where the chain comes off.
  static let bicycleShopVarying = bicycleShop.changed(
    .evidence(.extreme(bicycleShop.touchpoints[10].id, .worst, -2)),
    .evidence(.extreme(bicycleShop.touchpoints[10].id, .best, 1)))

  /// The bicycle shop on its way through the standard plan, its lows not all known.
  static let bicycleShopStandard = bicycleShop.changed(.session(.plan("standard")))
}

extension Screens {
  static let evidence =
    [
      Screen("evidence-who", at: "evidence.who", play: "↓×8"),
      Screen("evidence-who-found", at: "evidence.who", play: "↓×6 → Space"),
      Screen("evidence-who-typing", at: "evidence.who", play: "↓×6 “which is it?, at the till”"),
      Screen(
        "evidence-who-kept", at: "evidence.who", play: "↓×6 “which is it?, at the till” Enter"),
      Screen("evidence-who-old", at: "evidence.who", play: "↓×10"),
      Screen("evidence-who-last", at: "evidence.who", play: "↓×15"),
      Screen("evidence-who-empty") { Player.newTeam($0).playing("Enter Esc ← Evidence Enter") },
      Screen("evidence-card", at: "evidence.who", play: "↓×8 Enter"),
      Screen("evidence-card-varies", at: "evidence.who", play: "↓×10 Enter ↓×5"),
      Screen("evidence-card-spread", at: "evidence.who", play: "↓×10 Enter ↓×6 →×2 ↓ →"),
      Screen("feelings-line-varies") {
        Player.example($0, at: "feelings.line", in: .bicycleShopVarying).playing("→×9")
      },
      Screen("sources", at: "evidence.who", play: "↓×8 Enter ↓ Enter “hello?, chat”"),
      Screen("sources-chosen", at: "evidence.who", play: "↓×11 Enter ↓ Enter ↑"),
      Screen("sources-none", at: "evidence.who", play: "↓×6 Enter ↓ Enter"),
      Screen("source-card", at: "evidence.who", play: "↓×11 Enter ↓ Enter ↑ Enter ↓×2"),
      Screen("source-card-old", at: "evidence.who", play: "↓×10 Enter ↓ Enter ↑ Enter"),
      Screen(
        "source-card-no-why", at: "evidence.who",
        play: "↓×11 Enter ↓ Enter ↑ Enter ↓×6 ^U ↑"),
      Screen("evidence-ask", at: "evidence.ask", play: "→×2"),
      Screen("evidence-ask-typing", at: "evidence.ask", play: "↓ “the driver”"),
      Screen("evidence-ask-none") {
        Player.example($0, at: "evidence.ask", in: .bicycleShopTold)
      },
      Screen("evidence-ask-card", at: "evidence.ask", play: "↓ Enter"),
      Screen("end-evidence") {
        Player.example($0, at: "evidence.ask", in: .bicycleShopStandard).playing("Tab")
      },
      Screen("end-evidence-told") {
        Player.example($0, at: "evidence.ask", in: .bicycleShopTold).playing("Tab")
      },
    ]

  static let evidenceAlone = [
    Screen(alone: "evidence-who", at: "evidence.who", play: "↓×8"),
    Screen(alone: "evidence-ask", at: "evidence.ask"),
    Screen(alone: "evidence-guide", at: "evidence.who", play: "↓×8 ?"),
  ]
}
