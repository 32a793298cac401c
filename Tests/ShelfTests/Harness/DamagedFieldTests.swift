import Notation
import Shelf
import Testing
import Workshop

/// Every field of a document, one after the other, with something in it that does not belong there.
@Suite("Documents with one field that is wrong")
struct DamagedFieldTests {
  private func refusal(_ document: [UInt8]) -> (status: Int32?, isUntouched: Bool) {
    let disk = MemoryDisk(.home(with: document))
    var status: Int32?
    do throws(ShelfFailure) {
      _ = try Shelf.on(disk).open(Platter.acme, at: .friday)
    } catch {
      status = error.exitCode
    }
    return (status, disk.platter.bytes(at: Platter.acme) == document)
  }

  static let foreign: [Node] = [
    .null, .bool(true), .number("-1"), .number("99999999999999999999"), .number("1.5"), .string(""),
    .string("\u{0}"), .string("nonsense"), .array([]), .array([.null]), .object([]),
    .object([.init("strange", .null)]),
  ]

  @Test(
    "in every field what does not belong there: refused with its place, or kept as it is",
    arguments: foreign)
  func values(value: Node) throws {
    let example = try Reader.read(Builtin.example, .strict)
    // In every run half of the kinds in each field, with more effort all of them.
    let turn = Self.foreign.firstIndex(of: value) ?? 0
    for place in 0..<example.count where Effort.factor > 1 || (place + turn) % 2 == 0 {
      var left = place
      let changed = example.replacing(&left, with: value)
      let document = Array(changed.page(width: 100).utf8)
      let result = refusal(document)
      if !result.isUntouched { Issue.record("value \(place): the file was touched") }
      if let status = result.status {
        if status != 65 { Issue.record("value \(place): \(status)") }
      } else {
        let read = try Session(reading: document)
        #expect(try Session(reading: Array(read.page().utf8)) == read, "value \(place)")
      }
    }
  }

  @Test(
    "half a pair of surrogates in every text is refused",
    arguments: ["\\ud800", "\\udfff", "\\udc00\\ud800", "\\ud800x", "\\ud83d\\u0020"])
  func surrogates(escape: String) {
    let text = String(decoding: Builtin.example, as: UTF8.self)
    var isInside = false
    for place in text.indices where text[place] == "\"" {
      isInside.toggle()
      guard isInside else { continue }
      let after = text.index(after: place)
      let document = Array((text[..<after] + escape + text[after...]).utf8)
      let result = refusal(document)
      if result.status != 65 || !result.isUntouched {
        Issue.record("a text that begins with \(escape): \(result)")
      }
    }
  }

  @Test("a newer version with things that nobody knows, everywhere, is refused and left as it is")
  func newer() throws {
    let strange = try Reader.read(Builtin.example, .strict).withStrangers
    let text = strange.page(width: 100)
    for version in ["2", "3", "1000000", "99999999999999999999"] {
      let document = Array(text.replacing("\"version\": 1", with: "\"version\": \(version)").utf8)
      #expect(refusal(document) == (65, true), "version \(version)")
    }
  }

  @Test("what this version does not know is kept everywhere, through opening, work and saving")
  func strangers() throws {
    let strange = try Reader.read(Builtin.example, .strict).withStrangers
    let disk = MemoryDisk(.home(with: Array(strange.page(width: 100).utf8)))
    var file = try Shelf.on(disk).open(Platter.acme, at: .friday)
    var session = file.onDisk
    try session.apply(.parked(.add(text: "the lamp at the lock", step: "touchpoints")))
    session.revision += 1
    _ = try file.save(session, at: .friday, token: 1)
    let saved = String(decoding: disk.platter.bytes(at: Platter.acme) ?? [], as: UTF8.self)
    #expect(
      saved.ranges(of: "\"stranger\"").count
        == strange.page(width: 100).ranges(of: "\"stranger\"").count)
    #expect(saved.contains("the lamp at the lock"))
  }
}

extension Node {
  /// How many values there are in it, itself included.
  fileprivate var count: Int {
    switch self {
    case .array(let nodes): nodes.reduce(1) { $0 + $1.count }
    case .object(let members): members.reduce(1) { $0 + $1.value.count }
    default: 1
    }
  }

  /// The document with another value in the place of its `left`-th.
  fileprivate func replacing(_ left: inout Int, with value: Node) -> Node {
    left -= 1
    if left == -1 { return value }
    switch self {
    case .array(let nodes): return .array(nodes.map { $0.replacing(&left, with: value) })
    case .object(let members):
      return .object(members.map { Member($0.name, $0.value.replacing(&left, with: value)) })
    default: return self
    }
  }

  /// The document with a member in every object that nobody knows.
  fileprivate var withStrangers: Node {
    switch self {
    case .array(let nodes): .array(nodes.map(\.withStrangers))
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.withStrangers) }
          + [Member("stranger", .array([.number("1.50"), .null, .string("kept")]))])
    default: self
    }
  }
}
