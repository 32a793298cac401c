extension Canvas {
  /// The columns of a row from the first to the last that another sheet of this size shows
  /// otherwise; nil where both rows look the same.
  ///
  /// It begins with a whole character. The row has to be on the sheet.
  package func change(in row: Int, since other: Canvas) -> Range<Int>? {
    let places = row * size.columns..<(row + 1) * size.columns
    guard hasOther(places, in: other) || marks != other.marks else { return nil }
    func differs(_ place: Int) -> Bool {
      spots[place] != other.spots[place] || marks[place] != other.marks[place]
    }
    guard var first = places.first(where: differs), let last = places.last(where: differs)
    else { return nil }
    if spots[first].isContinuation { first -= 1 }
    return first - places.lowerBound..<last + 1 - places.lowerBound
  }

  /// Whether a place shows another base or role.
  ///
  /// Without a way out in the middle, so that a machine compares several at once: most rows are
  /// the same.
  private func hasOther(_ places: Range<Int>, in other: Canvas) -> Bool {
    spots.withUnsafeBufferPointer { spots in
      other.spots.withUnsafeBufferPointer { others in
        places.reduce(0) { $0 | spots[$1].difference(from: others[$1]) } != 0
      }
    }
  }

  /// How many places at the end of some, all in one row, are blanks of one role without marks.
  package func blanks(atEndOf places: Range<Int>) -> Int {
    guard let last = places.last, spots[last].base == " " else { return 0 }
    return places.reversed().prefix { spots[$0] == spots[last] && marks[$0] == nil }.count
  }

  /// Whether a row looks as one of another sheet of this size does, marks aside.
  ///
  /// Both have to be on their sheets.
  package func hasRow(_ row: Int, like otherRow: Int, of other: Canvas) -> Bool {
    spots[row * size.columns..<(row + 1) * size.columns]
      == other.spots[otherRow * size.columns..<(otherRow + 1) * size.columns]
  }
}
