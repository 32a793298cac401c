public import Notation

extension Session {
  /// Something in a session that no edit could have brought about.
  public struct Fault: Equatable, Sendable {
    /// What is wrong, in words that fit after "line 12, column 3: ".
    public var sentence: String

    /// The way from the document to what is wrong.
    public var path: [Reader.Step]

    /// A fault at the end of a path.
    public init(sentence: String, path: [Reader.Step]) {
      self.sentence = sentence
      self.path = path
    }
  }

  /// What breaks the rules that every edit keeps, in the order of the document.
  ///
  /// Ids are unique and no higher than ``issued``, what is referred to is there, scores are 1 to 5,
  /// at most three words are chosen, texts have at most 1,000 characters, and so on. The agenda is
  /// not looked at: what it names may be gone.
  public var faults: [Fault] {
    var inspection = Inspection(issued: issued)
    inspection.inspect(self)
    return inspection.faults
  }
}

/// A walk through a session that gathers its faults.
struct Inspection {
  private(set) var faults: [Session.Fault] = []
  private let issued: Int
  private var ids: Set<Int> = []
  private var path: [Reader.Step] = []

  init(issued: Int) { self.issued = issued }

  /// Looks at what stands under a name.
  mutating func under(_ name: String, _ look: (inout Inspection) -> Void) {
    path.append(.name(name))
    look(&self)
    path.removeLast()
  }

  /// Looks at every element of the list under a name.
  mutating func each<Element>(
    of elements: [Element], under name: String, _ look: (inout Inspection, Element) -> Void
  ) {
    under(name) { inspection in
      for (index, element) in elements.enumerated() {
        inspection.path.append(.index(index))
        look(&inspection, element)
        inspection.path.removeLast()
      }
    }
  }

  /// Notes a fault under a name where a rule is broken.
  mutating func require(_ holds: Bool, _ name: String, _ sentence: @autoclosure () -> String) {
    guard !holds else { return }
    faults.append(Session.Fault(sentence: sentence(), path: path + [.name(name)]))
  }

  /// Notes a fault here where a rule is broken.
  mutating func requireHere(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    guard !holds else { return }
    faults.append(Session.Fault(sentence: sentence(), path: path))
  }

  /// A text that may be empty.
  mutating func line(_ text: String, _ name: String) {
    require(
      text.count <= Session.textLimit, name,
      "this text is longer than 1,000 characters; shorten it")
  }

  /// A text that may not be empty.
  mutating func entry(_ text: String, _ name: String) {
    line(text, name)
    require(!text.trimmed.isEmpty, name, "\"\(name)\" is empty here; write a few words")
  }

  mutating func score(_ score: Int?, _ name: String) {
    require(score.map(Session.scores.contains) ?? true, name, "a score is 1 to 5")
  }

  mutating func id(_ id: some CountedID) {
    let number = id.rawValue
    require(number >= 1, "id", "an id is 1 or more")
    let (highest, isNew) = (issued, ids.insert(number).inserted)
    require(
      number <= highest, "id", "the id \(number) is higher than \"issued\", which is \(highest)")
    require(isNew, "id", "the id \(number) is used twice; give it another")
  }
}
