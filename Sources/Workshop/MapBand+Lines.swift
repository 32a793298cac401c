extension MapBand {
  /// The whole map as lines of text, without blanks at their ends: as many bands below each other as
  /// it takes, an empty line between two; none where there are no stages.
  ///
  /// The last row of a band, the marks, is left out where none of its moments has any.
  public var lines: [String] {
    var lines: [String] = []
    for first in stride(from: 0, to: columns.count, by: visible) {
      if first > 0 { lines.append("") }
      var rows = rows(from: first)
      if rows.last?.isEmpty == true { rows.removeLast() }
      lines += rows.map { $0.text(measuredBy: ruler) }
    }
    return lines
  }
}
