extension EvidenceEdit {
  /// A line as people type it: what was said, then a comma and where from, then perhaps a day.
  ///
  /// Nothing that was said is changed. Quotation marks around it are dropped and end it; without
  /// them it ends with the last sentence mark before a comma, else before the last comma. A day
  /// (see ``CivilDate/init(typed:on:)``) is only read behind a comma.
  public static func adding(
    _ line: String, to touchpoint: Touchpoint.ID, after: Source.ID? = nil, on today: CivilDate
  ) -> EvidenceEdit {
    var rest = line.trimmed.piecesAtCommas
    var date: CivilDate?
    if rest.count > 1, let last = rest.last, let day = CivilDate(typed: last, on: today) {
      date = day
      rest.removeLast()
    }
    let said = rest.endOfQuote
    let quote = rest[..<said].joined(separator: ",").trimmed.unquoted
    let from = rest[said...].joined(separator: ",").trimmed
    return .add(quote: quote, from: from, date: date, touchpoint: touchpoint, after: after)
  }
}

extension [String] {
  /// How many of the pieces between commas were said; the others tell where.
  fileprivate var endOfQuote: Int {
    guard count > 1, let first, let last else { return count }
    if first.trimmed.first.map(String.opening.contains) ?? false {
      let closed = firstIndex { $0.trimmed.last.map(String.closing.contains) ?? false }
      if let closed, closed > 0 || first.trimmed.count > 1 { return closed + 1 }
    }
    if last.endsSentence { return count }
    let ended = dropLast().lastIndex(where: \.endsSentence)
    return ended.map { $0 + 1 } ?? count - 1
  }
}

extension String {
  fileprivate static let opening: [Character] = ["\"", "“", "„", "«", "‘", "'"]
  fileprivate static let closing: [Character] = ["\"", "”", "“", "»", "’", "'"]

  fileprivate var endsSentence: Bool {
    trimmed.last.map { ".!?…".contains($0) || String.closing.contains($0) } ?? false
  }

  /// The text without quotation marks around all of it.
  fileprivate var unquoted: String {
    guard count > 1, let first, let last, String.opening.contains(first),
      String.closing.contains(last)
    else { return self }
    return String(dropFirst().dropLast()).trimmed
  }

  /// The pieces between commas; one between two figures is part of a number.
  fileprivate var piecesAtCommas: [String] {
    var pieces = [""]
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let isInNumber =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      if character == ",", !isInNumber {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }
}
