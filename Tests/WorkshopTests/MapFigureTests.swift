import Testing
import Workshop

@Suite("The map as a figure")
struct MapFigureTests {
  let session: Session
  let figure: MapFigure
  let speech: Speech

  init() throws {
    session = try Session(reading: ThemeFiles.bytes(of: "bicycle-shop.json"))
    figure = MapFigure(session)
    speech = Speech(try ThemeFiles.playbook(), for: session)
  }

  func lines(_ columns: Int, of figure: MapFigure? = nil) -> [String] {
    (figure ?? self.figure).rows(columns: columns, in: speech, measuredBy: letters)
      .map { $0.text(measuredBy: letters) }
  }

  @Test("holds the journey in its order, under the numbers of the wall")
  func journey() throws {
    #expect(figure.title == "Buying a first bike")
    #expect(figure.pointOfView == "You are Maria, buying her first bike")
    #expect(figure.begins == "her bus is cancelled again")
    #expect(figure.sections.map(\.name) == session.stages.map(\.name))
    #expect(figure.sections.flatMap(\.entries).map(\.number) == Array(1...16))
    for entry in figure.sections.flatMap(\.entries) {
      #expect(session.number(of: entry.id) == entry.number)
    }
    #expect(figure.count == 16)
    #expect(figure.guesses == 11)
    #expect(figure.words == ["heard", "safe", "proud"])
    #expect(figure.targets.count == 22)
  }

  @Test("says how things are known only once somebody said so, alone always")
  func known() throws {
    #expect(figure.showsKnown)
    var session = session
    for touchpoint in session.touchpoints {
      try session.apply(.touchpoint(.known(touchpoint.id, .guess)))
    }
    #expect(!MapFigure(session).showsKnown)
    try session.apply(.session(.manner(.alone)))
    #expect(MapFigure(session).showsKnown)
  }

  @Test("in eighty columns: details at the right, where they fit")
  func wide() {
    let lines = lines(80)
    let leap = lines.firstIndex { $0.hasPrefix("TAKING THE LEAP") } ?? 0
    #expect(
      lines[leap..<leap + 10] == [
        "TAKING THE LEAP  6", "      need    to know that it fits me",
        "      need    not to feel stupid",
        "      She comes here when: she knows which two bikes to try",
        "      She belongs when: her name is on the workshop's hook",
        " 5 ★  meet    He asks where I ride, not what I spend",
        "              +2 “respected” · in person · told us · = right",
        "              It colours the whole: he wanted me to ride, not only to buy",
        "              “Nobody had asked me that before.” after the test ride,",
        "              conversation, 21 October",
      ])
    let wait = lines.firstIndex { $0.contains("I wait three weeks") } ?? 0
    #expect(
      lines[wait..<wait + 9] == [
        " 9 ★  happens I wait three weeks and hear nothing",
        "              −2 “forgotten” · three weeks · told us · ! look",
        "              It colours the whole: all the trust of the first day was gone",
        "              ✕ promised but broken · ▼ less than expected",
        "              a message that comes late (a deal breaker, we could change it)",
        "              nobody could say where the bike was (annoying, changing it:",
        "              unknown)",
        "              “I thought you had forgotten me.” letter, 3 November",
        "              Measured: support case · 31 of 214 orders: where is it?",
      ])
    #expect(
      lines[wait - 9]
        == " 7    see     Two price tags on the same bike       0 “unsure” · paper · a guess")
    #expect(lines.suffix(2) == ["TELLING OTHERS  0", "      nothing yet"])
  }

  @Test(
    "in any width: no row is wider, no text is lost", arguments: [24, 30, 40, 60, 71, 100, 200])
  func widths(_ columns: Int) {
    let lines = lines(columns)
    #expect(lines.allSatisfy { $0.count <= columns })
    let words = lines.joined(separator: " ").split(separator: " ").map { $0.lowercased() }
    for touchpoint in session.touchpoints {
      for word in touchpoint.title.split(separator: " ") where word.count <= 12 {
        #expect(words.contains(word.lowercased()), "\(word) at \(columns)")
      }
    }
  }

  @Test("every row belongs to what it is about, in order")
  func targets() {
    let rows = figure.rows(columns: 40, in: speech, measuredBy: letters)
    var found: [MapFigure.Target] = []
    for target in rows.compactMap(\.target) where found.last != target { found.append(target) }
    #expect(found == figure.targets)
  }

  @Test("a narrower figure is drawn as wide as it must be, an empty one has no rows")
  func edges() {
    #expect(lines(-5) == lines(24))
    let blank = Session(id: "a", created: "2026-12-04T14:00:00+01:00")
    #expect(lines(80, of: MapFigure(blank)).isEmpty)
    #expect(MapFigure(blank).title == "A workshop of 4 December")
    #expect(MapFigure(blank).targets.isEmpty)
  }

  @Test("whose turn it is stands there where the question does not tell it")
  func act() throws {
    var session = session
    let first = try #require(session.touchpoints.first)
    try session.apply(.touchpoint(.act(first.id, .mine)))
    let entry = try #require(MapFigure(session).sections.first?.entries.first)
    #expect(entry.details(showsKnown: false) == ["0 “restless”", "I have to do"])
  }

  @Test("its sentences count and never bend what people typed")
  func sentences() {
    #expect(figure.summary(in: speech) == "16 moments in 6 stages, 11 of them guesses")
    #expect(session.wordsLine(in: speech) == "heard · safe · proud")
    #expect(
      figure.lead(in: speech) == [
        "You are Maria, buying her first bike", "It begins when:  her bus is cancelled again",
        "It ends when:  she comes back for the first service",
      ])
    let open = session.leftOpen(steps: ["touchpoints", "traveller"])
    #expect(
      open == [.guesses(11, of: 16), .emptyStages(["Telling others"]), .noOutcome, .unasked(4)])
    #expect(
      open.map { $0.sentence(in: speech) } == [
        "11 of 16 moments are guesses: whom could we ask?", "Telling others has no touchpoints",
        "We have not said what we map this to", "In 4 stages a question was not asked",
      ])
    let felt = session.leftOpen(steps: ["feelings"])
    #expect(felt.contains(.guessedLows(2)))
  }
}
