extension Area {
  /// What is left after a margin at all four sides; margins wider than the area leave nothing.
  public func inset(columns margin: Int, rows edge: Int) -> Area {
    let across = margin.clamped(to: 0...columns)
    let down = edge.clamped(to: 0...rows)
    return Area(
      column: column.adding(across), row: row.adding(down),
      columns: columns - across - min(across, columns - across),
      rows: rows - down - min(down, rows - down))
  }

  /// The first rows, at most as many as there are.
  public func top(_ count: Int) -> Area {
    Area(column: column, row: row, columns: columns, rows: count.clamped(to: 0...rows))
  }

  /// The last rows, at most as many as there are.
  public func bottom(_ count: Int) -> Area {
    let count = count.clamped(to: 0...rows)
    return Area(column: column, row: row.adding(rows - count), columns: columns, rows: count)
  }

  /// The first columns, at most as many as there are.
  public func left(_ count: Int) -> Area {
    Area(column: column, row: row, columns: count.clamped(to: 0...columns), rows: rows)
  }

  /// The last columns, at most as many as there are.
  public func right(_ count: Int) -> Area {
    let count = count.clamped(to: 0...columns)
    return Area(column: column.adding(columns - count), row: row, columns: count, rows: rows)
  }

  /// Areas one below the other, one for each span.
  public func rows(_ spans: [Span]) -> [Area] {
    var start = row
    return Span.lengths(of: spans, in: rows).map { length in
      defer { start = start.adding(length) }
      return Area(column: column, row: start, columns: columns, rows: length)
    }
  }

  /// Areas side by side, one for each span.
  public func columns(_ spans: [Span]) -> [Area] {
    var start = column
    return Span.lengths(of: spans, in: columns).map { length in
      defer { start = start.adding(length) }
      return Area(column: start, row: row, columns: length, rows: rows)
    }
  }
}
