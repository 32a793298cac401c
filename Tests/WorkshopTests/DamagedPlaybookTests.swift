import Notation
import Testing
import Workshop

/// A playbook of one's own that is damaged is named with line and column; never does it bring the program down.
@Suite("Playbooks that are damaged")
struct DamagedPlaybookTests {
  let words: [UInt8]

  init() throws { words = try ThemeFiles.bytes(of: "playbook.json5") }

  /// Whatever it is, it is a playbook, or a mistake with its place.
  private func expectSound(_ bytes: [UInt8], _ name: @autoclosure () -> String) {
    do throws(Mistake) {
      _ = try Playbook(reading: bytes)
    } catch {
      if error.line < 1 || error.column < 1 || error.sentence.isEmpty {
        Issue.record("\(name()): \(error)")
      }
    }
  }

  private func expectRefused(_ bytes: [UInt8], _ name: @autoclosure () -> String) {
    if (try? Playbook(reading: bytes)) != nil { Issue.record("\(name()) is taken for a playbook") }
    expectSound(bytes, name())
  }

  @Test("every beginning of it is refused")
  func prefixes() {
    let end = words.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for length in stride(from: 0, through: end, by: effort > 1 ? 1 : 97) {
      expectRefused(Array(words[..<length]), "the first \(length) bytes")
    }
  }

  @Test("bytes that are not what they were")
  func flips() {
    for seed in 1...UInt64(400 * effort) {
      var dice = SessionDice(seed: seed)
      var bytes = words
      for _ in 0...dice.roll(3) {
        let place = dice.roll(bytes.count)
        bytes[place] =
          dice.roll(2) == 0 ? UInt8(dice.roll(256)) : bytes[place] ^ (1 << UInt8(dice.roll(8)))
      }
      expectSound(bytes, "seed \(seed)")
    }
  }

  @Test("what is no playbook at all")
  func strangers() {
    let text = String(decoding: words, as: UTF8.self)
    let twice = text.replacing("version: 1,", with: "version: 1, version: 1,", maxReplacements: 1)
    let strangers: [(String, [UInt8])] = [
      ("nothing", []), ("NUL", [0]), ("a million deep", [UInt8](repeating: 0x5b, count: 1_000_000)),
      ("a remark without an end", Array("/* ".utf8)), ("a name twice", Array(twice.utf8)),
      ("UTF-16", text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }),
      ("more than 1 MiB", words + [UInt8](repeating: 0x20, count: 1 << 20)),
      ("two of them", words + words), ("Latin-1", [0x7b, 0xe9, 0x7d]), ("a list", Array("[]".utf8)),
      (
        "half a pair of surrogates",
        Array(text.replacing("'", with: "'\\ud800", maxReplacements: 1).utf8)
      ),
      ("somebody else's", Array("{ format: 'nonsense', version: 1 }".utf8)),
      (
        "from the future",
        Array(text.replacing("version: 1", with: "version: 2", maxReplacements: 1).utf8)
      ),
    ]
    for (name, bytes) in strangers { expectRefused(bytes, name) }
    #expect(twice != text)
  }
}
