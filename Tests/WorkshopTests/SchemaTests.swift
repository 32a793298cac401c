import Notation
import Shelf
import Testing
import Workshop

@Suite("The schema of a session")
struct SchemaTests {
  let validator: SchemaValidator

  init() throws {
    validator = SchemaValidator(schema: try Reader.read(Builtin.schema, .strict))
  }

  func complaints(about session: Session) throws -> [String] {
    validator.complaints(about: try Reader.read(Array(session.page().utf8), .strict))
  }

  @Test("is JSON Schema 2020-12, and every keyword in it is one that is checked here")
  func itself() throws {
    #expect(
      validator.schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    guard case .object(let definitions)? = validator.schema["$defs"] else {
      Issue.record("there are no definitions")
      return
    }
    for definition in definitions {
      let uses = String(decoding: Builtin.schema, as: UTF8.self)
        .ranges(of: "#/$defs/\(definition.name)\"")
      #expect(!uses.isEmpty, "nobody refers to \(definition.name)")
    }
  }

  @Test("every session that comes with the program and the tests obeys it")
  func documents() throws {
    #expect(try complaints(about: Session(reading: Builtin.example)) == [])
    #expect(try complaints(about: .bicycleShop()) == [])
    #expect(try complaints(about: .blank) == [])
    #expect(
      try complaints(about: Session(id: "a", created: "", manner: .alone, plan: "")) == [])
  }

  @Test("sessions obey it after edits of every kind")
  func edited() throws {
    for seed in 0..<UInt64(20 * effort) {
      var dice = SessionDice(seed: seed)
      var session = try seed % 2 == 0 ? Session.blank : .bicycleShop()
      for number in 0..<200 {
        _ = refusal(dice.edit(of: session), &session)
        guard number % 20 == 19 else { continue }
        let complaints = try complaints(about: session)
        #expect(complaints == [], "seed \(seed), edit \(number)")
      }
    }
  }

  @Test("members that nobody knows are allowed everywhere")
  func strangers() throws {
    let node = try Reader.read(Builtin.example, .strict).withStrangers
    #expect(validator.complaints(about: node) == [])
    _ = try Session(reading: Array(node.page(width: 100).utf8))
  }

  @Test("what is no session is refused, each for one reason", arguments: SchemaFixture.all)
  func refused(fixture: SchemaFixture) throws {
    let good = try Reader.read(Array(try Session.bicycleShopInFull().page().utf8), .strict)
    #expect(validator.complaints(about: good) == [])
    let bad = good.changed(at: fixture.path, to: fixture.value)
    #expect(validator.complaints(about: bad) == [fixture.complaint])
    // The program itself refuses it too.
    #expect(throws: DocumentFault.self) {
      _ = try Session(reading: Array(bad.page(width: 100).utf8))
    }
  }

  @Test("the validator knows what it does not need today as well")
  func keywords() throws {
    let schema = try Reader.read(
      Array(
        """
        {"type": "object", "properties": {"name": {"maxLength": 2}},
         "additionalProperties": {"type": "null"}, "minProperties": 1}
        """.utf8), .strict)
    let node = try Reader.read(Array(#"{"name": "abc", "age": 7, "none": null}"#.utf8), .strict)
    #expect(
      SchemaValidator(schema: schema).complaints(about: node)
        == ["/name maxLength", "/age type", " the keyword minProperties is not known"])
  }
}

extension Session {
  /// The bicycle shop of the tests, with a need, a touchpoint and all else in the first stage too.
  static func bicycleShopInFull() throws -> Session {
    var session = try bicycleShop()
    let first = session.stages[0].id
    try session.apply(.need(.add(text: "to be greeted", stage: first, after: nil)))
    try session.apply(
      .touchpoint(.add(title: "The bell rings", stage: first, answers: .happens, after: nil)))
    guard let bell = session.stages[0].touchpoints.first?.id else { return session }
    for edit in [
      .feeling(.hands(bell, [0, 1, 4, 3, 2])), .feeling(.word(bell, "startled")),
      .feeling(.pivotal(bell, true)), .irritation(.add(text: "the noise", touchpoint: bell)),
      .evidence(
        .add(quote: "It rang", from: "letter", date: nil, touchpoint: bell, after: nil)),
      .recollection(.add(text: "the bell", after: nil)),
      .warmUp(.add(text: "lost", after: nil)),
      .idea(.add(text: "a softer bell", touchpoint: bell, after: nil)),
      .dive(.choose(bell, true)), .dive(.entry(bell, .whys, at: 0, "it is old")),
      .service(.line(bell, .delight, "it plays a tune")),
      .service(.need(bell, session.stages[0].needs.first?.id)),
      .decision(.add(text: "comes in", touchpoint: bell)),
      .handshake(.add(text: "the key", touchpoint: bell)),
    ] as [Edit] {
      try session.apply(edit)
    }
    try session.vote(with: bell)
    try session.charter(of: first)
    return session
  }

  /// A vote on the words, and all that may be said of them after it.
  private mutating func vote(with touchpoint: Touchpoint.ID) throws {
    let words = impression.words.map(\.id)
    for edit in [
      .ballot(.voters(8)), .ballot(.same(WordPair(words[0], words[1]), keep: nil)),
      .ballot(.freeze(seed: 7)),
    ] as [Edit] {
      try apply(edit)
    }
    guard let order = impression.order else { return }
    let paper = BallotPaper.three(of: order)
    var round = OpenRound(paper)
    if case .good(let ballot) = paper.reading("1 2") { round.seal(ballot) }
    let day = CivilDate(daysSinceEpoch: 20_000)
    for edit in [
      .ballot(.close(.first, round.closed)), .ballot(.choose([words[0]])),
      .ballot(.fingers(round: 0, Fingers().with(3, showing: 4))), .solo(.sort(words[0], .us)),
      .solo(.again(SecondChoice(date: day, words: [words[1]]))),
      .grid(.bearing(words[0], touchpoint, .carries)),
      .ledger(.add(day, used: [words[0]], said: "")),
    ] as [Edit] {
      try apply(edit)
    }
  }
}
