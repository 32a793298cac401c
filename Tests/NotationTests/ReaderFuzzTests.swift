import Notation
import Testing

@Suite("No bytes whatever can bring the reader down")
struct ReaderFuzzTests {
  static let strict = Array(
    (#"{"a": [1, -2.5e-3, true, null], "é": {"\u00e9\ud83d\ude00": "\n\"x"}, "#
      + #""b": "😀 text"}"#).utf8)

  static let relaxed = Array(
    ("// words\n{ a: [+.5, 0x1F, 1., 'it\\'s \\x41\\\n on', ], "
      + "$é: { /* no */ }, \"b\": '\\u00e9\\0' }").utf8)

  @Test("every beginning of a document is a mistake within it", arguments: [strict, relaxed])
  func prefixes(_ document: [UInt8]) {
    for manner in [Reader.Manner.strict, .relaxed] {
      for end in document.indices { try? check(Array(document[..<end]), manner) }
    }
    for end in document.indices {
      #expect(throws: Mistake.self) { try Reader.read(Array(document[..<end]), .relaxed) }
    }
  }

  @Test("every ending of a document is read or refused", arguments: [strict, relaxed])
  func suffixes(_ document: [UInt8]) {
    for start in document.indices { try? check(Array(document[start...]), .relaxed) }
  }

  @Test("bytes changed, removed, doubled and swapped", arguments: [strict, relaxed])
  func changes(_ document: [UInt8]) {
    for seed in 0..<UInt64(4_000 * effort) {
      var random = SeededGenerator(seed)
      var bytes = document
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: bytes.indices, using: &random)
        switch UInt8.random(in: 0..<4, using: &random) {
        case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(bytes.randomElement(using: &random) ?? 0, at: at)
        default: bytes.swapAt(at, Int.random(in: bytes.indices, using: &random))
        }
      }
      expectSound(bytes, seed)
    }
  }

  @Test("random text made of the characters that mean something")
  func noise() {
    let alphabet =
      Array("{}[]:,\"'\\/*-+.0123exEuXx \n\r\ttfnalse_$\u{e9}".utf8) + [0xff, 0xe2, 0x80, 0xa8]
    for seed in 0..<UInt64(10_000 * effort) {
      var random = SeededGenerator(seed)
      let length = Int.random(in: 0..<40, using: &random)
      expectSound((0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }, seed)
    }
  }

  @Test("a large document that is broken at its end is refused, whatever it is made of")
  func large() {
    let most = 1 << 21
    let texts: [[UInt8]] = [
      Array(repeating: 0x20, count: most) + [0xff], Array(repeating: 0x22, count: most),
      Array("\"".utf8) + Array(repeating: 0x5c, count: most), Array(repeating: 0x2f, count: most),
      Array("/*".utf8) + Array(repeating: 0x2a, count: most), Array(repeating: 0x0a, count: most),
      Array(repeating: 0x31, count: most) + [0x78],
      Array("0x".utf8) + Array(repeating: 0x30, count: most) + [0x78],
      Array("{".utf8) + (0..<most / 16).flatMap { Array("\"a\($0)\":0,".utf8) },
    ]
    for text in texts {
      for manner in [Reader.Manner.strict, .relaxed] {
        #expect(throws: Mistake.self) { try check(text, manner) }
      }
    }
  }

  private func expectSound(_ bytes: [UInt8], _ seed: UInt64) {
    for manner in [Reader.Manner.strict, .relaxed] {
      #expect(throws: Never.self, "seed \(seed)") {
        do { try check(bytes, manner) } catch is Mistake {}
      }
    }
  }

  /// Reads, and where that succeeds holds that the writer's text is read back as the same.
  private func check(_ bytes: [UInt8], _ manner: Reader.Manner) throws {
    let node: Node
    do {
      node = try Reader.read(bytes, manner)
    } catch {
      #expect(error.line >= 1 && error.column >= 1)
      _ = Reader.place(of: [.name("a"), .index(1)], in: bytes, manner)
      throw error
    }
    if try Reader.read(Array(node.page().utf8), .strict) != node { throw Unsound.page }
    if try Reader.read(Array(node.line.utf8), .strict) != node { throw Unsound.line }
  }

  private enum Unsound: Error {
    case page
    case line
  }
}
