import Notation
import Testing
import Workshop

@Suite("What the session keeps of the way to three words")
struct BallotEditTests {
  private let texts = ["heard", "safe", "quick", "fast", "honest"]

  private func session(_ edits: Edit...) throws -> Session {
    var session = Session.blank
    for text in texts { try session.apply(.word(.add(text: text, source: .team, after: nil))) }
    for edit in edits { try session.apply(edit) }
    return session
  }

  private func id(_ text: String, _ session: Session) throws -> Word.ID {
    try #require(session.impression.words.first { $0.text == text }?.id)
  }

  /// The first vote on a list, with a slip for each line of numbers.
  private func closed(_ session: Session, _ lines: [String]) throws -> ClosedRound {
    let paper = BallotPaper.three(of: try #require(session.impression.order))
    var round = OpenRound(paper)
    for line in lines {
      guard case .good(let ballot) = paper.reading(line) else { continue }
      round.seal(ballot)
    }
    return round.closed
  }

  @Test("a word that differs in case or punctuation alone is there already")
  func plainForms() throws {
    var session = try session(.word(.add(text: "no jargon", source: .team, after: nil)))
    let again = Edit.word(.find(text: "No jargon!", lens: .complaint))
    #expect(refusal(again, &session) == "No jargon! is there already.")
  }

  @Test("two words become one, and the other stays visible under it")
  func merging() throws {
    var session = try session()
    let (quick, fast, safe) = (
      try id("quick", session), try id("fast", session), try id("safe", session)
    )
    try session.apply(.ballot(.same(WordPair(quick, fast), keep: fast)))
    #expect(session.impression.standing.map(\.text) == ["heard", "safe", "fast", "honest"])
    #expect(session.impression.members(of: fast).map(\.text) == ["quick"])
    #expect(session.impression.asked.count == 1)
    #expect(
      refusal(.ballot(.merge(safe, under: quick)), &session) == "quick stands under another word.")
    try session.apply(.ballot(.merge(fast, under: safe)))
    #expect(session.impression.members(of: safe).map(\.text) == ["quick", "fast"])
    try session.apply(.word(.remove(safe)))
    #expect(session.impression.standing.map(\.text) == ["heard", "quick", "fast", "honest"])
    #expect(session.faults == [])
  }

  @Test("both stay, and the pair is not asked about again")
  func bothStay() throws {
    var session = try session()
    let pair = WordPair(try id("quick", session), try id("fast", session))
    try session.apply(.ballot(.same(pair, keep: nil)))
    #expect(session.impression.standing.count == 5)
    #expect(refusal(.ballot(.same(pair, keep: nil)), &session) == "That was asked already.")
  }

