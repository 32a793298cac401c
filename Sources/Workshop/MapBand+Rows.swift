extension MapBand {
  /// The rows from the top: the stages, the words, the line, the numbers, how things are known, and
  /// the marks; a row of which the whole journey has nothing to say is left out.
  ///
  /// - Parameters:
  ///   - first: the first column of the map in sight, from 0.
  ///   - focus: the column that is chosen; its number stands in brackets.
  /// - Returns: as many rows as ``count``.
  public func rows(from first: Int = 0, focus: Int? = nil) -> [[MapFigure.Piece]] {
    let first = min(max(0, first), columns.count)
    let shown = first..<min(columns.count, first + visible)
    let numbers = numbers(shown, focus)
    var rows = [stages(shown)]
    if !figure.showsFeelings { rows.append(numbers) }
    rows += titles(shown)
    if figure.showsFeelings {
      if height.isAiry { rows.append([]) }
      rows += feelings(from: first)
      rows.append(numbers)
    }
    if figure.showsKnown { rows.append(row(shown) { $0.touchpoint.known.rawValue }) }
    if figure.count > 0 { rows.append(row(shown) { marks(of: $0) }) }
    return rows
  }

  /// How many rows there are.
  public var count: Int { height.rows(of: figure) }

  /// Which of them holds the numbers.
  public var numberRow: Int {
    figure.showsFeelings ? count - (figure.showsKnown ? 3 : 2) : 1
  }

  /// The first of those that hold the line, where it has one.
  public var lineRow: Int { 1 + height.titles + (height.isAiry ? 1 : 0) }

  /// The names of the stages above their first column in sight, in capitals, as many words as fit.
  private func stages(_ shown: Range<Int>) -> [MapFigure.Piece] {
    var pieces: [MapFigure.Piece] = []
    let stretches = MapFigure.Stretch.stretches(of: columns, in: shown)
    for (index, stretch) in stretches.enumerated() {
      let start = text(at: stretch.moments.lowerBound - shown.lowerBound)
      let isLast = index == stretches.count - 1
      let end = isLast ? width - 1 : text(at: stretch.moments.upperBound - shown.lowerBound) - 3
      if index > 0 { pieces.append(.init(column: start - 2, text: "│", ink: .muted)) }
      let name = ruler.wrapped(stretch.name.uppercased(), end - start).first ?? ""
      pieces.append(.init(column: start, text: name, ink: .heading))
      let aside = figure.sections.first { $0.id == stretch.stage }?.aside ?? ""
      let column = start + ruler.columns(name) + 2
      if !aside.isEmpty, column + ruler.columns(aside) <= end {
        pieces.append(.init(column: column, text: aside, ink: .muted))
      }
    }
    return pieces
  }

  /// The words of each moment, in as many rows as there are; what does not fit ends in `…`.
  private func titles(_ shown: Range<Int>) -> [[MapFigure.Piece]] {
    var rows: [[MapFigure.Piece]] = Array(repeating: [], count: height.titles)
    for (place, index) in shown.enumerated() {
      let entry = columns[index].entry
      let words = entry?.touchpoint.title ?? speech.say("map.nothing")
      for (row, line) in lines(of: words, atMost: height.titles).enumerated() {
        rows[row].append(
          .init(column: text(at: place), text: line, ink: entry == nil ? .muted : .plain))
      }
    }
    return rows
  }

  /// The rows of the line behind their labels.
  private func feelings(from first: Int) -> [[MapFigure.Piece]] {
    line.rows(from: first).enumerated().map { row, pieces in
      let label = String(line.geometry.label(of: row).drop { $0 == " " })
      return [MapFigure.Piece(column: 2 - label.count, text: label, ink: .muted)]
        + pieces.map {
          MapFigure.Piece(column: Self.gutter + $0.column, text: $0.text, ink: .feeling($0.ink))
        }
    }
  }

  /// The numbers of the wall, that of the chosen moment in brackets.
  private func numbers(_ shown: Range<Int>, _ focus: Int?) -> [MapFigure.Piece] {
    shown.enumerated().compactMap { place, index in
      guard let number = columns[index].entry?.number else { return nil }
      guard index == focus else {
        return MapFigure.Piece(column: mark(at: place), text: "\(number)", ink: .muted)
      }
      return MapFigure.Piece(column: mark(at: place) - 1, text: "[\(number)]", ink: .heading)
    }
  }

  /// A row with a word or two under each moment; what does not fit is cut.
  private func row(
    _ shown: Range<Int>, _ words: (MapFigure.Entry) -> String
  ) -> [MapFigure.Piece] {
    shown.enumerated().compactMap { place, index in
      guard let entry = columns[index].entry else { return nil }
      let line = lines(of: words(entry), atMost: 1).first ?? ""
      guard !line.isEmpty else { return nil }
      return MapFigure.Piece(column: text(at: place), text: line, ink: .muted)
    }
  }

  /// What was promised and did not work (M101), what is otherwise for some (M33), what feedback says
  /// (M81–M83), first and last (M114).
  ///
  /// The last of them in words, those before by their signs.
  private func marks(of entry: MapFigure.Entry) -> String {
    let touchpoint = entry.touchpoint
    var marks: [(sign: String, words: String)] = []
    if touchpoint.brokenPromise { marks.append(("✕", speech.say("map.broken"))) }
    if touchpoint.hasException {
      marks.append((Touchpoint.exceptionSign, speech.say("map.exception")))
    }
    if let mark = touchpoint.evidence.mark { marks.append((mark.sign, mark.words)) }
    if entry.number == 1 || entry.number == figure.count {
      let place = speech.say(entry.number == 1 ? "map.first" : "map.last")
      return [marks.map(\.sign).joined(), place].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return marks.dropLast().map(\.sign).joined() + (marks.last?.words ?? "")
  }

  /// A text in at most so many lines as wide as a moment; where words are left over, the last line
  /// ends in an ellipsis.
  private func lines(of text: String, atMost count: Int) -> [String] {
    let lines = ruler.wrapped(text, textColumns)
    guard lines.count > count, let last = lines.prefix(count).last else { return lines }
    let room = textColumns - ellipsis.count
    let short = ruler.columns(last) <= room ? last : ruler.wrapped(last, room).first ?? ""
    return lines.prefix(count - 1) + [short + ellipsis]
  }
}
