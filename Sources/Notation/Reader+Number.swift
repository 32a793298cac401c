extension Reader {
  /// Reads a number and returns its digits: as they stand where they are those of JSON already,
  /// else as JSON has them (`+.5` becomes `0.5`, `0x10` becomes `16`).
  mutating func number() throws(Mistake) -> String {
    let start = at
    let plain = try plainNumber()
    if manner == .relaxed { return plain }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func plainNumber() throws(Mistake) -> String {
    let sign = sign()
    if manner == .relaxed, here == "0", next == "x" || next == "X" {
      return sign + (try hexadecimalNumber())
    }
    let whole = digits()
    guard !whole.isEmpty || manner == .relaxed else { throw mistake("a digit was expected") }
    if whole.utf8.count > 1, whole.utf8.first == UInt8(ascii: "0") {
      at -= whole.utf8.count
      throw mistake("a number begins with 0")
    }
    let fraction = try fraction(afterDigits: !whole.isEmpty)
    return sign + (whole.isEmpty ? "0" : whole) + fraction + (try exponent())
  }

  private mutating func sign() -> String {
    switch here {
    case "-":
      at += 1
      return "-"
    case "+":
      at += 1
      return ""
    default: return ""
    }
  }

  private mutating func fraction(afterDigits: Bool) throws(Mistake) -> String {
    guard here == "." else {
      if afterDigits { return "" }
      throw mistake("a digit was expected")
    }
    at += 1
    let digits = digits()
    if !digits.isEmpty { return "." + digits }
    guard manner == .relaxed, afterDigits else { throw mistake("a digit was expected") }
    return ""
  }

  private mutating func exponent() throws(Mistake) -> String {
    guard here == "e" || here == "E" else { return "" }
    at += 1
    let sign = sign()
    let digits = digits()
    guard !digits.isEmpty else { throw mistake("a digit was expected") }
    return "e" + sign + digits
  }

  private mutating func hexadecimalNumber() throws(Mistake) -> String {
    let start = at
    at += 2
    guard here?.hexadecimalValue != nil else {
      throw mistake("a hexadecimal digit was expected")
    }
    var value: UInt64 = 0
    while let digit = here?.hexadecimalValue {
      guard value >> 60 == 0 else {
        at = start
        throw mistake("this number is too large")
      }
      value = value << 4 | UInt64(digit)
      at += 1
    }
    return String(value)
  }

  private mutating func digits() -> String {
    let start = at
    while let digit = here, ("0"..."9").contains(digit) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }
}