  @Test("a frozen list opens again for one word more, and a counted one does not")
  func frozen() throws {
    var session = try session(.ballot(.freeze(seed: 7)))
    #expect(session.impression.order?.words.count == 5)
    try session.apply(.word(.rename(try id("heard", session), "they heard me")))
    #expect(session.impression.order != nil)
    try session.apply(.word(.add(text: "calm", source: .team, after: nil)))
    #expect(session.impression.order == nil)
    try session.apply(.ballot(.freeze(seed: 7)))
    try session.apply(.ballot(.close(.first, try closed(session, ["1 2 3", "3 4"]))))
    let late = Edit.word(.add(text: "clear", source: .team, after: nil))
    #expect(
      refusal(late, &session)
        == "The vote on these words is counted. Vote anew to change the list.")
    try session.apply(.ballot(.thaw))
    #expect(session.impression.first == .blank)
    #expect(refusal(late, &session) == nil)
  }

  @Test("counts of another list are refused, and nothing changes")
  func strangeCounts() throws {
    var session = try session(.ballot(.freeze(seed: 7)))
    let other = FrozenOrder(shuffling: [Word.ID(rawValue: 1), Word.ID(rawValue: 99)], seed: 3)
    let strange = OpenRound(BallotPaper.three(of: other)).closed
    let before = session
    let sentence = "The list is not the one that was voted on. Vote anew."
    #expect(refusal(.ballot(.close(.first, strange)), &session) == sentence)
    let good = try closed(session, ["1 2 3"])
    #expect(refusal(.ballot(.close(.second, good)), &session) == sentence)
    #expect(session == before)
    #expect(
      refusal(.ballot(.hands(.first, [])), &session) == "The vote is not counted yet.")
  }

  @Test("a count that is made again lets go of what came of the first")
  func countedAgain() throws {
    var session = try session(.ballot(.freeze(seed: 7)))
    try session.apply(.ballot(.close(.first, try closed(session, ["1 2 3", "1 2 3"]))))
    let three = try #require(session.impression.deciding.verdict).winners.map(\.word)
    #expect(three.count == 3)
    try session.apply(.ballot(.choose(three)))
    try session.apply(.ballot(.fingers(round: 0, Fingers().with(2, showing: 4))))
    #expect(session.impression.consent.standing == .everyone)
    try session.apply(.ballot(.close(.first, try closed(session, ["5"]))))
    #expect(session.impression.chosen.isEmpty)
    #expect(session.impression.consent == .blank)
    #expect(session.faults == [])
  }

  @Test("a leader's draft, buckets and pairs go with the word they are about")
  func alone() throws {
    var session = try session()
    for text in texts { try session.apply(.solo(.sort(try id(text, session), .us))) }
    try session.apply(.solo(.pairs(seed: 3)))
    let asked = try #require(session.impression.pairs?.next)
    try session.apply(.solo(.prefer(asked.left)))
    #expect(session.impression.pairs?.answers.count == 1)
    try session.apply(.solo(.unprefer))
    #expect(session.impression.pairs?.answers.isEmpty == true)
    let day = CivilDate(daysSinceEpoch: 20_000)
    let three = session.impression.standing.prefix(3).map(\.id)
    try session.apply(.solo(.draft(day, three)))
    try session.apply(.solo(.again(SecondChoice(date: day, words: Array(three.reversed())))))
    #expect(session.impression.again[0].cameBack(of: session.impression.chosen) == 3)
    try session.apply(.word(.remove(three[0])))
    #expect(session.impression.pairs == nil)
    #expect(session.impression.again[0].words.count == 2)
    #expect(session.faults == [])
  }

  @Test("what a moment does to a word goes with the moment, and customers stay in the ledger")
  func afterTheThree() throws {
    var session = try Session.bicycleShop()
    let word = try #require(session.impression.words.first?.id)
    let forms = Touchpoint.ID(rawValue: 6)
    try session.apply(.grid(.bearing(word, forms, .breaks)))
    let day = CivilDate(daysSinceEpoch: 20_000)
    try session.apply(.ledger(.add(day, used: [word], said: " quick enough ")))
    try session.apply(.touchpoint(.remove(forms)))
    #expect(session.impression.links.isEmpty)
    try session.apply(.word(.remove(word)))
    #expect(session.impression.ledger.map(\.said) == ["quick enough"])
    #expect(Ledger(session.impression.ledger).used == 1)
    #expect(session.faults == [])
    #expect(try Session(reading: Array(session.page().utf8)) == session)
  }

  @Test("how many became three is told by the parts that were gone through")
  func funnel() throws {
    var session = try session()
    #expect(Funnel(of: session.impression).parts.map(\.part) == [.read])
    let pair = WordPair(try id("quick", session), try id("fast", session))
    try session.apply(.ballot(.same(pair, keep: pair.one)))
    try session.apply(.ballot(.freeze(seed: 7)))
    try session.apply(.ballot(.close(.first, try closed(session, ["1 2 3", "1 2 3"]))))
    let three = try #require(session.impression.deciding.verdict).winners.map(\.word)
    try session.apply(.ballot(.choose(three)))
    let funnel = Funnel(of: session.impression).parts
    #expect(funnel.map(\.part) == [.read, .standing, .named, .chosen])
    #expect(funnel.map(\.count) == [5, 4, 3, 3])
  }

  @Test("words under words that are not there, and votes without their list, are no session")
  func damaged() throws {
    var session = try session(.ballot(.freeze(seed: 7)))
    try session.apply(.ballot(.close(.first, try closed(session, ["1 2 3"]))))
    let page = session.page()
    let loose = page.replacing("\"id\": 1, ", with: "\"id\": 1, \"under\": 99, ")
    #expect(problem(reading: loose)?.kind == .contradiction)
    let seed = page.replacing("\"seed\": 7", with: "\"seed\": 8")
    #expect(problem(reading: seed)?.kind == .contradiction)
  }
}
