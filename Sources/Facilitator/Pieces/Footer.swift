import Cells

/// The last rows: the whisper, the only line, and the hints.
struct Footer {
  let frame: Frame

  func drawWhisper(
    _ text: String, as role: Role, saved: String, into canvas: inout Canvas
  ) {
    let page = frame.page
    // What is said goes before when it was saved.
    let fits = text.columns + 2 + saved.columns <= page.columns - 2
    let saved = fits ? saved : ""
    let room = page.columns - 2
    if !text.isEmpty {
      canvas.write(
        text.sentences(within: room, ending: canvas.ellipsis),
        at: Point(column: page.column + 1, row: frame.whisper), as: role)
    }
    canvas.write(
      saved, at: Point(column: page.maxColumn - 1 - saved.columns, row: frame.whisper),
      as: .muted)
  }

  func drawRule(into canvas: inout Canvas) {
    let columns = frame.page.columns + (frame.side?.columns ?? 0)
    canvas.rule(row: frame.rule, from: frame.page.column, columns: columns)
  }

  /// At most six hints; where they do not fit, the ones that are easiest to guess go first.
  func draw(_ hints: [Hint], refused: (Command) -> Bool, into canvas: inout Canvas) {
    var hints = Array(hints.prefix(6))
    while hints.count > 1, width(of: hints) > frame.page.columns - 2 {
      let spare = ["/", "type", "Space", "↑↓"].lazy.compactMap { key in
        hints.firstIndex { $0.key == key }
      }.first
      hints.remove(at: spare ?? 0)
    }
    var column = frame.page.column + 1
    for hint in hints {
      let isRefused = hint.command.map(refused) ?? false
      column += canvas.write(
        hint.key, at: Point(column: column, row: frame.hints), as: isRefused ? .border : .key)
      if !hint.word.isEmpty {
        column += canvas.write(
          " " + hint.word, at: Point(column: column, row: frame.hints),
          as: isRefused ? .border : .muted)
      }
      column += 3
    }
  }

  private func width(of hints: [Hint]) -> Int {
    hints.reduce(-3) { sum, hint in
      sum + hint.key.columns + (hint.word.isEmpty ? 0 : 1 + hint.word.columns) + 3
    }
  }
}
