public import Notation

extension Playbook {
  /// Reads the playbook that comes with the program, whose tests have read all of it.
  ///
  /// Its prompts, its phrases and its rules of noticing are nine tenths of its text; each of them is
  /// read when it is first asked for, so that the front door does not wait for a whole workshop.
  /// - Throws: What is wrong with the rest of it, without its place.
  public init(ours bytes: [UInt8]) throws(Mistake) {
    var rest: [Node.Member] = []
    var (prompts, phrases): (Unread?, Unread?)
    var noticing: Unread?
    let members = try Unread(bytes, .relaxed).members(opening: ["prompts", "phrases"])
    for (name, value) in members {
      switch name {
      case "prompts": prompts = value
      case "phrases": phrases = value
      case "noticing": noticing = value
      default: rest.append(Node.Member(name, try value.read()))
      }
    }
    do throws(Excerpt.Misfit) {
      self = try Self.read(Excerpt(.object(rest)), over: nil)
    } catch {
      throw Mistake(sentence: error.sentence, line: 1, column: 1)
    }
    self.noticing = noticing.map {
      Pending($0) { excerpt throws(Excerpt.Misfit) in try Sentinel(excerpt) }
    }
    (promptKeys, self.prompts) = try Self.pending(prompts) { excerpt throws(Excerpt.Misfit) in
      try Prompt(excerpt)
    }
    (phraseIDs, self.phrases) = try Self.pending(phrases) { excerpt throws(Excerpt.Misfit) in
      try Wording(excerpt)
    }
  }

  /// The names of the pieces, in their order, and the pieces themselves.
  private static func pending<Value>(
    _ unread: Unread?, _ reading: @escaping Pending<Value>.Reading
  ) throws(Mistake) -> (names: [String], pieces: [String: Pending<Value>]) {
    guard let members = try unread?.members() else { return ([], [:]) }
    var pieces: [String: Pending<Value>] = [:]
    pieces.reserveCapacity(members.count)
    for (name, value) in members { pieces[name] = Pending(value, reading) }
    return (members.map(\.name), pieces)
  }
}
