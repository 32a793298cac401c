import Facilitator
import Testing
import Workshop

/// A line that is half typed is still there, whatever comes between.
@Suite struct DetourTests {
  private static let places: [(place: String, stage: Int?)] = [
    ("journey.names", nil), ("stages.board", nil), ("touchpoints.board", 2),
    ("words.harvest", nil), ("words.fingers", nil),
    ("feelings.line", nil), ("feelings.stars", nil), ("feelings.lows", nil),
  ]

  /// What leads away and back again with keys alone.
  private static let ways = [
    "Esc Esc", "Esc ← ↓ Esc", "Esc Find Enter Esc", "Esc What Enter Esc",
    "Esc What Enter Tab Esc Esc", "^P Esc", "Tab Shift-Tab", "Esc Parked Enter Esc",
    "Esc Another Enter Esc", "^S", "^C", "^V", "^Y",
  ]

  @Test(arguments: places.map(\.place), ways)
  func aHalfTypedLineSurvives(_ place: String, _ way: String) {
    let stage = DetourTests.places.first { $0.place == place }?.stage
    var player = Player.example(at: place, stage: stage)
    player.play("“half a thought”")
    let before = player
    player.play(way)
    #expect(player.typed == "half a thought", "\(way): \(player.screen)")
    #expect(player.entry == before.entry)
    #expect(player.question == before.question)
    #expect(player.work == before.work)
  }

  @Test(arguments: places.map(\.place))
  func aHalfTypedLineSurvivesAnotherStep(_ place: String) {
    let stage = DetourTests.places.first { $0.place == place }?.stage
    var player = Player.example(at: place, stage: stage)
    player.play("“half a thought”")
    let agenda = player.session.agenda
    player.play("Esc ← Close Enter Tab Esc ← Welcome Enter")
    player.stand(at: Stop(agenda.step, agenda.part, stage: agenda.stage))
    #expect(player.entry.hasSuffix("› half a thought"))
  }

  @Test(arguments: places.map(\.place))
  func aHalfTypedLineSurvivesEveryWindow(_ place: String) {
    let stage = DetourTests.places.first { $0.place == place }?.stage
    var player = Player.example(at: place, stage: stage)
    player.play("“half a thought”")
    let before = player.screen
    for look in [Look(19, 4), Look(40, 10), Look(1, 1), .desk, .wall] { player.resize(to: look) }
    #expect(player.screen == before)
  }

  @Test(arguments: places.map(\.place))
  func aHalfTypedLineSurvivesTheNight(_ place: String) throws {
    let stage = DetourTests.places.first { $0.place == place }?.stage
    var player = Player.example(at: place, stage: stage)
    player.play("“half a thought” ^Q")
    let saved = try #require(player.saves.last)
    let read = try Session(reading: Array(saved.page().utf8))
    let tomorrow = Player(at: "09:00", opening: read)
    #expect(tomorrow.entry.hasSuffix("› half a thought"))
    #expect(tomorrow.question == player.question)
  }

  @Test func aThoughtHalfParkedSurvives() {
    var player = Player.example(at: "journey.names")
    player.play("^P “half a thought” Esc Tab ^P")
    #expect(player.entry == "▸ park › half a thought")
  }

  @Test func aCardKeepsWhatIsWrittenInIt() {
    var player = Player.example(at: "touchpoints.board", stage: 2)
    player.play("↑×2 Enter “, not a word” Esc")
    #expect(player.rows.contains { $0.contains("I wait three weeks and hear nothing, not a word") })
    #expect(player.typed.isEmpty)
  }

  @Test func aTravellersLineIsKeptHoweverItIsLeft() {
    for way in ["Esc Esc", "Tab Shift-Tab", "↑", "Enter", "^P Esc", "^Q"] {
      var player = Player.newTeam()
      player.play("Enter Esc ← Traveller Enter Maria")
      player.play(way)
      #expect(player.session.persona.name == "Maria", "\(way)")
    }
  }
}
