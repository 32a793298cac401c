/// A change of the words that the customer should be left with.
public enum WordEdit: Codable, Equatable, Sendable {
  /// A word after another one; `nil` is at the end. A word that is there already is refused.
  case add(text: String, source: Word.Source, after: Word.ID?)

  /// A word found alone through a lens, after another one; `nil` is at the end. A word that is there
  /// already is refused.
  case find(text: String, lens: Lens, after: Word.ID? = nil)

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

  /// One thing that somebody does so that it comes true.
  case behaviour(Word.ID, String)

  /// Who sees to it.
  case owner(Word.ID, String)

  /// What was said about it between two votes.
  case note(Word.ID, String)

  /// How it stands up to a question.
  case test(Word.ID, WordTest, Answer?)

  /// The starter words were shown.
  case startersShown
}

extension WordEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let text, let source, let after):
      try session.add(text, source, after: after)
    case .find(let text, let lens, let after):
      try session.add(text, .team, lens: lens, after: after)
    case .rename(let id, let text):
      let place = try session.impression.words.place(of: id)
      session.impression.words[place].text = try session.impression.newText(text, for: id)
    case .remove(let id): try session.impression.remove(id)
    case .choose(let id, let isChosen): try session.impression.choose(id, isChosen)
    case .culture(let id, let answer):
      try session.impression.support(id) { $0.culture = answer }
    case .staff(let id, let answer):
      try session.impression.support(id) { $0.staff = answer }
    case .evidence(let id, let text):
      let text = try text.asLine()
      try session.impression.support(id) { $0.evidence = text }
    case .behaviour(let id, let text):
      let text = try text.asLine()
      try session.impression.support(id) { $0.behaviour = text }
    case .owner(let id, let text):
      let text = try text.asLine()
      try session.impression.support(id) { $0.owner = text }
    case .note(let id, let text):
      let text = try text.asLine()
      try session.impression.support(id) { $0.note = text }
    case .test(let id, let test, let answer):
      try session.impression.support(id) { $0[test] = answer }
    case .startersShown: session.impression.startersShown = true
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let text, _, _), .find(let text, _, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    case .choose(let id, true): "choosing \(text(id, in: session))"
    case .choose(let id, false): "not choosing \(text(id, in: session))"
    case .culture(let id, let answer):
      "\(text(id, in: session)): culture \(answer?.rawValue ?? "not said")"
    case .staff(let id, let answer):
      "\(text(id, in: session)): staff \(answer?.rawValue ?? "not said")"
    case .evidence(let id, _): "the evidence of \(text(id, in: session))"
    case .behaviour(let id, _): "what shows \(text(id, in: session))"
    case .owner(let id, _): "who sees to \(text(id, in: session))"
    case .note(let id, _): "the note of \(text(id, in: session))"
    case .test(let id, _, let answer):
      "\(text(id, in: session)): \(answer?.rawValue ?? "not said")"
    case .startersShown: "showing the starter words"
    }
  }

  var step: String { "words" }

  var field: String? {
    switch self {
    case .add, .find, .remove, .choose, .startersShown: nil
    case .rename(let id, _): "word \(id.rawValue) text"
    case .culture(let id, _): "word \(id.rawValue) culture"
    case .staff(let id, _): "word \(id.rawValue) staff"
    case .evidence(let id, _): "word \(id.rawValue) evidence"
    case .behaviour(let id, _): "word \(id.rawValue) behaviour"
    case .owner(let id, _): "word \(id.rawValue) owner"
    case .note(let id, _): "word \(id.rawValue) note"
    case .test(let id, let test, _): "word \(id.rawValue) \(test.rawValue)"
    }
  }

  private func text(_ id: Word.ID, in session: Session) -> String {
    session.word(id)?.text.inBrief ?? "a word"
  }
}
