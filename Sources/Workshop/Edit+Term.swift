/// A change of what our words mean.
public enum TermEdit: Codable, Equatable, Sendable {
  /// A word and its meaning after another one; `nil` is at the end.
  ///
  /// A word that is there already is refused; the meaning may be empty.
  case add(word: String, meaning: String, after: Term.ID?)

  /// The word itself.
  case rename(Term.ID, String)

  /// What we mean by it.
  case meaning(Term.ID, String)

  /// Takes the word out.
  case remove(Term.ID)
}

extension TermEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .add(let word, let meaning, let after):
      let word = try word.asEntry()
      guard !session.charter.terms.contains(where: { $0.word.wordKey == word.wordKey }) else {
        throw Refusal("\(word.inBrief) is there already.")
      }
      let place = try session.charter.terms.place(after: after)
      let term = Term(
        id: Term.ID(rawValue: try session.newID()), word: word, meaning: try meaning.asLine())
      session.charter.terms.insert(term, at: place)
    case .rename(let id, let word):
      session.charter.terms[try session.charter.terms.place(of: id)].word = try word.asEntry()
    case .meaning(let id, let meaning):
      session.charter.terms[try session.charter.terms.place(of: id)].meaning = try meaning.asLine()
    case .remove(let id):
      session.charter.terms.remove(at: try session.charter.terms.place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .add(let word, _, _): word.trimmed.inBrief
    case .rename(let id, _): "the word \(word(id, in: session))"
    case .meaning(let id, _): "what we mean by \(word(id, in: session))"
    case .remove(let id): "taking out \(word(id, in: session))"
    }
  }

  var step: String { "traveller" }

  var field: String? {
    switch self {
    case .add, .remove: nil
    case .rename(let id, _): "term \(id.rawValue) word"
    case .meaning(let id, _): "term \(id.rawValue) meaning"
    }
  }

  private func word(_ id: Term.ID, in session: Session) -> String {
    session.charter.terms.first { $0.id == id }?.word.inBrief ?? "a word"
  }
}
