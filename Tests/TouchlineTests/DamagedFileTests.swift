import Glibc
import Shelf
import Testing

/// Files that are no sound sessions are refused with the place and the remedy, and stay as they are.
@Suite struct DamagedFileTests {
  /// A file that is refused, and where the fault is; nil where it is wrong as a whole.
  struct Case: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let place: String?
    let word: String

    init(_ name: String, _ text: String, at place: String? = nil, saying word: String) {
      self.init(name, Array(text.utf8), at: place, saying: word)
    }

    init(_ name: String, _ bytes: [UInt8], at place: String? = nil, saying word: String) {
      self.name = name
      self.bytes = bytes
      self.place = place
      self.word = word
    }

    var testDescription: String { name }
  }

  private static let example = String(decoding: Builtin.example, as: UTF8.self)

  static let cases = [
    Case("empty", "", at: "line 1, column 1", saying: "ends"),
    Case("only a mark of UTF-8", [0xef, 0xbb, 0xbf], at: "line 1, column", saying: "ends"),
    Case("UTF-16", [0xff, 0xfe, 0x7b, 0], at: "line 1, column 1", saying: "UTF-8"),
    Case("binary", [0x7f, 0x45, 0x4c, 0x46, 0, 0xff], at: "line 1, column", saying: ""),
    Case(
      "cut off", example.prefix { $0 != "B" } + "Buying a", at: "line 6, column 12",
      saying: "not closed"),
    Case(
      "a trailing comma", "{\n  \"format\": \"touchline/session\",\n}\n", at: "line 2, column 32",
      saying: "comma"),
    Case(
      "a name twice", "{\n  \"format\": \"touchline/session\",\n  \"format\": 1\n}\n",
      at: "line 3, column 3", saying: "twice"),
    Case(
      "70 deep", String(repeating: "[", count: 70) + String(repeating: "]", count: 70),
      at: "line 1, column 65", saying: "64 deep"),
    Case(
      "a million deep", String(repeating: "[", count: 1_000_000), at: "line 1", saying: "64 deep"),
    Case("somebody else's", "{ \"name\": \"left-pad\", \"version\": 1 }\n", saying: "session"),
    Case("a list", "[]\n", saying: "session"),
    Case(
      "from the future", example.replacing("\"version\": 1", with: "\"version\": 2"),
      saying: "newer"),
    Case(
      "an unknown word", example.replacing("\"manner\": \"team\"", with: "\"manner\": \"herd\""),
      at: "line 8, column 13", saying: "herd"),
    Case(
      "a contradiction", example.replacing("\"people\": 10", with: "\"people\": -10"),
      at: "line 12", saying: ""),
  ]

  @Test(arguments: cases)
  func itIsRefusedWithPlaceAndRemedyAndLeftAsItIs(damaged: Case) throws {
    let desk = try Desk()
    let path = desk.write(damaged.bytes, to: "it.json")
    for run in [try desk.run("open", path), try desk.run("check", path)] {
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      let beginning = "touchline: ~/it.json: " + (damaged.place ?? "")
      #expect(run.complaint.hasPrefix(beginning), "\(run.complaint)")
      #expect(run.complaint.contains(damaged.word), "\(run.complaint)")
      #expect(run.complaint.split(separator: "\n").count == 1)
      #expect(run.complaint.utf8.count < 400)
    }
    #expect(desk.bytes(of: "it.json") == damaged.bytes)
    #expect(desk.names() == ["Touchline", "it.json"])
  }

  @Test func whatIsLargerThan64MiBIsNotEvenRead() throws {
    let desk = try Desk()
    let path = desk.write("", to: "it.json")
    #expect(truncate(path, (64 << 20) + 1) == 0)
    let run = try desk.run("open", path)
    #expect(run.status == 65)
    #expect(run.complaint.hasPrefix("touchline: ~/it.json is larger than 64 MiB"))
    #expect(desk.names() == ["Touchline", "it.json"])
  }

  @Test func aMarkOfUTF8InFrontIsNoFault() throws {
    let desk = try Desk()
    let path = desk.write([0xef, 0xbb, 0xbf] + Builtin.example, to: "it.json")
    #expect(try desk.run("check", path).status == 0)
  }
}
