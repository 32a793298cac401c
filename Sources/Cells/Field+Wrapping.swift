/// A field's text over several lines.
public struct FieldLayout: Equatable, Sendable {
  /// The lines as shown, each at most as wide as asked; at least one.
  public var lines: [String]
  /// Where the caret stands among them: its row is a line, its column may be the one behind the last.
  public var caret: Point
  /// How many characters come before each line.
  var starts: [Int]
}

extension Field {
  /// The text in lines of at most `columns` columns, words kept whole where they fit, and the caret among them.
  ///
  /// The blank at which a line is broken stays at its end, or is not shown when the line is full.
  /// A caret behind a full last line stands at the beginning of a new, empty line.
  public func wrapped(columns: Int) -> FieldLayout {
    let columns = max(1, columns)
    let shown = text.map(ShownCharacter.init)
    var layout = FieldLayout(lines: [], caret: Point(column: 0, row: 0), starts: [])
    var start = 0
    repeat {
      let end = Self.lineEnd(from: start, in: shown, columns: columns)
      let isLast = end == shown.count
      var line = ""
      var width = 0
      for at in start..<end {
        if at == caret { layout.caret = Point(column: width, row: layout.lines.count) }
        guard width + shown[at].columns <= columns else { continue }
        line += shown[at].text
        width += shown[at].columns
      }
      layout.starts.append(start)
      layout.lines.append(line)
      if isLast, caret == end {
        layout.caret = Point(column: width, row: layout.lines.count - 1)
        if width >= columns {
          layout.starts.append(end)
          layout.lines.append("")
          layout.caret = Point(column: 0, row: layout.lines.count - 1)
        }
      }
      start = end
    } while start < shown.count
    return layout
  }

  /// Moves the caret up (negative) or down by lines of that width; false, unmoved, when there is no such line.
  public mutating func moveCaret(lines: Int, columns: Int) -> Bool {
    let layout = wrapped(columns: columns)
    let row = layout.caret.row + lines
    guard layout.lines.indices.contains(row) else { return false }
    let end = row + 1 < layout.starts.count ? layout.starts[row + 1] - 1 : text.count
    var width = 0
    var place = layout.starts[row]
    for character in text.dropFirst(place) {
      width += ShownCharacter(character).columns
      guard place < end, width <= layout.caret.column else { break }
      place += 1
    }
    caret = place
    return true
  }

  /// The place after the last character of the line that begins at `start`.
  private static func lineEnd(from start: Int, in shown: [ShownCharacter], columns: Int) -> Int {
    var width = 0
    var afterBlank: Int?
    for at in start..<shown.count {
      width += shown[at].columns
      if width > columns {
        // One blank may hang over the edge: it is where the line breaks.
        if shown[at].isBlank { return at + 1 }
        return afterBlank ?? max(at, start + 1)
      }
      if shown[at].isBlank { afterBlank = at + 1 }
    }
    return shown.count
  }
}
