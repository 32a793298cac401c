import Cells
import Notation
import Shelf
import Testing

/// A theme of one's own that is damaged is named with line and column; never does it bring the program down.
@Suite("Themes that are damaged")
struct DamagedThemeTests {
  /// Whatever it is, it is a theme, or a mistake with its place.
  private func expectSound(_ bytes: [UInt8], _ name: @autoclosure () -> String) {
    do throws(Mistake) {
      let theme = try Theme(reading: bytes)
      for role in Role.allCases { _ = theme[role] }
    } catch {
      if error.line < 1 || error.column < 1 || error.sentence.isEmpty {
        Issue.record("\(name()): \(error)")
      }
    }
  }

  private func expectRefused(_ bytes: [UInt8], _ name: @autoclosure () -> String) {
    if (try? Theme(reading: bytes)) != nil { Issue.record("\(name()) is taken for a theme") }
    expectSound(bytes, name())
  }

  @Test("every beginning of one is refused", arguments: Builtin.themeNames)
  func prefixes(name: String) throws {
    let theme = try #require(Builtin.theme(named: name))
    for end in 0...(theme.lastIndex(of: UInt8(ascii: "}")) ?? 0) {
      expectRefused(Array(theme[..<end]), "the first \(end) bytes of \(name)")
    }
  }

  @Test("bytes that are not what they were", arguments: Builtin.themeNames)
  func flips(name: String) throws {
    let theme = try #require(Builtin.theme(named: name))
    for seed in 0..<UInt64(Dice.rounds(2_000)) {
      var dice = Dice(seed: seed)
      var bytes = theme
      for _ in 0...dice.roll(0...3) {
        let place = dice.roll(0...bytes.count - 1)
        bytes[place] = UInt8(dice.roll(0...255))
      }
      expectSound(bytes, "seed \(seed) of \(name)")
    }
  }

  @Test("what is no theme at all")
  func strangers() throws {
    let theme = try #require(Builtin.theme(named: "night"))
    let text = String(decoding: theme, as: UTF8.self)
    let strangers: [(String, [UInt8])] = [
      ("nothing", []), ("NUL", [0]), ("a million deep", [UInt8](repeating: 0x5b, count: 1_000_000)),
      ("a remark without an end", Array("/* ".utf8)), ("Latin-1", [0x7b, 0xe9, 0x7d]),
      ("UTF-16", text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }),
      ("more than 64 KiB", theme + [UInt8](repeating: 0x20, count: 64 << 10)),
      ("two of them", theme + theme), ("a list", Array("[]".utf8)), ("a session", Builtin.example),
      ("a name twice", Array(text.replacing("dark: true,", with: "dark: true, dark: true,").utf8)),
      ("half a pair of surrogates", Array(text.replacing("'night'", with: "'\\ud800'").utf8)),
      (
        "a member that nobody knows",
        Array(text.replacing("dark: true,", with: "dark: true, run: 'sh',").utf8)
      ),
    ]
    for (name, bytes) in strangers { expectRefused(bytes, name) }
  }
}
