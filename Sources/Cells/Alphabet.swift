/// With which characters a sheet is drawn.
public enum Alphabet: Sendable {
  /// As it was written.
  case unicode
  /// For terminals without Unicode: every sign has its stand-in, letters lose their accents, and
  /// what is left is a question mark.
  case ascii
}

extension Unicode.Scalar {
  /// What stands for it in ASCII, in one column.
  var asciiStandIn: UInt8 {
    switch value {
    case 0x20...0x7e: UInt8(value)
    case 0xa0...0x17f: Self.latin[Int(value) - 0xa0]
    case 0x2500...0x259f: Self.drawing[Int(value) - 0x2500]
    default: UInt8(ascii: Self.sign(for: self))
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "▮", "■", "◼", "▪", "▇", "█": "#"
    case "▯", "□", "◻", "▫", "…", "·", "․", "‥": "."
    case "●", "•", "★", "☆", "◉", "⬤": "*"
    case "◐", "◑", "◒", "◓", "✓", "✔", "☑": "+"
    case "○", "◦", "◯", "☐": "o"
    case "◆", "◇": "X"
    case "✕", "✗", "✘", "✖", "☒": "x"
    case "▸", "›", "→", "▶", "▷", "▹", "»", "⇒": ">"
    case "◂", "‹", "←", "◀", "◁", "◃", "⇐": "<"
    case "▴", "▲", "△", "↑", "▵", "⇑": "^"
    case "▾", "▼", "▽", "↓", "▿", "⇓": "v"
    case "▬", "≡": "="
    case "−", "‐", "‑", "‒", "–", "—", "―", "▭", "‾": "-"
    case "∼", "⁓", "↔": "~"
    case "“", "”", "„", "‟", "″": "\""
    case "‘", "’", "‛", "′": "'"
    case "‚": ","
    // Not the = of what is right.
    case "⁄", "∕", "≠": "/"
    case "∣", "‖": "|"
    case "ș": "s"
    case "Ș", "ẞ": "S"
    case "ț": "t"
    case "Ț": "T"
    case "\u{2000}"..."\u{200a}", "\u{202f}", "\u{205f}", "\u{3000}": " "
    // Not the ~ of what varies.
    case "⌘", "≈": "%"
    default: "?"
    }
  }

  /// U+00A0 to U+017F.
  private static let latin: [UInt8] = Array(
    (" !cL?Y|S\"ca\"--R-" + "o+23'uP..1o\"????" + "AAAAAAACEEEEIIII" + "DNOOOOOxOUUUUYTs"
      + "aaaaaaaceeeeiiii" + "dnooooo/ouuuuyty" + "AaAaAaCcCcCcCcDd" + "DdEeEeEeEeEeGgGg"
      + "GgGgHhHhIiIiIiIi" + "IiIiJjKkkLlLlLlL" + "lLlNnNnNnnNnOoOo" + "OoOoRrRrRrSsSsSs"
      + "SsTtTtTtUuUuUuUu" + "UuUuWwYyYZzZzZzs").utf8)

  /// U+2500 to U+259F: lines, corners, junctions and blocks.
  private static let drawing: [UInt8] = Array(
    ("-=||..::..::...." + "....''''''''++++" + "++++++++++++++++" + "++++++++++++++++"
      + "++++++++++++..::" + "=|......''''''++" + "+++++++++++++..'" + "'/\\X-|-|-|-|-|-|"
      + "#_#############|" + "#.:#-|..'####'##").utf8)
}
