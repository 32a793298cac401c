import Glibc
import Shelf
import Testing
import Workshop

/// The way to three words, broken off in each of its parts: nothing is lost but the typed slips of
/// the round that was open, and it goes on in the part where it stopped.
@Suite("A way to three words, killed and opened again")
struct WordsKilledTests {
  /// A part in which the program ends.
  struct Halt: CustomTestStringConvertible {
    let part: String
    /// What is done there.
    let deeds: String
    /// What stands there when the session is opened again.
    let again: String
    /// Whether the document has what was done.
    var isKept: @Sendable (Impression) -> Bool = { _ in true }
    var testDescription: String { part }
  }

  static let team =
    [
      Halt(
        part: "frame", deeds: "press 9\nsee 49", again: "49",
        isKept: { $0.electorate.voters == 49 }),
      Halt(
        part: "silent", deeds: "press Space\nsee Space pause", again: "Alone, in silence, on paper."
      ),
      Halt(part: "starters", deeds: "see Enter go on", again: "Words that others have found"),
      Halt(
        part: "harvest",
        deeds: "say one more\nsee 26 words\ntype and half of a sentence\nsee half of a sentence",
        again: "› and half of a", isKept: { $0.words.last?.text == "one more" }),
      Halt(
        part: "same", deeds: "press ↓ Enter\nsee Pair 2 of", again: "Pair 2 of at most 7",
        isKept: { $0.asked.count == 1 }),
      Halt(
        part: "vote", deeds: "say 4\nsay 7 5 3 1\nsay 2 4 6\ntype 1 9\nsee 2 of 4",
        again: "slips in the box ›", isKept: { $0.first.round == nil && $0.order != nil }),
      Halt(
        part: "talk", deeds: "say Ms Lang said it\nsee    Ms Lang said it",
        again: "Ms Lang said it",
        isKept: { $0.support.contains { $0.note == "Ms Lang said it" } }),
      Halt(
        part: "second", deeds: "say 4\nsay b a c\ntype ca\nsee 1 of 4",
        again: "slips in the box ›",
        isKept: { $0.second.round == nil && $0.first.round?.tally.slips == 4 }),
      Halt(
        part: "result", deeds: "press Enter\nsee on 3 of 4 slips",
        again: "Enter brings the first word."),
      Halt(
        part: "fingers", deeds: "say 3\nsee Everyone can live",
        again: "Everyone can live with these three.",
        isKept: { $0.consent.rounds.first?[5] == 3 }),
    ] + held

  static let alone =
    [
      Halt(
        part: "customer",
        deeds: "say one more\nsee 26 words\ntype and half of a sentence\nsee half of a sentence",
        again: "› and half of a", isKept: { $0.words.last?.text == "one more" }),
      Halt(
        part: "complaint", deeds: "say one more\nsee 26 words", again: "one more",
        isKept: { $0.words.last?.lens == .complaint }),
      Halt(
        part: "best", deeds: "say one more\nsee 26 words", again: "one more",
        isKept: { $0.words.last?.lens == .bestDay }),
      Halt(part: "starters", deeds: "see Enter go on", again: "Words that others have found"),
      Halt(
        part: "harvest", deeds: "say one more\nsee 26 words", again: "one more",
        isKept: { $0.words.last?.text == "one more" }),
      Halt(
        part: "same", deeds: "press ↓ Enter\nsee Pair 2 of", again: "Pair 2 of at most 7",
        isKept: { $0.asked.count == 1 }),
      Halt(
        part: "buckets", deeds: "press →\nsee 1 stay", again: "1 stay",
        isKept: { $0.sorted.count == 1 }),
      Halt(
        part: "pairs", deeds: "press Enter\nsee pair 1 of\npress Enter\nsee pair 2 of",
        again: "pair 2 of", isKept: { $0.pairs?.answers.count == 1 }),
      Halt(
        part: "questions", deeds: "press →\nsee yes", again: "yes",
        isKept: { $0.support.contains { $0.customer == .yes } }),
      Halt(
        part: "choose", deeds: "press Enter\nsee 2 of 3 kept", again: "2 of 3 kept",
        isKept: { $0.chosen.count == 2 }),
      Halt(
        part: "result", deeds: "press Enter\nsee next word", again: "Enter brings the first word."),
    ] + held

