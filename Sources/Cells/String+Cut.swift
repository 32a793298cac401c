extension String {
  /// The text, cleaned, in at most this many columns; where something is lost, it ends in `ending`.
  ///
  /// An ending wider than the columns is cut itself. No columns give an empty text.
  public func cut(to columns: Int, ending: String = "…") -> String {
    guard columns > 0 else { return "" }
    let text = cleaned
    guard text.columns > columns else { return text }
    let tail = ending.cleaned
    let room = columns - tail.columns
    guard room >= 0 else { return tail.prefix(columns: columns) }
    return text.prefix(columns: room) + tail
  }

  /// The beginning of a clean text, as far as whole characters fit into the columns.
  func prefix(columns: Int) -> String {
    if isSimple { return String(unicodeScalars.prefix(max(0, columns))) }
    var start = ""
    var used = 0
    for glyph in GlyphReader(self) {
      used += glyph.columns
      guard used <= columns else { break }
      glyph.write(to: &start)
    }
    return start
  }
}
