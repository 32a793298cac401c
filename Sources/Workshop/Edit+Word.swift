/// A change of the words that the customer should be left with.
public enum WordEdit: Codable, Equatable, Sendable {
  /// A word after another one; `nil` is at the end. A word that is there already is refused.
  case add(text: String, source: Word.Source, after: Word.ID?)

  /// The word's text.
  case rename(Word.ID, String)

  /// Takes the word out, and what was said about it.
  case remove(Word.ID)

  /// Whether it is one of the three; a fourth is refused.
  case choose(Word.ID, Bool)

  /// Whether the culture carries it.
  case culture(Word.ID, Answer?)

  /// Whether staff may show it.
  case staff(Word.ID, Answer?)

  /// What would show that it is so.
  case evidence(Word.ID, String)

  /// The starter words were shown.
  case startersShown
}

extension WordEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let source, let after):
      let place = try session.impression.words.place(after: after)
      let text = try session.impression.newText(text, for: nil)
      let id = Word.ID(rawValue: try session.newID())
      session.impression.words.insert(Word(id: id, text: text, source: source), at: place)
    case .rename(let id, let text):
      let place = try session.impression.words.place(of: id)
      session.impression.words[place].text = try session.impression.newText(text, for: id)
    case .remove(let id):
      session.impression.words.remove(at: try session.impression.words.place(of: id))
      session.impression.chosen.removeAll { $0 == id }
      session.impression.support.removeAll { $0.word == id }
    case .choose(let id, let isChosen): try session.impression.choose(id, isChosen)
    case .culture(let id, let answer):
      try session.impression.support(id) { $0.culture = answer }
    case .staff(let id, let answer):
      try session.impression.support(id) { $0.staff = answer }
    case .evidence(let id, let text):
      let text = try text.asLine()
      try session.impression.support(id) { $0.evidence = text }
    case .startersShown: session.impression.startersShown = true
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    case .choose(let id, true): "choosing \(text(id, in: session))"
    case .choose(let id, false): "not choosing \(text(id, in: session))"
    case .culture(let id, let answer):
      "\(text(id, in: session)): culture \(answer?.rawValue ?? "not said")"
    case .staff(let id, let answer):
      "\(text(id, in: session)): staff \(answer?.rawValue ?? "not said")"
    case .evidence(let id, _): "the evidence of \(text(id, in: session))"
    case .startersShown: "showing the starter words"
    }
  }

  var step: String { "words" }

  var field: String? {
    switch self {
    case .add, .remove, .choose, .startersShown: nil
    case .rename(let id, _): "word \(id.rawValue) text"
    case .culture(let id, _): "word \(id.rawValue) culture"
    case .staff(let id, _): "word \(id.rawValue) staff"
    case .evidence(let id, _): "word \(id.rawValue) evidence"
    }
  }

  private func text(_ id: Word.ID, in session: Session) -> String {
    session.word(id)?.text.inBrief ?? "a word"
  }
}

extension Impression {
  /// The text of a word, or the refusal that another word reads the same.
  fileprivate func newText(_ text: String, for id: Word.ID?) throws(Refusal) -> String {
    let text = try text.asEntry()
    guard !words.contains(where: { $0.id != id && $0.key == text.wordKey }) else {
      throw Refusal("\(text.inBrief) is there already.")
    }
    return text
  }

  fileprivate mutating func choose(_ id: Word.ID, _ isChosen: Bool) throws(Refusal) {
    _ = try words.place(of: id)
    guard isChosen else {
      chosen.removeAll { $0 == id }
      return
    }
    guard !chosen.contains(id) else { return }
    guard chosen.count < Impression.chosenLimit else {
      throw Refusal("Three words are chosen. Take one of them back first.")
    }
    chosen.append(id)
  }

  /// Changes what stands behind a word; an entry in which nothing is said any more goes.
  fileprivate mutating func support(
    _ id: Word.ID, _ change: (inout Support) -> Void
  ) throws(Refusal) {
    _ = try words.place(of: id)
    let place = support.firstIndex { $0.word == id } ?? support.endIndex
    if place == support.endIndex { support.append(Support(word: id)) }
    change(&support[place])
    if support[place].isBlank { support.remove(at: place) }
  }
}

extension Word {
  /// What two words share that read the same.
  var key: String { text.wordKey }
}

extension String {
  /// The text by which words are told apart: case and outer blanks make no difference.
  var wordKey: String { trimmed.lowercased() }
}
