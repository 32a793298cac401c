import Notation
import Testing

@Suite("Values become nodes and come back")
struct CodingTests {
  enum Channel: String, Codable, CaseIterable {
    case phone
    case person = "in person"
  }

  struct Mark: RawRepresentable, Codable, Equatable {
    var rawValue: Int
  }

  struct Visit: Codable, Equatable {
    var mark = Mark(rawValue: 1)
    var title = ""
    var weight = 0.1
    var seen = false
    var feeling: Int?
    var stake: Bool?
    var reason: String?
    var words: [String]?
    var channel: Channel?
    var marks: [Mark] = []
    var grid: [[Int?]] = []
    var inner: [Visit] = []
    var extras = Extras()
  }

  indirect enum Change: Codable, Equatable {
    case clear
    case rename(Mark, title: String)
    case stake(Bool?)
    case people(Int?)
    case agreed(Bool)
    case words([String])
    case channel(Mark, Channel?)
    case visit(Visit)
    case several([Change])
  }

  @Test("a struct keeps the order of its declaration and leaves out what is empty")
  func structs() throws {
    var visit = Visit(title: "I sign four forms", channel: .person)
    visit.inner = [Visit(seen: true)]
    #expect(
      try NodeEncoder.node(visit).line
        == #"{ "mark": 1, "title": "I sign four forms", "weight": 0.1, "channel": "in person", "#
        + #""inner": [{ "mark": 1, "weight": 0.1, "seen": true }] }"#)
    try expectBack(visit)
  }

  @Test("an optional that holds an empty value does not come back as nil")
  func optionals() throws {
    try expectBack(Visit(feeling: 0, stake: false, reason: "", words: []))
    try expectBack(Visit(feeling: nil, stake: true, reason: "so", words: ["warm"]))
    try expectBack(Visit(grid: [[1, nil], []]))
  }

  @Test(
    "every shape of change comes back",
    arguments: [
      Change.clear, .rename(Mark(rawValue: 4), title: ""), .rename(Mark(rawValue: -4), title: "é"),
      .stake(nil), .stake(false), .stake(true), .people(nil), .people(0), .agreed(false),
      .agreed(true), .words([]), .words([""]), .channel(Mark(rawValue: 0), nil),
      .channel(Mark(rawValue: 0), .phone), .visit(Visit(stake: false)), .several([]),
      .several([.clear, .several([.people(1), .stake(false)])]),
    ])
  func changes(_ change: Change) throws {
    try expectBack(change)
  }

  @Test("plain values stand by themselves")
  func plain() throws {
    try expectBack(true)
    try expectBack("")
    try expectBack([Double.leastNonzeroMagnitude, .greatestFiniteMagnitude, -0.0, 1e21])
    try expectBack([UInt64.max])
    try expectBack([Int.min, Int.max])
    try expectBack([Int8.min])
    try expectBack(Int?.none)
    try expectBack([Channel.phone])
    #expect(throws: EncodingError.self) { try NodeEncoder.node([Double.infinity]) }
  }

  @Test(
    "what does not fit is said in words, with the way to it",
    arguments: [
      (
        #"{ "mark": 1, "weight": 0, "channel": "sideways" }"#,
        #""sideways" is not one of the values known here"#, [Reader.Step.name("channel")]
      ),
      (
        #"{ "mark": 1, "weight": 0, "channel": 7 }"#, "a text was expected here", [.name("channel")]
      ),
      (#"{ "mark": "1", "weight": 0 }"#, "a number was expected here", [.name("mark")]),
      (#"{ "mark": 1.5, "weight": 0 }"#, "a whole number was expected here", [.name("mark")]),
      (
        #"{ "mark": 99999999999999999999, "weight": 0 }"#, "this number is out of range",
        [.name("mark")]
      ),
      (#"{ "mark": 1, "weight": 1e999 }"#, "1e999 is too large a number", [.name("weight")]),
      (#"{ "mark": 1 }"#, #""weight" is missing here"#, []),
      (
        #"{ "mark": 1, "weight": 0, "seen": "yes" }"#, "true or false was expected here",
        [.name("seen")]
      ),
      (
        #"{ "mark": 1, "weight": 0, "inner": [{ "mark": 1, "weight": 0 }, 3] }"#,
        "an object was expected here", [.name("inner"), .index(1)]
      ),
      (#"{ "mark": 1, "weight": 0, "marks": { } }"#, "a list was expected here", [.name("marks")]),
      (
        #"{ "mark": 1, "weight": 0, "grid": [[1, "2"]] }"#, "a number was expected here",
        [.name("grid"), .index(0), .index(1)]
      ),
    ])
  func misfits(_ text: String, _ sentence: String, _ path: [Reader.Step]) throws {
    let node = try Reader.read(Array(text.utf8), .strict)
    #expect(throws: NodeDecoder.Misfit(sentence: sentence, path: path)) {
      try NodeDecoder.decode(Visit.self, from: node)
    }
  }

  @Test(
    "a change that is not known is said to be so",
    arguments: [
      (#"{ "dance": {} }"#, #""dance" is not one of the values known here"#, []),
      (#"{}"#, "exactly one of the values known here was expected", []),
      (#"{ "clear": {}, "people": {} }"#, "exactly one of the values known here was expected", []),
      (
        #"{ "several": { "_0": [{ "clear": {} }, { "dance": {} }] } }"#,
        #""dance" is not one of the values known here"#,
        [Reader.Step.name("several"), .name("_0"), .index(1)]
      ),
      (
        #"{ "channel": { "_0": 1, "_1": "smoke" } }"#,
        #""smoke" is not one of the values known here"#, [.name("channel"), .name("_1")]
      ),
    ])
  func unknownChanges(_ text: String, _ sentence: String, _ path: [Reader.Step]) throws {
    let node = try Reader.read(Array(text.utf8), .strict)
    #expect(throws: NodeDecoder.Misfit(sentence: sentence, path: path)) {
      try NodeDecoder.decode(Change.self, from: node)
    }
  }

  private func expectBack<T: Codable & Equatable>(_ value: T) throws {
    let bytes = Array(try NodeEncoder.node(value).page().utf8)
    let back = try NodeDecoder.decode(T.self, from: try Reader.read(bytes, .strict))
    #expect(back == value)
  }
}
