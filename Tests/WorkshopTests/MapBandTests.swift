import Testing
import Workshop

@Suite("The drawn map")
struct MapBandTests {
  let session: Session
  let speech: Speech

  init() throws {
    session = try Session(reading: ThemeFiles.bytes(of: "bicycle-shop.json"))
    speech = Speech(try ThemeFiles.playbook(), for: session)
  }

  func band(_ session: Session? = nil, width: Int = 70) -> MapBand {
    MapBand(MapFigure(session ?? self.session), width: width, in: speech, measuredBy: letters)
  }

  func text(_ rows: [[MapFigure.Piece]]) -> [String] {
    rows.map { $0.text(measuredBy: letters) }
  }

  /// The bicycle shop before anybody said what anything feels like.
  var unfelt: Session {
    get throws {
      var session = session
      for touchpoint in session.touchpoints {
        try session.apply(.feeling(.score(touchpoint.id, nil)))
      }
      return session
    }
  }

  @Test("holds the stages, the words, the line, the numbers, how it is known, and the marks")
  func drawn() {
    #expect(
      text(band().rows(from: 3, focus: 8)) == [
        "     LOOKING  │ TAKING THE LEAP",
        "     Somebody   He asks    I ride two Two price  I sign     I wait",
        "     looks up,  where I    bikes      tags on    four forms three",
        "     says hello ride, not… round the… the same…             weeks and…",
        "",
        "+2           ╭━━━━━★━━━━╮",
        "+1  ┄┄┄┄●┄┄┄┄╯          ╰─────●────╮",
        " 0                                 ╰┄┄┄┄┄●┄┄┄┄╮",
        "−1                                            ╰┄┄┄┄┄●┄┄┄┄╮",
        "−2                                                       ╰━━━━━★━━━━━",
        "        4          5          6          7          8         [9]",
        "     a guess    told us    we saw it  a guess    a guess    told us",
        "                = right                          ! look     ✕! look",
      ])
  }

  @Test("shows the end of the journey, and a stage in which nothing happens yet")
  func end() {
    let band = band()
    #expect(band.columns.count == 17)
    let rows = text(band.rows(from: 14))
    #expect(rows[0] == "     MY FIRST │ PART OF  │ TELLING OTHERS")
    #expect(rows[1].hasSuffix(" nothing yet") || rows[1].hasSuffix(" nothing"))
    #expect(rows[10] == "        15         16")
    #expect(rows[12] == "                last")
  }

  @Test("has no line before anything was felt: the words take what room there is")
  func unsaid() throws {
    let session = try unfelt
    let high = MapBand(
      MapFigure(session), width: 70, height: .init(titles: 9, line: .five, isAiry: true),
      in: speech, measuredBy: letters)
    let rows = text(high.rows(from: 3))
    #expect(rows.count == high.count)
    #expect(rows[1] == "        4          5          6          7          8          9")
    #expect(rows[5].contains("what I"))
    #expect(!rows.joined().contains("…"))
    #expect(!rows.joined().contains("●"))
  }

  @Test(
    "says nothing of how things are known, and of first and last, where there is nothing to say")
  func missing() throws {
    var session = session
    for touchpoint in session.touchpoints {
      try session.apply(.touchpoint(.known(touchpoint.id, .guess)))
    }
    #expect(band(session).count == band().count - 1)
    #expect(!text(band(session).rows()).joined().contains("guess"))
    let blank = Session(id: "a", created: "2026-12-04T14:00:00+01:00")
    #expect(band(blank).lines.isEmpty)
    #expect(text(band(blank).rows(from: 3, focus: 9)).allSatisfy { $0.isEmpty })
  }

  @Test("in plain text stands band below band: every moment once, no row too wide")
  func lines() throws {
    for width in [-1, 24, 40, 71, 80, 100, 200, 500] {
      for session in [session, try unfelt] {
        let band = band(session, width: width)
        let lines = band.lines
        #expect(lines.allSatisfy { $0.count <= max(24, width) }, "\(width)")
        #expect(lines.allSatisfy { $0.last != " " }, "\(width)")
        let isNumbers = { (line: String) in
          !line.isEmpty && line.allSatisfy { $0 == " " || $0.isNumber } && line.first == " "
            && line.dropFirst(7).first != nil
        }
        let numbers = lines.filter(isNumbers).flatMap { $0.split(separator: " ") }
        #expect(numbers.map(String.init) == (1...16).map(String.init), "\(width)")
      }
    }
  }

  @Test("stands out where it is chosen: every column within the map, none upon its neighbour")
  func spans() {
    for width in [24, 30, 54, 59, 65, 70, 79, 99, 119, 200] {
      let band = band(width: width)
      let spans = (0..<band.visible).map { band.span(at: $0) }
      for (one, next) in zip(spans, spans.dropFirst()) {
        #expect(one.upperBound == next.lowerBound)
      }
      #expect((spans.last?.upperBound ?? 0) <= width, "\(width)")
      #expect((spans.first?.lowerBound ?? 0) >= MapBand.gutter, "\(width)")
    }
  }
}
