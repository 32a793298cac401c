import Notation

/// A piece of a hand-written document that knows the way to itself, so that what is wrong with it can
/// be shown with its line.
struct Excerpt {
  typealias Misfit = NodeDecoder.Misfit

  let node: Node
  private let trail: Trail

  init(_ node: Node, at trail: Trail = .document) {
    self.node = node
    self.trail = trail
  }

  func misfit(_ sentence: String) -> Misfit {
    Misfit(sentence: sentence, path: trail.steps)
  }

  func text() throws(Misfit) -> String {
    guard case .string(let text) = node else { throw misfit("a text was expected here") }
    return text
  }

  func number(in range: ClosedRange<Int>) throws(Misfit) -> Int {
    guard case .number(let digits) = node, let number = Int(digits), range.contains(number) else {
      throw misfit(
        "a whole number from \(range.lowerBound) to \(range.upperBound) was expected here")
    }
    return number
  }

  /// One of the values of an enum, by the name it has in documents.
  func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) throws(Misfit) -> Choice
  where Choice.RawValue == String {
    let name = try text()
    guard let choice = Choice(rawValue: name) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw misfit("\"\(name)\" is not known here; known are \(known)")
    }
    return choice
  }

  func list<Value>(_ read: (Excerpt) throws(Misfit) -> Value) throws(Misfit) -> [Value] {
    guard case .array(let elements) = node else {
      throw misfit("a list in [ ] was expected here")
    }
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      values.append(try read(Excerpt(element, at: .further(trail, .index(index)))))
    }
    return values
  }

  /// The named entries, whatever their names, in their order.
  func entries() throws(Misfit) -> [(name: String, excerpt: Excerpt)] {
    try members().map { ($0.name, excerpt(of: $0)) }
  }

  /// The entries of an object that may have these names and no others.
  func record(_ known: [String]) throws(Misfit) -> Record {
    let members = try members()
    for member in members where !known.contains(member.name) {
      throw excerpt(of: member).misfit(
        "\"\(member.name)\" is not known here; known are \(known.joined(separator: ", "))")
    }
    return Record(excerpt: self, members: members)
  }

  private func members() throws(Misfit) -> [Node.Member] {
    guard case .object(let members) = node else {
      throw misfit("an object in { } was expected here")
    }
    return members
  }

  private func excerpt(of member: Node.Member) -> Excerpt {
    Excerpt(member.value, at: .further(trail, .name(member.name)))
  }

  /// An object whose names are all known.
  struct Record {
    let excerpt: Excerpt
    let members: [Node.Member]

    subscript(name: String) -> Excerpt? {
      members.first { $0.name == name }.map(excerpt.excerpt)
    }

    func needed(_ name: String) throws(Misfit) -> Excerpt {
      guard let entry = self[name] else { throw excerpt.misfit("\"\(name)\" is missing here") }
      return entry
    }
  }
}
