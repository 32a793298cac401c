import Workshop

@testable import Facilitator

extension Screens {
  /// From many words to three, as a team comes by them.
  static let ballots = [
    Screen("words-same", at: "words.same"),
    Screen("words-same-done") { Player.words($0, at: "same", in: .words(["heard", "calm"])) },
    Screen("vote-none") { Player.words($0, at: "vote", in: .words([])) },
    Screen("vote-open") { Player.words($0, at: "vote", in: .words(["heard", "calm"])) },
    Screen("vote-count") { Player.words($0, at: "same", in: .eighteenWords).playing("Tab") },
    Screen("vote-slips") { look in
      var player = Player.words(look, at: "same", in: .eighteenWords)
      player.play("Tab “10” Enter “1 2 3” Enter “4 5 6” Enter “7 8”")
      return player
    },
    Screen("vote-pages") { look in
      Player.vote(look, on: (1...60).map { "word number \($0)" }, slips: 3).playing("→")
    },
    Screen("vote-last-slip") {
      Player.words($0, at: "same", in: .eighteenWords).playing("Tab “10” Enter “1 2 3” Enter ↑")
    },
    Screen("vote-broken") { Player.vote($0, slips: 3).playing("“1 2 99” Enter") },
    Screen("vote-ways") { Player.vote($0, slips: 3).playing("“1 2 99” Enter×2") },
    Screen("vote-crowd") { Player.vote($0, slips: 40).playing("“1 2 3” Enter") },
    Screen("vote-reveal") { Player.vote($0, slips: 1).playing("“1 2 3” Enter") },
    Screen("vote-early") { Player.vote($0, slips: 4).playing("“1 2 3” Enter ↑ Enter") },
    Screen("vote-closed") { Player.counted($0, Ballots.clear).playing("Shift-Tab") },
    Screen("vote-after") { Player.counted($0, Ballots.clear).playing("Shift-Tab Enter") },
    Screen("vote-hands") { look in
      let session = Session.words(["heard", "safe", "proud", "calm"], voters: 6)
        .changed(.ballot(.means(.hands)))
      return Player.words(look, at: "same", in: session).playing("Tab Enter “6” Enter")
    },
    Screen("talk") {
      Player.counted($0, Ballots.clear, plan: "standard").playing("“Ms Lang said it” Enter")
    },
    Screen("talk-none") { Player.words($0, at: "talk", in: .words(["heard"], plan: "standard")) },
    Screen("talk-level") { Player.counted($0, Ballots.three, plan: "standard") },
    Screen("level-hands") {
      Player.counted($0, Ballots.three, plan: "standard").playing("Enter “2” Enter ↑ →")
    },
    Screen("level-decide") {
      Player.counted($0, Ballots.level).playing("Enter×3 “1” Enter “1” Enter")
    },
    Screen("second-count") { Player.counted($0, Ballots.clear, plan: "standard").playing("Tab") },
    Screen("second-slips") {
      Player.counted($0, Ballots.clear, plan: "standard").playing("Tab “4” Enter “abc” Enter")
    },
    Screen("result-counted") {
      Player.words($0, at: "result", in: .counted).playing("Enter×3")
    },
    Screen("result-level") { Player.counted($0, Ballots.level).playing("Enter×2") },
    Screen("how-counted") { Player.words($0, at: "result", in: .counted).playing("Enter×3 ?") },
    Screen("funnel") { Player.words($0, at: "result", in: .counted).playing("Enter×3 ? Enter") },
    Screen("fingers") {
      Player.words($0, at: "fingers", in: .counted).playing("“6” Enter “3” Enter")
    },
    Screen("fingers-low") {
      Player.words($0, at: "fingers", in: .counted).playing("“6” Enter “3” Enter ↓ “1” Enter ↓×3")
    },
    Screen("fingers-aloud") { look in
      Player.words(look, at: "fingers", in: .words(["heard"], voters: 3)).playing("→×2")
    },
    Screen("word-card-members") { look in
      let pair = Session.pair("quick", "fast")
      let session = Session.bicycleShop.changed(.ballot(.merge(pair.other, under: pair.one)))
      return Player.words(look, at: "harvest", in: session).playing("↑×17 Enter")
    },
  ]
}

/// Slips that lead to what they are called.
enum Ballots {
  static let clear: [[String]] = [
    ["heard", "safe", "proud"], ["heard", "safe", "proud"], ["heard", "safe", "calm"],
    ["heard", "fair", "brave"],
  ]

  /// Two words are level for the last place.
  static let level: [[String]] = [
    ["heard", "safe", "proud"], ["heard", "safe", "calm"], ["heard", "safe", "proud"],
    ["heard", "safe", "calm"],
  ]

  /// Nine words, each on one slip.
  static let three: [[String]] = [
    ["heard", "safe", "proud"], ["calm", "honest", "fair"], ["brave", "light", "patient"],
  ]
}
