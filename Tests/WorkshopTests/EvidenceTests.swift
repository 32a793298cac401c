import Testing
import Workshop

@Suite("What is known of a moment, and from whom")
struct EvidenceTests {
  private static let forms = Touchpoint.ID(rawValue: 6)
  private static let asks = Touchpoint.ID(rawValue: 7)
  private static let today = CivilDate(daysSinceEpoch: 20_426)

  private func shop(_ edits: [Edit]) throws -> Session {
    var session = try Session.bicycleShop()
    for edit in edits { try session.apply(edit) }
    return session
  }

  private func said(_ line: String, of touchpoint: Touchpoint.ID = asks) -> Edit {
    .evidence(.adding(line, to: touchpoint, on: EvidenceTests.today))
  }

  @Test("what a customer said in their own words is told, whatever was guessed before")
  func told() throws {
    let session = try shop([said("I felt looked at, letter, 3 November")])
    let asks = try #require(session.touchpoint(Self.asks))
    #expect(asks.known == .told)
    let source = try #require(asks.evidence.sources.first)
    #expect(source.quote == "I felt looked at")
    #expect(source.from == "letter")
    #expect(source.date == CivilDate(year: 2025, month: 11, day: 3))
    #expect(session.faults == [])
  }

  @Test("a source without words of a customer leaves it as it was known")
  func unquoted() throws {
    let session = try shop([said(", till log")])
    #expect(session.touchpoint(Self.asks)?.known == .guess)
    #expect(session.touchpoint(Self.asks)?.evidence.sources.first?.from == "till log")
    var empty = session
    #expect(
      refusal(said(" , "), &empty) == "There is nothing written yet. Type a few words.")
  }

  @Test(
    "what is typed is parted into what was said, where, and when",
    arguments: [
      (
        "\"I thought you had forgotten me.\", letter, 3 November",
        "I thought you had forgotten me.",
        "letter", "2025-11-03"
      ),
      ("Well, it took ages.", "Well, it took ages.", "", nil),
      ("Well, it took ages., survey", "Well, it took ages.", "survey", nil),
      ("Well, it took ages, survey", "Well, it took ages", "survey", nil),
      ("“Well, now, then”, phone, Ana, 3.11.", "Well, now, then", "phone, Ana", "2025-11-03"),
      ("Forgotten!, letter, last summer", "Forgotten!", "letter, last summer", nil),
      ("forgotten", "forgotten", "", nil), ("3 November", "3 November", "", nil),
      ("forgotten, yesterday", "forgotten", "", "2025-12-03"),
      ("4,5 stars, Ana", "4,5 stars", "Ana", nil), ("lovely, 4.5", "lovely", "4.5", nil),
      ("'It's fine', chat", "It's fine", "chat", nil), ("\"", "\"", "", nil),
      ("\"never closed, letter", "\"never closed", "letter", nil),
    ] as [(String, String, String, String?)])
  func parted(line: String, quote: String, from: String, date: String?) {
    #expect(
      EvidenceEdit.adding(line, to: Self.asks, on: Self.today)
        == .add(
          quote: quote, from: from, date: date.flatMap { CivilDate($0) }, touchpoint: Self.asks,
          after: nil))
  }

  @Test("nothing of what is typed gets lost but commas, quotation marks and the day")
  func nothingLost() {
    var dice = SessionDice(seed: 11)
    let pieces = ["I", " waited", ",", ", ", "\"", "”", "“", ".", "3 November", "é", "👩‍👩‍👧", " ", "'"]
    for round in 0..<(2_000 * effort) {
      let line = (0..<dice.roll(9)).map { _ in dice.pick(pieces) ?? "" }.joined()
      guard
        case .add(let quote, let from, let date, _, _) = EvidenceEdit.adding(
          line, to: Self.asks, on: Self.today)
      else { return }
      func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
      let kept = letters(quote) + letters(from)
      let wanted = letters(line)
      #expect(
        kept == wanted || (date != nil && wanted == kept + "3November"),
        "seed 11, \(round): \(line)")
    }
  }

  @Test("a quote that is undone takes what it told with it")
  func undone() throws {
    var history = History(try .bicycleShop())
    try history.record(said("I felt looked at, letter"))
    #expect(history.undoLabel == "I felt looked at")
    history.undo()
    #expect(history.present.touchpoint(Self.asks)?.known == .guess)
    #expect(history.present.touchpoint(Self.asks)?.evidence == .blank)
  }

  @Test("moments that are joined lose no source, and the graver mark stands for both")
  func joined() throws {
    let session = try shop([
      said("four times the same, letter", of: Self.forms), said("he listened, chat"),
      .evidence(.mark(Self.forms, .right)), .evidence(.mark(Self.asks, .varies)),
      .evidence(.variesBy(Self.asks, .representative)),
      .evidence(.measure(Self.forms, .unmeasured)), .evidence(.measure(Self.asks, .chat)),
      .evidence(.line(Self.asks, .measuredBy, "three stars")),
      .evidence(.line(Self.forms, .elsewhere, "Ana")),
      .evidence(.line(Self.asks, .elsewhere, "the insurer")),
      .evidence(.asked(Self.forms, .confirmed)),
      .evidence(.extreme(Self.forms, .worst, 1)), .evidence(.extreme(Self.asks, .best, 0)),
      .touchpoint(.join(Self.forms)),
    ])
    let evidence = try #require(session.touchpoint(Self.forms)).evidence
    #expect(evidence.sources.map(\.quote) == ["four times the same", "he listened"])
    #expect(evidence.mark == .varies)
    #expect(evidence.variesBy == .representative)
    #expect(evidence.measure == .chat)
    #expect(evidence.measuredBy == "three stars")
    #expect(evidence.elsewhere == "Ana · the insurer")
    #expect(evidence.asked == .asked)
    #expect(evidence.worst == 0)
    #expect(evidence.best == 0)
    #expect(session.faults == [])
  }

  @Test("where it varies, its worst and its best say how far, or its feeling for one not said")
  func variation() throws {
    let varies: [Edit] = [
      .feeling(.score(Self.asks, 1)), .evidence(.mark(Self.asks, .varies)),
      .evidence(.extreme(Self.asks, .worst, -1)),
    ]
    #expect(try shop(varies).touchpoint(Self.asks)?.variation == -1...1)
    let both = varies + [.evidence(.extreme(Self.asks, .best, 2))]
    #expect(try shop(both).touchpoint(Self.asks)?.spread == -1...2)
    let hands = both + [.feeling(.hands(Self.asks, [1, 0, 1, 0, 0]))]
    #expect(try shop(hands).touchpoint(Self.asks)?.spread == -2...2)
    let right = both + [.evidence(.mark(Self.asks, .right))]
    #expect(try shop(right).touchpoint(Self.asks)?.spread == nil)
    var session = try shop(both)
    #expect(refusal(.evidence(.extreme(Self.asks, .best, 3)), &session) == "A feeling is −2 to +2.")
    try session.apply(.evidence(.extreme(Self.asks, .best, -2)))
    #expect(session.touchpoint(Self.asks)?.evidence.worst == -2)
    #expect(session.faults == [])
  }

  @Test("a document in which the worst is better than the best is not read")
  func reversed() throws {
    let session = try shop([.evidence(.extreme(Self.asks, .worst, -1))])
    let turned = session.page().replacing("\"worst\": -1", with: "\"worst\": 1, \"best\": 0")
    #expect {
      _ = try Session(reading: Array(turned.utf8))
    } throws: { error in
      (error as? DocumentFault)?.sentence.hasPrefix("the worst is not better than the best") == true
    }
  }

  @Test("a moment that is parked takes along what customers said of it, as far as there is room")
  func parked() throws {
    let session = try shop([
      said("he listened, chat"), said(String(repeating: "long ", count: 199) + ", survey"),
      said("he asked twice"), .touchpoint(.park(Self.asks)),
    ])
    #expect(
      session.parked.last?.text == "He asks where I ride · “he listened” (chat) · “he asked twice”")
  }

  @Test("a number without a why is counted, one that customers explain is not")
  func unexplained() throws {
    var session = try shop([said(", survey"), said("nobody rang, letter")])
    let ids = try #require(session.touchpoint(Self.asks)).evidence.sources.map(\.id)
    for id in ids {
      #expect(refusal(.evidence(.source(id, .number, "31 of 214")), &session) == nil)
    }
    #expect(session.unexplainedCount == 1)
    #expect(refusal(.evidence(.source(ids[0], .why, "no telephone")), &session) == nil)
    #expect(session.unexplainedCount == 0)
  }

  @Test("the lows and what colours the whole are asked about first, and asking moves nothing")
  func askable() throws {
    var session = try shop([
      .touchpoint(.known(Self.forms, .guess)), .feeling(.score(Self.asks, -1)),
    ])
    #expect(session.askable.map(\.id) == [Self.asks, Self.forms])
    #expect(session.guessedLows.map(\.id) == [Self.asks])
    #expect(refusal(.evidence(.asked(Self.asks, .confirmed)), &session) == nil)
    #expect(refusal(.touchpoint(.known(Self.asks, .told)), &session) == nil)
    #expect(session.askable.map(\.id) == [Self.asks, Self.forms])
    #expect(session.guessCount == 1)
  }

  @Test("what colours the whole and is not measured is named")
  func unmeasured() throws {
    var session = try shop([.feeling(.pivotal(Self.forms, true))])
    #expect(session.unmeasuredPivotal.map(\.id) == [Self.forms])
    #expect(refusal(.evidence(.measure(Self.forms, .unmeasured)), &session) == nil)
    #expect(session.unmeasuredPivotal.map(\.id) == [Self.forms])
    #expect(refusal(.evidence(.measure(Self.forms, .form)), &session) == nil)
    #expect(session.unmeasuredPivotal == [])
  }

  @Test(
    "evidence is old when more than a year has gone by",
    arguments: [
      ("2024-10-03", 14), ("2024-12-04", nil), ("2024-12-03", 12), ("2024-12-05", nil),
      ("2025-12-04", nil), ("2023-12-31", 23), ("2026-01-01", nil),
    ] as [(String, Int?)])
  func old(date: String, months: Int?) throws {
    var session = try shop([said("nobody rang")])
    let id = try #require(session.touchpoint(Self.asks)?.evidence.sources.first?.id)
    #expect(session.source(id)?.age(on: Self.today) == nil)
    #expect(refusal(.evidence(.date(id, CivilDate(date))), &session) == nil)
    #expect(session.source(id)?.age(on: Self.today) == months)
  }

  @Test("what is not there any more is refused")
  func gone() throws {
    var session = try Session.bicycleShop()
    for edit in [
      .mark(Touchpoint.ID(rawValue: 99), .look), .remove(Source.ID(rawValue: 99)),
      .kind(Source.ID(rawValue: 6), .survey),
    ] as [EvidenceEdit] {
      #expect(refusal(.evidence(edit), &session) == "That is not there any more.")
    }
    #expect(session == (try Session.bicycleShop()))
  }

  @Test("a document without a word about it stays as it is")
  func blank() throws {
    let page = try Session.bicycleShop().page()
    #expect(!page.contains("\"evidence\": {"))
    #expect(try Session(reading: Array(page.utf8)) == (try Session.bicycleShop()))
  }
}
