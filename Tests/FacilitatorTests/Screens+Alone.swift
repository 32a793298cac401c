import Workshop

@testable import Facilitator

extension Session {
  /// The bicycle shop of one person who has sorted the words: so many of the first ones stay.
  static func sorted(_ count: Int) -> Session {
    var session = bicycleShopAlone
    for (place, word) in session.impression.standing.enumerated() {
      session = session.changed(.solo(.sort(word.id, place < count ? .us : .notUs)))
    }
    return session
  }

  /// The same with every pair asked; the word on the left was always taken.
  static let paired: Session = {
    var session = sorted(5).changed(.solo(.pairs(seed: 11)))
    while let next = session.impression.pairs?.next {
      session = session.changed(.solo(.prefer(next.left)))
    }
    return session
  }()

  /// The bicycle shop of one person whose words are carried here and broken there.
  static let held = bicycleShopAlone.held

  /// The same with a team that has time for it.
  static let heldByTeam = bicycleShop.changed(.session(.plan("standard"))).held

  private var held: Session {
    let shop = self
    let words = shop.impression.chosen
    let moments = shop.touchpoints.map(\.id)
    return shop.changed(
      .grid(.bearing(words[0], moments[8], .breaks)),
      .grid(.bearing(words[0], moments[4], .carries)),
      .grid(.bearing(words[1], moments[11], .carries)),
      .grid(.bearing(words[1], moments[8], .breaks)))
  }

  /// The bicycle shop after ten customers were asked in seven months.
  static let asked: Session = {
    let words = bicycleShop.impression.chosen
    return (0..<10).reduce(bicycleShop) { session, place in
      guard let first = CivilDate("2025-05-06") else { return session }
      let used = place % 3 == 0 ? [] : [words[place % words.count]]
      return session.changed(
        .ledger(
          .add(first.adding(days: place * 21), used: used, said: used.isEmpty ? "a bit slow" : "")))
    }
  }()

  /// A leader who made the draft three days ago.
  static let drafted: Session = {
    let shop = bicycleShopAlone
    guard let day = CivilDate("2025-12-01") else { return shop }
    return shop.changed(.solo(.draft(day, shop.impression.chosen)))
  }()
}

extension Player {
  /// The bicycle shop of one person, opened with a team by the menu, at the three words.
  static func handedOver(_ look: Look = .wall) -> Player {
    Player.alone(look, at: "words.choose")
      .playing("Esc “open it” Enter Enter Esc “three” Enter")
  }
}

extension Screens {
  /// The three words of one person, and the words against the map.
  static let wordsAlone = [
    Screen("alone-words-customer") {
      Player.newAlone($0).playing("Esc Three Enter heard Enter safe")
    },
    Screen("alone-words-complaint") {
      Player.newAlone($0).playing("Esc Three Enter “heard, safe, calm” Enter Tab “on time”")
    },
    Screen("alone-words-best") { Player.newAlone($0).playing("Esc Three Enter fair Enter Tab×2") },
    Screen("alone-words-starters") { Player.newAlone($0).playing("Esc Three Enter Tab×3") },
    Screen("alone-words-more") {
      Player.newAlone($0).playing(
        "Esc Three Enter “heard, safe, calm” Enter Tab×3 Enter “fast” Enter")
    },
    Screen(alone: "words-same", at: "words.same"),
    Screen("alone-words-buckets") {
      Player.alone($0, at: "words.buckets").playing("→ ↓ ← ↓×2 → ↓ → ↓")
    },
    Screen("alone-words-buckets-surplus") {
      Player.example($0, at: "words.buckets", in: .sorted(10))
    },
    Screen("alone-words-pairs-begin") { Player.example($0, at: "words.pairs", in: .sorted(5)) },
    Screen(alone: "words-pairs-none", at: "words.pairs"),
    Screen("alone-words-pair") {
      Player.example($0, at: "words.pairs", in: .sorted(5)).playing("Enter ↓ Enter")
    },
    Screen("alone-words-pairs-done") { Player.example($0, at: "words.pairs", in: .paired) },
    Screen(alone: "words-questions", at: "words.questions", play: "→ ↓ → ↓ →×3 ↑"),
    Screen("alone-words-questions-none") {
      Player.newAlone($0).playing("Esc Three Enter Tab×8")
    },
    Screen("alone-words-moments") {
      Player.example($0, at: "words.moments", in: .held).playing("↓×8")
    },
    Screen("alone-words-last") { Player.example($0, at: "words.last", in: .held) },
    Screen("choose-again") {
      Player.example($0, at: "words.result", in: .drafted).playing(
        "Esc Choose Enter Space ↓×2 Space")
    },
    Screen("choose-again-done") {
      Player.example($0, at: "words.result", in: .drafted)
        .playing("Esc Choose Enter Space ↓ Space ↓ Space Enter")
    },
  ]

  /// What one person had found, opened with a team.
  static let handedOver = [
    Screen("alone-plans") { Player.alone($0, at: "words.choose").playing("Esc “open it” Enter") },
    Screen("words-leader") { Player.handedOver($0) },
    Screen("words-leader-read") {
      Player.handedOver($0).playing("Enter Shift-Tab ↓ Enter Shift-Tab")
    },
    Screen("words-before-closed") { Player.handedOver($0).playing("Tab×8") },
    Screen("words-before") { look in
      var player = Player.handedOver(look).playing("Enter Tab Enter")
      player.play("“heard, calm, brave, fair” Enter Tab")
      while player.chosen == "Both stay" { player.play("Enter") }
      player.play("Enter “2” Enter")
      player.seal([["heard", "calm", "brave"], ["heard", "calm", "brave"]])
      player.reveal()
      return player.playing("Enter×4 Tab")
    },
  ]

  /// What a team opens from the menu, after the three words.
  static let afterWords = [
    Screen("words-moments") { Player.words($0, at: "moments", in: .heldByTeam).playing("↓×8") },
    Screen("words-last") {
      Player.words($0, at: "last", in: .heldByTeam).playing("“They rang me every week” Enter")
    },
    Screen("moments", at: "words.support", play: "Esc “words and” Enter Tab → ↓ ←"),
    Screen("last-moments", at: "words.support", play: "Esc “last m” Enter ←"),
    Screen("ledger-empty", at: "words.support", play: "Esc Ask Enter"),
    Screen(
      "ledger", at: "words.support",
      play: "Esc Ask Enter “heard, and a bit slow” Enter “too dear” Enter “safe” Enter ↑×2"),
    Screen("ledger-months") { look in
      Player.example(look, at: "words.support", in: .asked).playing("Esc Ask Enter")
    },
    Screen(
      "ledger-card", at: "words.support",
      play: "Esc Ask Enter “heard, and a bit slow” Enter ↑ Enter ↓"),
  ]
}
