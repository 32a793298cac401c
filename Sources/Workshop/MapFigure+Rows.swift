extension MapFigure {
  /// One row of the map in so many columns: what stands where, and what it belongs to.
  public struct Row: Equatable, Sendable {
    /// What stands in it, from left to right.
    public internal(set) var pieces: [Piece]

    /// What it belongs to; `nil` on a row between two stages.
    public let target: Target?
  }

  /// A text in a row.
  public struct Piece: Equatable, Sendable {
    /// Its first column, from 0.
    public let column: Int

    /// The text.
    public let text: String

    /// What it is.
    public let ink: Ink
  }

  /// What a text on the map is, never a colour.
  public enum Ink: Equatable, Sendable {
    /// A stage's name.
    case heading
    /// A touchpoint.
    case plain
    /// All that stands beside: numbers, questions, needs, details.
    case muted
    /// The sign of a moment that colours the whole.
    case star
    /// The line of feelings.
    case feeling(FeelingLine.Ink)
  }

  /// The map as rows: each stage with its needs and touchpoints, a row between two stages.
  ///
  /// - Parameters:
  ///   - columns: how wide a row may be; narrower than 24 is drawn as if it were 24.
  ///   - speech: the words for what is not the team's own.
  ///   - ruler: how texts are measured.
  /// - Returns: the rows from the top; none where there are no stages.
  public func rows(columns: Int, in speech: Speech, measuredBy ruler: Ruler) -> [Row] {
    let hasStars = sections.contains { $0.entries.contains { $0.touchpoint.pivotal } }
    var sheet = MapRows(
      columns: max(24, columns), digits: "\(max(10, count))".count, hasStars: hasStars,
      ruler: ruler)
    for section in sections {
      if !sheet.rows.isEmpty { sheet.add([], to: nil) }
      sheet.add(section)
      sheet.add(section.remarks(in: speech), to: section)
      if section.needs.isEmpty, section.entries.isEmpty {
        sheet.add(speech.say("map.nothing"), to: section)
      }
      for entry in section.entries {
        sheet.add(entry, showsKnown: showsKnown)
        sheet.add(
          entry.remarks(in: speech) + entry.sources(in: speech, on: day)
            + entry.aspects(in: speech),
          to: .touchpoint(entry.id))
      }
    }
    return sheet.rows
  }
}

extension MapFigure.Row {
  /// The row as one line of text, without blanks at its end.
  public func text(measuredBy ruler: Ruler) -> String { pieces.text(measuredBy: ruler) }
}

extension [MapFigure.Piece] {
  /// The pieces of a row as one line of text, without blanks at its end.
  public func text(measuredBy ruler: Ruler) -> String {
    var line = ""
    var end = 0
    for piece in self {
      line += String(repeating: " ", count: Swift.max(0, piece.column - end)) + piece.text
      end = piece.column + ruler.columns(piece.text)
    }
    return line
  }
}

extension MapFigure.Entry {
  /// What is said beside a touchpoint: what it feels like, how long, where, whose turn, how it is
  /// known, and what feedback says of it.
  ///
  /// Whose turn it is stands there only where the question does not tell it already.
  public func details(showsKnown: Bool) -> [String] {
    let known = showsKnown ? [touchpoint.known.rawValue] : []
    let mark = touchpoint.evidence.mark?.words ?? ""
    return ([feeling()] + circumstances + known + [mark]).filter { !$0.isEmpty }
  }

  /// How long it takes, where it is, whose turn, and the sign of who decides (M56); only what was said.
  public var circumstances: [String] {
    var circumstances = [touchpoint.timing, touchpoint.channel?.rawValue ?? ""]
    if touchpoint.act != touchpoint.answers.act { circumstances.append(touchpoint.act.rawValue) }
    circumstances.append(touchpoint.decision.decider?.glyph ?? "")
    return circumstances.filter { !$0.isEmpty }
  }
}

/// Rows while they are put together.
private struct MapRows {
  let columns: Int
  /// Columns of the longest number.
  let digits: Int
  /// Whether a star stands behind any number.
  let hasStars: Bool
  let ruler: Ruler
  var rows: [MapFigure.Row] = []

  private var question: Int { digits + (hasStars ? 4 : 2) }
  private var text: Int { question + 8 }

  mutating func add(_ pieces: [MapFigure.Piece], to target: MapFigure.Target?) {
    rows.append(MapFigure.Row(pieces: pieces, target: target))
  }

  /// The name in capitals with the count behind it, and the needs.
  mutating func add(_ section: MapFigure.Section) {
    let count = "\(section.entries.count)"
    let names = ruler.wrapped(section.name.uppercased(), columns - count.count - 2)
    for (index, name) in names.enumerated() {
      var pieces = [MapFigure.Piece(column: 0, text: name, ink: .heading)]
      if index == names.count - 1 {
        let column = ruler.columns(name) + 2
        pieces.append(MapFigure.Piece(column: column, text: count, ink: .muted))
      }
      add(pieces, to: .stage(section.id))
    }
    for need in section.needs {
      for (index, line) in ruler.wrapped(need.text, columns - text).enumerated() {
        let word = MapFigure.Piece(column: question, text: Question.need.rawValue, ink: .muted)
        add(
          (index == 0 ? [word] : []) + [MapFigure.Piece(column: text, text: line, ink: .muted)],
          to: .stage(section.id))
      }
    }
  }

  mutating func add(_ words: String, to section: MapFigure.Section) {
    add(
      [MapFigure.Piece(column: question, text: words, ink: .muted)], to: .stage(section.id))
  }

  /// Lines below a stage.
  mutating func add(_ remarks: [String], to section: MapFigure.Section) {
    for line in remarks.flatMap({ ruler.wrapped($0, columns - question) }) {
      add(line, to: section)
    }
  }

  /// Lines below a touchpoint.
  mutating func add(_ remarks: [String], to target: MapFigure.Target) {
    for line in remarks.flatMap({ ruler.wrapped($0, columns - text) }) {
      add([.init(column: text, text: line, ink: .muted)], to: target)
    }
  }

  /// The number, the question, the touchpoint, and at the right its details where they fit; else
  /// they stand below.
  mutating func add(_ entry: MapFigure.Entry, showsKnown: Bool) {
    let target = MapFigure.Target.touchpoint(entry.id)
    let number = "\(entry.number)"
    let details = entry.details(showsKnown: showsKnown).joined(separator: " · ")
    let lines = ruler.wrapped(entry.touchpoint.title, columns - text)
    for (index, line) in lines.enumerated() {
      var pieces: [MapFigure.Piece] = []
      if index == 0 {
        pieces = [
          .init(column: digits - number.count, text: number, ink: .muted),
          .init(column: question, text: entry.touchpoint.answers.rawValue, ink: .muted),
        ]
        if entry.touchpoint.pivotal {
          pieces.insert(.init(column: digits + 1, text: "★", ink: .star), at: 1)
        }
      }
      pieces.append(.init(column: text, text: line, ink: .plain))
      add(pieces, to: target)
    }
    guard !details.isEmpty else { return }
    let end = text + ruler.columns(lines.last ?? "")
    let start = columns - ruler.columns(details)
    if start >= end + 2 {
      rows[rows.count - 1].pieces.append(.init(column: start, text: details, ink: .muted))
    } else {
      for line in ruler.wrapped(details, columns - text) {
        add([.init(column: text, text: line, ink: .muted)], to: target)
      }
    }
  }
}
