/// What is sent to a terminal, looked at for anything that is not of the program's own making.
enum TerminalStream {
  /// Everything in it that a terminal would obey and ncurses never sends, or that hides or turns text.
  static func faults(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["no UTF-8"] }
    var faults: [String] = []
    var scalars = Array(text.unicodeScalars)[...]
    var marks = 0
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1b}" {
        if let fault = sequence(&scalars) { faults.append(fault) }
        continue
      }
      marks = scalar.isMark ? marks + 1 : 0
      if marks > 4 { faults.append("more than four marks") }
      if scalar.isHostile { faults.append("U+\(String(scalar.value, radix: 16))") }
    }
    return faults
  }

  /// Takes a sequence; a fault if it is none of those with which ncurses draws.
  private static func sequence(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String? {
    guard let kind = scalars.popFirst() else { return nil }
    switch kind {
    case "[":
      let parameters = scalars.prefix { (0x20..<0x40).contains($0.value) }
      scalars = scalars.dropFirst(parameters.count)
      let final = scalars.popFirst() ?? "?"
      let said = String(String.UnicodeScalarView(parameters)) + String(final)
      let isDrawing = "ABCDGHJKLMPSTXZ@dfhlmrt".unicodeScalars.contains(final)
      return isDrawing && !said.contains("31337") ? nil : "CSI \(said)"
    case "(", ")":
      let set = scalars.popFirst() ?? "?"
      return set == "B" || set == "0" ? nil : "character set \(set)"
    case "=", ">", "7", "8", "M": return nil
    default: return "ESC \(kind)"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
  }

  /// Neither to be drawn nor a move within a line or to the next.
  fileprivate var isHostile: Bool {
    switch value {
    case 0x08, 0x09, 0x0a, 0x0d: false
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0xfff9...0xfffb: true
    case 0x61c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}
