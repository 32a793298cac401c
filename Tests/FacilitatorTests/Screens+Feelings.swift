import Workshop

extension Session {
  /// The bicycle shop before anybody said what it feels like.
  static let bicycleShopUnfelt = bicycleShop.unfelt
}

extension Screens {
  static let feelings =
    [
      Screen("feelings-line", at: "feelings.line"),
      Screen("feelings-line-counts", at: "feelings.line", play: "“0 1 4 3 2”"),
      Screen("feelings-line-hands", at: "feelings.line", play: "→×5"),
      Screen("feelings-line-last", at: "feelings.line", play: "→×7"),
      Screen("feelings-line-sixth", at: "feelings.line", play: "→ Space → Space ←×4 Space"),
      Screen("feelings-line-unfelt") {
        Player.example($0, at: "feelings.line", in: .bicycleShopUnfelt).playing("→ ↑ →×2 ↓")
      },
      Screen("feelings-line-empty") { Player.newTeam($0).playing("Enter Esc ← Feelings Enter") },
      Screen("feeling-card", at: "feelings.line", play: "Enter"),
      Screen("feeling-card-last", at: "feelings.line", play: "→×7 Enter"),
      Screen("feelings-stars", at: "feelings.stars", play: "↓×4"),
      Screen("feelings-stars-below", at: "feelings.stars", play: "↓×11"),
      Screen("feelings-lows", at: "feelings.lows", play: "↓×2"),
      Screen("feelings-lows-none") { look in
        Player.example(look, at: "feelings.line", in: .bicycleShopUnfelt).playing("↑ Tab×2")
      },
      Screen("feelings-lows-unfelt") {
        Player.example($0, at: "feelings.lows", in: .bicycleShopUnfelt)
      },
      Screen("low-card", at: "feelings.lows", play: "↓×2 Enter"),
      Screen("low-card-value", at: "feelings.lows", play: "↓×2 Enter ↓×3"),
      Screen("irritations", at: "feelings.lows", play: "↓×2 Enter×2 ↓"),
      Screen("irritation-card", at: "feelings.lows", play: "↓×2 Enter×2 ↓ Enter ↓"),
      Screen("feelings-out", at: "feelings.lows", play: "Tab “the bell”"),
      Screen("recollection-card", at: "feelings.lows", play: "Tab ↑ Enter"),
    ]

  static let feelingsAlone = [
    Screen(alone: "feelings-line", at: "feelings.line"),
    Screen(alone: "feelings-stars", at: "feelings.stars", play: "↓×4"),
    Screen(alone: "feelings-lows", at: "feelings.lows", play: "↓×2"),
    Screen(alone: "feelings-out", at: "feelings.lows", play: "Tab"),
  ]
}
