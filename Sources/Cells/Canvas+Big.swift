extension Canvas {
  /// Writes big letters, four rows high, from a place at the top left; gives back their columns.
  @discardableResult
  public mutating func big(_ text: String, at point: Point, as role: Role = .big) -> Int {
    write(rows: BigLetters.rows(of: text, in: alphabet), at: point, as: role)
    return BigLetters.columns(of: text)
  }

  /// Writes tall digits, seven rows high, from a place at the top left; gives back their columns.
  @discardableResult
  public mutating func digits(_ text: String, at point: Point, as role: Role = .big) -> Int {
    write(rows: BigLetters.digits(of: text, in: alphabet), at: point, as: role)
    return BigLetters.columns(ofDigits: text)
  }

  private mutating func write(rows: [String], at point: Point, as role: Role) {
    for (offset, row) in rows.enumerated() {
      write(row, at: Point(column: point.column, row: point.row.adding(offset)), as: role)
    }
  }
}
