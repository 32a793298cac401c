import Cells

/// Two words beside each other in big letters, or else in bold below each other.
struct SideBySide {
  let words: [String]

  private static let gap = 11

  func draw(into canvas: inout Canvas, in area: Area) {
    let widths = words.map { BigLetters.columns(of: $0) }
    let fits =
      words.count == 2 && words.allSatisfy(BigLetters.canDraw) && area.rows >= 5
      && widths.reduce(Self.gap, +) <= area.columns - 9
    guard fits else {
      for (index, word) in words.enumerated() where index * 2 + 1 < area.rows {
        canvas.write(
          word.uppercased().cut(to: area.textColumns, ending: canvas.ellipsis),
          at: area.point(4, index * 2 + 1), as: .big)
      }
      return
    }
    canvas.big(words[0], at: area.point(8, 0))
    canvas.big(words[1], at: area.point(8 + widths[0] + Self.gap, 0))
  }
}
