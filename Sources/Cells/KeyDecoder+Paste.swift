extension KeyDecoder {
  static let pasteStart = Array("\u{1b}[200~".utf8)
  static let pasteEnd = Array("\u{1b}[201~".utf8)
  static let mouseStart = Array("\u{1b}[M".utf8)

  /// Takes a byte of a marked paste.
  ///
  /// Only the first byte of the closing marker is an escape, so what does not match can at most begin it anew.
  mutating func continuePaste(_ byte: UInt8, matched: Int, into inputs: inout [Input]) {
    if byte == Self.pasteEnd[matched] {
      guard matched + 1 < Self.pasteEnd.count else {
        finishPaste(into: &inputs)
        return rest()
      }
      state = .paste(matched: matched + 1)
      return
    }
    if matched > 0 { keep(Self.pasteEnd.prefix(matched)) }
    if byte == Self.escape {
      state = .paste(matched: 1)
    } else {
      keep(CollectionOfOne(byte))
      if matched > 0 { state = .paste(matched: 0) }
    }
  }

  /// Keeps pasted bytes as long as there is room.
  mutating func keep(_ bytes: some Collection<UInt8>) {
    pasted.append(contentsOf: bytes.prefix(max(0, Self.longestPaste - pasted.count)))
  }

  /// Gives the paste, if any text is left of it.
  mutating func finishPaste(into inputs: inout [Input]) {
    let text = PastedText.clean(pasted)
    pasted = []
    if !text.isEmpty { inputs.append(.paste(text)) }
  }
}
