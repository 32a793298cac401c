/// A session's id, the only random one.
enum Identity {
  /// 128 bits, in hexadecimal digits.
  static func random() -> String {
    (0..<2).map { _ in
      let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
