extension FileName {
  /// The longest name of a file that can be worked on, in bytes: the disk allows 255, and the
  /// temporary name beside it needs some.
  static let longest = 200

  /// The file beside `name` that is locked while the session is open.
  static func lock(of name: String) -> String { ".\(name).lock" }

  /// The name of the session's file whose lock is called so; nil for what is none.
  static func name(ofLock lock: String) -> String? {
    guard lock.hasPrefix("."), lock.hasSuffix(".json.lock") else { return nil }
    return String(lock.dropFirst().dropLast(5))
  }

  /// The file beside `name` that a save writes before it takes the name.
  static func temporary(of name: String, pid: Int, token: UInt32) -> String {
    let digits = String(token, radix: 16)
    return ".\(name).\(pid)." + String(repeating: "0", count: 8 - digits.count) + "\(digits).tmp"
  }

  /// Whether `candidate` was left behind by a save of `name`.
  static func isTemporary(_ candidate: String, of name: String) -> Bool {
    let beginning = ".\(name).".utf8
    guard candidate.utf8.starts(with: beginning) else { return false }
    let rest = candidate.utf8.dropFirst(beginning.count)
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3 && !parts[0].isEmpty && parts[0].allSatisfy(\.isDigit)
      && parts[1].count == 8 && parts[1].allSatisfy(\.isHexadecimal)
      && parts[2].elementsEqual("tmp".utf8)
  }

  /// The folder of a session in the state folder: its id where that is a plain name.
  ///
  /// An id is what stands in a document, so it may be anything.
  static func archive(of id: String) -> String {
    let isPlain = id.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "-") }
    if isPlain, (1...64).contains(id.utf8.count) { return id }
    return "\(slug(of: id))_"
      + String(decoding: Checksum(of: Array(id.utf8)[...]).digits, as: UTF8.self)
  }

  /// The name beside `name` for our work where somebody else has changed the file.
  ///
  /// Hours and minutes are divided by a point, which every disk allows. A file that was put beside
  /// another already is named as if it were the other.
  static func conflict(of name: String, timestamp: String, number: Int) -> String {
    beside(name, as: "conflict", timestamp: timestamp, number: number)
  }

  /// The name beside `name` for a document that was found damaged.
  static func damaged(of name: String, timestamp: String, number: Int) -> String {
    beside(name, as: "damaged", timestamp: timestamp, number: number)
  }

  /// Whether `candidate` was put beside `name` because another program had changed it, or because
  /// it was damaged.
  static func isBeside(_ candidate: String, of name: String) -> Bool {
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    return candidate.hasSuffix(").json")
      && [" (conflict ", " (damaged "].contains { candidate.hasPrefix(stem + $0) }
  }

  private static func beside(
    _ name: String, as what: String, timestamp: String, number: Int
  ) -> String {
    var stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    for earlier in [" (conflict ", " (damaged "] {
      if let range = stem.firstRange(of: earlier) { stem = String(stem[..<range.lowerBound]) }
    }
    let time = timestamp.prefix(16).map { $0 == "T" ? " " : $0 == ":" ? "." : String($0) }.joined()
    return "\(stem) (\(what) \(time)\(number == 1 ? "" : " \(number)")).json"
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }

  fileprivate var isHexadecimal: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
