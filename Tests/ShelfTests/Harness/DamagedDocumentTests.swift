import Notation
import Shelf
import Testing
import Workshop

/// G7 and G3: a document that is not sound is refused with 65 or read as what it is; never is it touched.
@Suite("Documents that are damaged, foreign or too new")
struct DamagedDocumentTests {
  static let example = Builtin.example

  /// Opens a document; the status with which that is refused, or nil, and what became of the file.
  private func opened(_ document: [UInt8]) -> (status: Int32?, session: Session?, isUntouched: Bool)
  {
    let disk = MemoryDisk(.home(with: document))
    var result: (Int32?, Session?) = (nil, nil)
    do throws(ShelfFailure) {
      let file = try Shelf.on(disk).open(Platter.acme, at: .friday)
      result.1 = file.onDisk
    } catch {
      result.0 = error.exitCode
    }
    let isUntouched =
      disk.platter.bytes(at: Platter.acme) == document
      && disk.platter.names(at: "/home/Touchline") == ["acme.json"]
    return (result.0, result.1, isUntouched)
  }

  private func expectRefused(_ document: [UInt8], _ name: @autoclosure () -> String) {
    let result = opened(document)
    if result.status != 65 { Issue.record("\(name()): \(result.status ?? 0)") }
    if !result.isUntouched { Issue.record("\(name()): the file was touched") }
  }

  /// Whatever it is, it is refused with 65, or it is a session that is saved and read as the same.
  private func expectSound(_ document: [UInt8], _ name: @autoclosure () -> String) throws {
    let result = opened(document)
    if !result.isUntouched { Issue.record("\(name()): the file was touched") }
    guard let session = result.session else {
      if result.status != 65 { Issue.record("\(name()): \(result.status ?? 0)") }
      return
    }
    let page = Array(session.page().utf8)
    // The same bytes are read as the same.
    if page == document { return }
    let again = try Session(reading: page)
    if again != session { Issue.record("\(name()): it does not read back as what it is") }
  }

  @Test("every beginning of a document is refused, and left as it is")
  func prefixes() {
    // The last byte is a line break, which nobody misses.
    for end in 0..<Self.example.count - 1 {
      expectRefused(Array(Self.example[..<end]), "the first \(end) bytes")
    }
  }

  @Test("ten thousand bytes that are not what they were")
  func flips() throws {
    for seed in Effort.seeds(10_000) {
      var dice = Dice(seed: seed)
      var bytes = Self.example
      let place = dice.roll(0...bytes.count - 1)
      if dice.once(in: 2) {
        bytes[place] ^= 1 << UInt8(dice.roll(0...7))
      } else {
        bytes[place] = UInt8(dice.roll(0...255))
      }
      try expectSound(
        bytes, Effort.line("byte \(place)", seed: seed, test: "DamagedDocumentTests/flips"))
    }
  }

  @Test("blocks that are gone, doubled, swapped or empty, as a failing disk leaves them")
  func blocks() throws {
    for seed in Effort.seeds(1_000) {
      var dice = Dice(seed: seed)
      var bytes = Self.example
      let size = dice.pick([1, 16, 512, 4_096])
      let start = dice.roll(0...max(0, bytes.count - size) / size) * size
      let block = start..<min(bytes.count, start + size)
      switch dice.roll(0...3) {
      case 0: bytes.removeSubrange(block)
      case 1: bytes.insert(contentsOf: bytes[block], at: start)
      case 2: bytes.replaceSubrange(block, with: repeatElement(0, count: block.count))
      default: bytes.replaceSubrange(block, with: bytes.prefix(block.count))
      }
      try expectSound(
        bytes, Effort.line("block \(block)", seed: seed, test: "DamagedDocumentTests/blocks"))
    }
  }

  @Test("every name twice, every comma too much, at every place where there can be one")
  func strictness() {
    let text = String(decoding: Self.example, as: UTF8.self)
    var count = 0
    var places = 0
    for place in text.utf8.indices {
      let byte = text.utf8[place]
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        // Before the closing sign and the blanks in front of it.
        expectRefused(
          Array(text[..<place].utf8) + Array(",".utf8) + Array(text[place...].utf8),
          "a comma at \(places)")
        count += 1
      }
      if byte == UInt8(ascii: "{") {
        let after = text[text.utf8.index(after: place)...]
        guard let first = after.firstIndex(of: "\""),
          let end = after[text.index(after: first)...].firstIndex(of: "\"")
        else { continue }
        let twice = "{ \(text[first...end]): null, "
        expectRefused(
          Array(text[..<place].utf8) + Array((twice + after).utf8), "a name twice at \(places)")
        count += 1
      }
      places += 1
    }
    #expect(count > 100)
  }

  /// What is no document of ours, by name.
  static let strangers: [(String, [UInt8])] = texts.map { ($0.0, Array($0.1.utf8)) } + binaries

  private static let texts: [(String, String)] = [
    ("depth of a million", String(repeating: "[", count: 1_000_000)),
    ("objects in each other", String(repeating: "{\"a\":", count: 300_000)),
    ("65 deep", String(repeating: "[", count: 65) + String(repeating: "]", count: 65)),
    ("nothing", ""), ("blanks", "  \n\t "), ("JSON5", "{ format: 'touchline/session' }"),
    ("a number", "1"), ("null", "null"), ("a text", "\"touchline/session\""),
    ("somebody else's", "{ \"name\": \"left-pad\", \"version\": \"1.3.0\" }"),
    ("a version beyond bounds", "{ \"format\": \"touchline/session\", \"version\": 1e999 }"),
  ]

  private static let binaries: [(String, [UInt8])] = [
    ("NUL", [0]), ("NULs where a disk never wrote", [UInt8](repeating: 0, count: 8_425)),
    ("UTF-16", utf16(bigEndian: false)), ("UTF-16, the other way", utf16(bigEndian: true)),
    ("two marks of UTF-8", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf] + Builtin.example),
    ("Latin-1", text("{ \"caf") + [0xe9] + text("\": 1 }")),
    ("UTF-8 that is too long", text("{\"") + [0xc0, 0xaf] + text("\": 1}")),
    ("a surrogate as bytes", text("{\"") + [0xed, 0xa0, 0x80] + text("\": 1}")),
    ("two documents", Builtin.example + Builtin.example), ("a playbook", Builtin.playbook),
    ("a schema", Builtin.schema), ("zip", [0x50, 0x4b, 3, 4, 20, 0, 0, 0]),
    ("picture", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  ]

  @Test("what is no document of ours", arguments: strangers)
  func nothing(name: String, document: [UInt8]) {
    expectRefused(document, name)
  }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func utf16(bigEndian: Bool) -> [UInt8] {
    let units = String(decoding: Builtin.example, as: UTF8.self).utf16
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
      return bigEndian ? [high, low] : [low, high]
    }
    return (bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]) + bytes
  }
}
