/// A character as it stands in a cell.
struct Glyph {
  /// The base alone.
  let base: Unicode.Scalar
  /// What joins with it: four marks at most.
  let marks: [Unicode.Scalar]
  /// 1 or 2.
  let columns: Int

  /// A base with what joins with it: marks that do not, and would stand alone, are left out.
  init(_ base: Unicode.Scalar, marks: [Unicode.Scalar] = [], columns: Int = 1) {
    self.base = base
    self.columns = columns
    guard !marks.isEmpty else {
      self.marks = []
      return
    }
    var text = String(Character(base))
    text.unicodeScalars.append(contentsOf: marks)
    self.marks = Array(text.prefix(1).unicodeScalars.dropFirst())
  }

  /// Adds the character to a text.
  func write(to text: inout String) {
    text.unicodeScalars.append(base)
    if !marks.isEmpty { text.unicodeScalars.append(contentsOf: marks) }
  }
}
