import Notation
import Testing
import Workshop

@Suite("The document of a session")
struct SessionReadingTests {
  @Test("of a session in which nothing was said is short, and complete all the same")
  func blank() throws {
    #expect(
      Session.blank.page() == """
        {
          "format": "touchline/session",
          "version": 1,
          "id": "7f3a",
          "revision": 0,
          "title": "",
          "created": "2026-12-04T14:00:00+01:00",
          "manner": "team",
          "plan": "quick",
          "state": "current",
          "issued": 0
        }

        """)
    #expect(try Session(reading: Array(Session.blank.page().utf8)) == .blank)
  }

  @Test("reads as people speak")
  func bicycleShop() throws {
    let session = try Session.bicycleShop()
    let page = session.page()
    for line in [
      #""stake": false,"#,
      #"{ "id": 2, "name": "Bringing a bike in for repair", "subject": "partner" }"#,
      #""persona": { "name": "Maria", "pronoun": "she", "situation": "buying her first bike" },"#,
      #""known": "we saw it""#, #""act": "I have to do""#, #""channel": "in person""#,
      #""due": "2027-01-15""#,
    ] {
      #expect(page.contains(line), "\(line)")
    }
    #expect(!page.contains("a guess"))
    #expect(try Session(reading: Array(page.utf8)) == session)
    #expect(try Session(reading: Array(page.utf8)).page() == page)
  }

  @Test("keeps what this version does not know in every object, through edits and saving")
  func unknownMembers() throws {
    var count = 0
    let node = try Reader.read(Array(Session.bicycleShop().page().utf8), .strict)
    let strange = node.withUnknownMembers(&count)
    #expect(count == 21, "one of every kind of object, and some twice")
    var history = History(try Session(reading: Array(strange.page().utf8)))
    #expect(history.present.page() == strange.page())
    let (forms, leap, word) = (
      Touchpoint.ID(rawValue: 6), Stage.ID(rawValue: 4), Word.ID(rawValue: 8)
    )
    let edits: [Edit] = [
      .session(.title("Another")), .attendance(.people(nil)),
      .journey(.score(Journey.ID(rawValue: 2), .urgent, 3)),
      .journey(.choose(Journey.ID(rawValue: 2), reason: "", criterion: nil, score: nil)),
      .traveller(.line(.name, "")), .stage(.move(leap, to: 0)),
      .stage(.adopt(set: "", names: ["One", "Two", "Three"])),
      .stage(.adopt(set: "", names: ["One"])), .stage(.split(Stage.ID(rawValue: 4))),
      .stage(.join(leap)), .touchpoint(.place(forms, stage: leap, index: 9)),
      .touchpoint(.note(forms, "")), .need(.rename(Need.ID(rawValue: 5), "a seat")),
      .word(.culture(word, nil)), .word(.choose(word, false)), .closing(.due(nil)),
      .closing(.state(nil)),
      .parked(.letGo(ParkedThought.ID(rawValue: 10), true)), .stage(.adopt(set: "", names: [])),
      .touchpoint(.place(forms, stage: leap, index: 0)), .touchpoint(.join(forms)),
    ]
    for edit in edits { try history.record(edit) }
    history.undo()
    history.redo()
    let page = history.present.page()
    let again = try Session(reading: Array(page.utf8))
    #expect(again == history.present)
    for number in 1...count {
      #expect(page.contains("\"unknown \(number)\": { \"kept\": [1.50, null] }"), "\(number)")
    }
  }

  @Test("is refused with its line and column where a value is not known")
  func unknownValue() throws {
    let page = try Session.bicycleShop().page()
      .replacing(#""channel": "in person""#, with: #""channel": "pigeon""#)
    let fault = try #require(problem(reading: page))
    let line = try #require(
      page.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("pigeon") })
    #expect(fault.kind == .misfit)
    #expect(fault.line == line + 1)
    #expect(fault.text.hasPrefix("line \(line + 1), column \(fault.column): \"pigeon\" is not"))
    #expect(fault.sentence.contains("\"in person\", \"phone\", \"online\""))
  }

  @Test("says which version it is when it is newer, and what to do")
  func newer() throws {
    for version in ["2", "99999999999999999999999"] {
      let page = Session.blank.page().replacing("\"version\": 1", with: "\"version\": \(version)")
      let fault = try #require(problem(reading: page))
      #expect(fault.kind == .newer)
      #expect(fault.line == 3)
      #expect(fault.column == 14)
      #expect(fault.text.contains("version \(version)"))
      #expect(fault.text.contains("Install a newer Touchline"))
    }
    for version in ["0", "-1", "1.5", "\"1\"", "null"] {
      let page = Session.blank.page().replacing("\"version\": 1", with: "\"version\": \(version)")
      #expect(problem(reading: page)?.kind == .misfit, "\(version)")
    }
  }

  @Test("of something else is turned away kindly", arguments: ["{}", "[1, 2]", "7", "null"])
  func foreign(text: String) throws {
    let fault = try #require(problem(reading: text))
    #expect(fault.kind == .foreign)
    #expect(fault.text.hasPrefix("This is JSON, and not a Touchline session"))
  }

  @Test("of another kind of Touchline document says so")
  func playbook() throws {
    let fault = try #require(problem(reading: #"{ "format": "touchline/playbook", "version": 1 }"#))
    #expect(fault.kind == .foreign)
    #expect(fault.text.contains("touchline/playbook"))
  }

  @Test("that is cut off anywhere is refused, never half read")
  func cutOff() throws {
    let page = try Session.bicycleShop().page()
    for length in stride(from: 0, to: page.utf8.count - 1, by: 7) {
      #expect(problem(reading: String(page.prefix(length))) != nil, "\(length) bytes")
    }
    #expect(problem(reading: "{ \"format\": \"touchline/session\",")?.kind == .damaged)
  }

  @Test(
    "that contradicts itself is refused at the place",
    arguments: [
      (#""often": 4"#, #""often": 6"#, "a score is 1 to 5"),
      (#""people": 8"#, #""people": 0"#, "people are counted"),
      (#""journey": 1"#, #""journey": 3"#, "no journey with the id 3"),
      (#""id": 5, "text": "to know that it fits me""#, #""id": 5, "text": " ""#, "is empty here"),
      (#"{ "id": 2, "name""#, #"{ "id": 1, "name""#, "used twice"),
      (#"{ "id": 2, "name""#, #"{ "id": 0, "name""#, "1 or more"),
      (#"{ "id": 2, "name""#, #"{ "id": 99, "name""#, "higher than"),
      (#""subject": "partner""#, #""baseline": true"#, "more than one journey"),
      (#""answers": "meet""#, #""answers": "need""#, "one of the other questions"),
      (#""text": "safe""#, #""text": " WELCOME""#, "reads the same"),
      (#""chosen": [8]"#, #""chosen": [10]"#, "no word with the id 10"),
      (#""chosen": [8]"#, #""chosen": [8, 8]"#, "chosen twice"),
      (#""chosen": [8]"#, #""chosen": [8, 9, 9, 9]"#, "more than three"),
      (#""word": 8"#, #""word": 2"#, "no word with the id 2"),
      (#""id": "7f3a""#, #""id": " ""#, "has no id"),
      (#""revision": 0"#, #""revision": -1"#, "0 or more"),
      (#""issued": 10"#, #""issued": 2000000000"#, "is 0 to"),
      (#""due": "2027-01-15""#, #""due": "2027-02-29""#, "is not a day"),
    ])
  func contradiction(was: String, becomes: String, sentence: String) throws {
    let page = try Session.bicycleShop().page()
    try #require(page.contains(was), "\(page)")
    let fault = try #require(problem(reading: page.replacing(was, with: becomes)))
    #expect(fault.kind == .contradiction || becomes.contains("due"))
    #expect(fault.text.contains(sentence), "\(fault.text)")
    #expect(fault.line > 1)
  }

  @Test("with a text of more than 1,000 characters is refused")
  func tooLong() throws {
    let text = String(repeating: "é", count: 1_001)
    let page = Session.blank.page().replacing("\"title\": \"\"", with: "\"title\": \"\(text)\"")
    #expect(problem(reading: page)?.text.hasPrefix("line 6, column 12: this text is") == true)
  }
}

extension Node {
  /// The value with a member in every object that no version knows, each with its own number.
  fileprivate func withUnknownMembers(_ count: inout Int) -> Node {
    switch self {
    case .array(let elements): return .array(elements.map { $0.withUnknownMembers(&count) })
    case .object(let members):
      let known = members.map { Member($0.name, $0.value.withUnknownMembers(&count)) }
      count += 1
      let kept = Node.object([Member("kept", .array([.number("1.50"), .null]))])
      return .object(known + [Member("unknown \(count)", kept)])
    default: return self
    }
  }
}
