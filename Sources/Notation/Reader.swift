/// Reads JSON: strictly, as programs write it, or relaxed (JSON5), as people do.
///
/// Whatever the bytes are, reading ends in a value or in a `Mistake`. Nesting deeper than 64 and
/// more than two million values are mistakes, so recursion and memory are bounded; a name that
/// stands twice in an object is one too, in either manner.
public struct Reader {
  /// How much is forgiven.
  public enum Manner: Sendable {
    /// JSON as RFC 8259 has it.
    case strict
    /// JSON5: comments, trailing commas, unquoted names, single quotes and easier numbers.
    case relaxed
  }

  /// One step on the way from the whole document to a value in it.
  public enum Step: Equatable, Sendable {
    /// The member of this name.
    case name(String)
    /// The element with this number, from 0.
    case index(Int)
  }

  static let deepest = 64
  static let mostValues = 2_000_000

  let bytes: [UInt8]
  let manner: Manner
  /// The byte to be read next: never beyond the end.
  var at = 0
  private var depth = 0
  private var values = 0
  var search: Search?

  init(_ bytes: [UInt8], _ manner: Manner) {
    self.bytes = bytes
    self.manner = manner
  }

  /// The value that the bytes spell out; throws the first mistake.
  public static func read(_ bytes: [UInt8], _ manner: Manner) throws(Mistake) -> Node {
    var reader = Reader(bytes, manner)
    return try reader.document()
  }

  mutating func document() throws(Mistake) -> Node {
    if let broken = Self.firstInvalidByte(of: bytes) {
      at = broken
      throw mistake("this is not UTF-8 text")
    }
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { at = 3 }
    try skipSpace()
    let node = try value()
    try skipSpace()
    guard at == bytes.count else { throw mistake("something follows the end of the document") }
    return node
  }

  mutating func value() throws(Mistake) -> Node {
    values += 1
    guard values <= Self.mostValues else { throw mistake("there are more than 2 million values") }
    search?.reached(at)
    guard let first = here else { throw mistake("the text ends where a value was expected") }
    switch first {
    case "{": return try object()
    case "[": return try array()
    case "\"": return .string(try text())
    case "'" where manner == .relaxed: return .string(try text())
    case "-", "0"..."9": return .number(try number())
    case "+" where manner == .relaxed, "." where manner == .relaxed: return .number(try number())
    case "t" where take("true"): return .bool(true)
    case "f" where take("false"): return .bool(false)
    case "n" where take("null"): return .null
    default: throw mistake("a value was expected")
    }
  }

  /// Steps over an opening bracket, unless that is one too many.
  mutating func enter() throws(Mistake) {
    guard depth < Self.deepest else {
      throw mistake("this is nested more than \(Self.deepest) deep")
    }
    depth += 1
    at += 1
  }

  mutating func leave() { depth -= 1 }
}
