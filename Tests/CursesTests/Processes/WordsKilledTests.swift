import Glibc
import Shelf
import Testing
import Workshop

/// A team's way to three words that is broken off in any of its parts: nothing is lost but the slips of the
/// round that was open, and after a signal it goes on in the part where it stopped.
@Suite("A way to three words, killed and opened again")
struct WordsKilledTests {
  /// A part, what is done in it, and what is seen then and again.
  struct Halt: CustomTestStringConvertible {
    let part: String
    /// What is done, a script; and what is seen once it is done.
    var deed = ""
    var done = ""
    /// What is seen when the session is opened again.
    let again: String
    /// Whether what was done is in the document.
    var isKept: @Sendable (Impression) -> Bool = { _ in true }
    var testDescription: String { part }
  }

  static let halts = [
    Halt(
      part: "frame", deed: "press 9", done: "9", again: "Slips that name a word count",
      isKept: { $0.electorate.voters == 9 }),
    Halt(part: "silent", deed: "press ↑", again: "Alone, in silence, on paper."),
    Halt(part: "starters", again: "Words that others have found"),
    Halt(
      part: "harvest", deed: "say one more", done: "one more", again: "one more",
      isKept: { $0.words.last?.text == "one more" }),
    Halt(
      part: "same", deed: "press ↓ Enter", done: "Pair 2 of", again: "Pair 2 of at most 7",
      isKept: { $0.asked.count == 1 }),
    Halt(
      part: "vote", deed: "say 4\nsay 7 5 3 1\nsay 2 4 6\ntype 1 9", done: "2 of 4",
      again: "slips in the box ›", isKept: { $0.first.round == nil && $0.order != nil }),
    Halt(
      part: "talk", deed: "say Ms Lang said it", done: "Ms Lang said it",
      again: "Ms Lang said it", isKept: { $0.support.contains { $0.note == "Ms Lang said it" } }),
    Halt(
      part: "second", deed: "say 4\nsay b a c\ntype ca", done: "1 of 4",
      again: "slips in the box ›",
      isKept: { $0.second.round == nil && $0.first.round?.tally.slips == 4 }),
    Halt(part: "result", deed: "press Enter", again: "Enter brings the first word."),
    Halt(
      part: "fingers", deed: "say 3", done: "Everyone can live",
      again: "Everyone can live with these three.", isKept: { $0.consent.rounds.first?[5] == 3 }),
    Halt(
      part: "support", deed: "press →", done: "yes",
      again: "Do we make it easy to live by these three words?",
      isKept: { $0.support.contains { $0.culture == .yes } }),
    Halt(
      part: "moments", deed: "press →", done: "carries", again: "which moments carry it",
      isKept: { $0.links.count == 1 }),
    Halt(
      part: "last", deed: "say They rang me", done: "“They rang me”", again: "“They rang me”",
      isKept: { $0.friend == "They rang me" }),
  ]

  /// The bicycle shop with a team that has time for two votes, as far as the part needs it.
  private func shop(for part: String) throws -> Session {
    var session = try Session(reading: Builtin.example)
    try session.apply(.session(.plan("standard")))
    try session.apply(.ballot(.voters(4)))
    try session.apply(.ballot(.choose([])))
    let early = ["frame", "silent", "starters", "harvest", "same", "vote"]
    guard !early.contains(part) else { return session }
    try session.apply(.ballot(.freeze(seed: 3)))
    let order = try #require(session.impression.order)
    let paper = BallotPaper.three(of: order)
    var round = OpenRound(paper, inTheBox: 4)
    for line in ["1 2 3", "1 2 3", "1 2 4", "1 5 6"] {
      if case .good(let ballot) = paper.reading(line) { round.seal(ballot) }
    }
    try session.apply(.ballot(.close(.first, round.closed)))
    guard !["talk", "second", "result"].contains(part) else { return session }
    try session.apply(.ballot(.choose(Array(order.words.prefix(3)))))
    return session
  }

  /// By the menu to the step, and from part to part.
  private func go(to part: String, _ program: Program, in session: Session) throws {
    try #require(program.sees("Esc menu"))
    program.escape()
    try #require(program.sees("type the first letters of anything"))
    program.type("type three\npress Enter")
    try #require(program.sees("We vote"))
    let parts = Self.halts.map(\.part)
    let words = session.impression.chosen.count
    for earlier in parts.prefix(while: { $0 != part }) {
      // Tab goes from word to word there.
      for _ in 0..<(earlier == "moments" ? max(1, words) : 1) { program.type("press Tab") }
    }
    try #require(program.wait { program.isAtRest })
  }

  @Test(
    "goes on with all but the typed slips, and after a signal in the same part",
    arguments: halts, [SIGKILL, SIGTERM])
  func goesOn(halt: Halt, signal: Int32) throws {
    let home = try TemporaryHome()
    let session = try shop(for: halt.part)
    home.write(session.page(), to: "shop.json")
    let arguments = ["touchline", "open", "\(home.path)/shop.json"]
    let program = try Program(arguments, in: home)
    try go(to: halt.part, program, in: session)
    program.type(halt.deed)
    try #require(
      program.sees(halt.done), "\(halt.done) is not to be seen:\n\(program.screen.text)")
    try #require(program.wait { program.isAtRest })
    kill(program.pid, signal)
    #expect(program.end() == 128 + signal)
    for slip in ["7 5 3 1", "2 4 6", "b a c"] {
      let isThere = home.allTexts.contains { $0.contains(slip) }
      #expect(!isThere, "the slip \(slip) is on the disk")
    }
    let again = try Program(arguments, in: home)
    // A kill leaves the place of the last save, which is the step's; every change is there.
    if signal == SIGKILL { try go(to: halt.part, again, in: session) }
    #expect(
      again.sees(halt.again), "\(halt.again) is not to be seen:\n\(again.screen.text)")
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    let kept = try Session(reading: home.bytes(of: "shop.json"))
    #expect(halt.isKept(kept.impression))
    #expect(kept.agenda.part == halt.part)
  }
}

extension TemporaryHome {
  /// What stands in every file below it.
  fileprivate var allTexts: [String] {
    var texts: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in names(in: folder) {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if names(in: path).isEmpty {
          texts.append(String(decoding: bytes(of: path), as: UTF8.self))
        } else {
          folders.append(path)
        }
      }
    }
    return texts
  }
}
