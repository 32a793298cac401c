/// How large a sheet or a part of it is, in columns and rows; never negative.
public struct Size: Hashable, Sendable {
  /// Cells across, at least 0.
  public let columns: Int
  /// Cells down, at least 0.
  public let rows: Int

  /// A size; what is negative counts as nothing.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on a sheet, from 0 at the top left; it may lie outside.
public struct Point: Hashable, Sendable {
  /// From the left, 0 is the first column.
  public var column: Int
  /// From the top, 0 is the first row.
  public var row: Int

  /// The place in this column of this row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells; it may lie outside the sheet, but is never negative in size.
///
/// All arithmetic is held at the ends of `Int`, so no area, however far out, can stop the program.
public struct Area: Hashable, Sendable {
  /// The first column.
  public let column: Int
  /// The first row.
  public let row: Int
  /// Cells across, at least 0.
  public let columns: Int
  /// Cells down, at least 0.
  public let rows: Int

  /// A rectangle by its top left cell and its size; a negative size counts as nothing.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a sheet of this size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// Its size without its place.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// The top left cell.
  public var origin: Point { Point(column: column, row: row) }
  /// The column after the last one.
  public var maxColumn: Int { column.adding(columns) }
  /// The row after the last one.
  public var maxRow: Int { row.adding(rows) }
  /// Whether it holds no cell at all.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell at `point` is one of its own.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < maxColumn && point.row >= row && point.row < maxRow
  }
}
