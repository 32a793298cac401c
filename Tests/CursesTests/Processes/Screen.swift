import Cells

/// What a terminal shows of the bytes that were sent to it: as much of xterm as ncurses uses.
struct Screen {
  let size: Size
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  private var pending: [UInt8] = []
  /// Sequences that nobody here understands, to be told by a test.
  private(set) var unknown: [String] = []

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  /// All rows, trailing blanks kept.
  var text: String { cells.map { String($0.filter { $0 != "\u{0}" }) }.joined(separator: "\n") }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let end = step(rest) { rest = rest[end...] }
    pending = Array(rest)
  }

  /// Takes one character or sequence; where the next begins, or nil where the rest is yet to come.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    let start = bytes.startIndex
    switch first {
    case 0x1b: return escape(bytes)
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(size.columns - 1, (column / 8 + 1) * 8)
    case 0x0a: row = min(size.rows - 1, row + 1)
    case 0x0d: column = 0
    case 0..<0x20, 0x7f: break
    default:
      let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
      guard bytes.count >= length else { return nil }
      write(String(decoding: bytes.prefix(length), as: UTF8.self).first ?? " ")
      return start + length
    }
    return start + 1
  }

  private mutating func write(_ character: Character) {
    guard character.columns > 0 else { return }
    if column + character.columns > size.columns {
      column = 0
      row = min(size.rows - 1, row + 1)
    }
    cells[row][column] = character
    if character.columns == 2 { cells[row][column + 1] = "\u{0}" }
    column += character.columns
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7e).contains($0) }) else {
        return nil
      }
      control(String(decoding: bytes.dropFirst(2)[..<end], as: UTF8.self), bytes[end])
      return end + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return bytes.count > 2 ? bytes.startIndex + 3 : nil
    default: return bytes.startIndex + 2
    }
  }

  private mutating func control(_ parameters: String, _ final: UInt8) {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "H", "f": move(to: count - 1, (numbers.dropFirst().first ?? 1) - 1)
    case "A": move(to: row - count, column)
    case "B": move(to: row + count, column)
    case "C": move(to: row, column + count)
    case "D": move(to: row, column - count)
    case "G": move(to: row, count - 1)
    case "d": move(to: count - 1, column)
    case "J": clear(from: numbers.first == 2 ? 0 : row * size.columns + column, through: .max)
    case "K":
      let start = row * size.columns
      let whole = numbers.first == 2
      clear(
        from: whole || numbers.first == 1 ? start : start + column,
        through: numbers.first == 1 ? start + column : start + size.columns - 1)
    case "X":
      let start = row * size.columns + column
      clear(from: start, through: start + count - 1)
    case "@": insert(count)
    case "P": delete(count)
    case "m", "h", "l", "r", "t": break
    default: unknown.append(parameters + String(Unicode.Scalar(final)))
    }
  }

  private mutating func move(to row: Int, _ column: Int) {
    self.row = min(max(0, row), size.rows - 1)
    self.column = min(max(0, column), size.columns - 1)
  }

  private mutating func clear(from first: Int, through last: Int) {
    for place in first...max(first, min(last, size.rows * size.columns - 1)) {
      cells[place / size.columns][place % size.columns] = " "
    }
  }

  private mutating func insert(_ count: Int) {
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row].removeLast(count)
  }

  private mutating func delete(_ count: Int) {
    let count = min(count, size.columns - column)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += Array(repeating: " ", count: count)
  }
}