  /// What both hold the three words against.
  private static let held = [
    Halt(
      part: "support", deeds: "press →\nsee yes", again: "yes",
      isKept: { $0.support.contains { $0.culture == .yes } }),
    Halt(
      part: "moments", deeds: "press →\nsee carried at 1", again: "carried at 1",
      isKept: { $0.links.count == 1 }),
    Halt(
      part: "last", deeds: "say They rang me\nsee “They rang me”", again: "“They rang me”",
      isKept: { $0.friend == "They rang me" }),
  ]

  @Test("goes on with all but the typed slips", arguments: team, [SIGKILL, SIGTERM])
  func withTeam(halt: Halt, signal: Int32) throws {
    var shop = try shop(.team, plan: "standard")
    try shop.apply(.ballot(.voters(4)))
    if halt.isAfter("vote", in: Self.team) {
      try shop.apply(.ballot(.choose([])))
      try shop.apply(.ballot(.freeze(seed: 3)))
      let order = try #require(shop.impression.order)
      var round = OpenRound(BallotPaper.three(of: order), inTheBox: 4)
      for line in ["1 2 3", "1 2 3", "1 2 4", "5 3 6"] {
        if case .good(let ballot) = round.paper.reading(line) { round.seal(ballot) }
      }
      try shop.apply(.ballot(.close(.first, round.closed)))
      if halt.isAfter("result", in: Self.team) {
        try shop.apply(.ballot(.choose(Array(order.words.prefix(3)))))
      }
    } else {
      try shop.apply(.ballot(.choose([])))
    }
    try goesOn(shop, Self.team, halt, signal)
  }

  @Test("goes on alone with all", arguments: alone, [SIGKILL, SIGTERM])
  func byOneself(halt: Halt, signal: Int32) throws {
    var shop = try shop(.alone, plan: "solo")
    if halt.part == "pairs" {
      for word in shop.impression.standing.prefix(3) { try shop.apply(.solo(.sort(word.id, .us))) }
    }
    try goesOn(shop, Self.alone, halt, signal)
  }

  private func shop(_ manner: Manner, plan: String) throws -> Session {
    var shop = try Session(reading: Builtin.example)
    try shop.apply(.session(.manner(manner)))
    try shop.apply(.session(.plan(plan)))
    return shop
  }

  /// Comes to the part from the one beside it, does what is done there, is ended, and opened again.
  private func goesOn(_ shop: Session, _ halts: [Halt], _ halt: Halt, _ signal: Int32) throws {
    let home = try TemporaryHome()
    let place = try #require(halts.firstIndex { $0.part == halt.part })
    let beside = halts[place == 0 ? 1 : place - 1].part
    var session = shop
    session.agenda = Agenda()
    (session.agenda.step, session.agenda.part) = ("words", beside)
    home.write(session.page(), to: "shop.json")
    let arguments = ["touchline", "open", "\(home.path)/shop.json"]
    // There Tab goes from word to word.
    let way = place == 0 ? "Shift-Tab" : beside == "moments" ? "Tab Tab Tab" : "Tab"
    let here = "THREE WORDS \(place + 1) of \(halts.count)"
    let program = try Program(arguments, in: home)
    try #require(program.sees("THREE WORDS"))
    try program.play(Walkthrough("", "press \(way)\nsee \(here)\n\(halt.deeds)"))
    kill(program.pid, signal)
    #expect(program.end() == 128 + signal)
    for (path, text) in home.everything {
      let slip = ["7 5 3 1", "2 4 6", "b a c"].first { text.contains($0) }
      #expect(slip == nil, "the slip is in \(path)")
    }
    let again = try Program(arguments, in: home)
    #expect(
      again.sees(here) && again.sees(halt.again),
      "\(here) and \(halt.again) are not to be seen:\n\(again.screen.text)")
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    let kept = try Session(reading: home.bytes(of: "shop.json"))
    #expect(halt.isKept(kept.impression), "\(kept.impression)")
  }
}

extension WordsKilledTests.Halt {
  fileprivate func isAfter(_ part: String, in halts: [Self]) -> Bool {
    let parts = halts.map(\.part)
    return parts.drop { $0 != part }.dropFirst().contains(self.part)
  }
}
