import Notation

/// A piece of a hand-written document that knows the way to itself, so that what is wrong with it can
/// be shown with its line.
struct Excerpt {
  typealias Misfit = NodeDecoder.Misfit

  let node: Node
  let path: [Reader.Step]

  init(_ node: Node, path: [Reader.Step] = []) {
    self.node = node
    self.path = path
  }

  func misfit(_ sentence: String) -> Misfit {
    Misfit(sentence: sentence, path: path)
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
      values.append(try read(Excerpt(element, path: path + [.index(index)])))
    }
    return values
  }

  /// The named entries, whatever their names, in their order.
  func entries() throws(Misfit) -> [(name: String, excerpt: Excerpt)] {
    guard case .object(let members) = node else {
      throw misfit("an object in { } was expected here")
    }
    return members.map { ($0.name, Excerpt($0.value, path: path + [.name($0.name)])) }
  }

  /// The entries of an object that may have these names and no others.
  func record(_ known: [String]) throws(Misfit) -> Record {
    let entries = try entries()
    for entry in entries where !known.contains(entry.name) {
      throw entry.excerpt.misfit(
        "\"\(entry.name)\" is not known here; known are \(known.joined(separator: ", "))")
    }
    return Record(excerpt: self, entries: entries)
  }

  /// An object whose names are all known.
  struct Record {
    let excerpt: Excerpt
    let entries: [(name: String, excerpt: Excerpt)]

    subscript(name: String) -> Excerpt? {
      entries.first { $0.name == name }?.excerpt
    }

    func needed(_ name: String) throws(Misfit) -> Excerpt {
      guard let entry = self[name] else { throw excerpt.misfit("\"\(name)\" is missing here") }
      return entry
    }
  }
}
