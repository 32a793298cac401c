/// A change of whose journey it is.
public enum TravellerEdit: Codable, Equatable, Sendable {
  /// One of the lines; it may be empty.
  case line(TravellerLine, String)

  /// How the program speaks of them; `nil` reads as "they".
  case pronoun(Pronoun?)

  /// Where our knowledge of them comes from; `nil` is not said.
  case source(PersonaSource?)

  /// A remark after another one of its kind; `nil` is at the end.
  case add(RemarkKind, text: String, after: Remark.ID?)

  /// A remark's words.
  case rename(Remark.ID, String)

  /// Takes a remark out.
  case remove(Remark.ID)
}

extension TravellerEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .line(let line, let text): session.persona[line] = try text.asLine()
    case .pronoun(let pronoun): session.persona.pronoun = pronoun
    case .source(let source): session.persona.source = source
    case .add(let kind, let text, let after):
      let text = try text.asEntry()
      let place = try session.persona[kind].place(after: after)
      let id = Remark.ID(rawValue: try session.newID())
      session.persona[kind].insert(Remark(id: id, text: text), at: place)
    case .rename(let id, let text):
      let kind = try session.persona.kind(of: id)
      session.persona[kind][try session.persona[kind].place(of: id)].text = try text.asEntry()
    case .remove(let id):
      let kind = try session.persona.kind(of: id)
      session.persona[kind].remove(at: try session.persona[kind].place(of: id))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .line(.name, _): "whom we follow"
    case .line(.situation, _): "who that is"
    case .line(.begins, _): "where it begins"
    case .line(.ends, _): "where it ends"
    case .line(.outcome, _): "what we map this to"
    case .line(.purchase, _): "the kind of purchase"
    case .line(.knowsNow, _): "what must be known now"
    case .line(.knowsLater, _): "what must be known later"
    case .line(.background, _): "the background"
    case .pronoun(let pronoun): "the word \(pronoun?.rawValue ?? "they")"
    case .source(let source): "known from: \(source?.rawValue ?? "not said")"
    case .add(_, let text, _): text.trimmed.inBrief
    case .rename(let id, _): "the words of \(text(id, in: session))"
    case .remove(let id): "taking out \(text(id, in: session))"
    }
  }

  var step: String { "traveller" }

  var field: String? {
    switch self {
    case .line(let line, _): "traveller \(line.rawValue)"
    case .pronoun: "traveller pronoun"
    case .source: "traveller source"
    case .rename(let id, _): "remark \(id.rawValue) text"
    case .add, .remove: nil
    }
  }

  private func text(_ id: Remark.ID, in session: Session) -> String {
    session.persona.remark(id)?.text.inBrief ?? "a remark"
  }
}

extension Persona {
  /// The remark with this id, a story or an exception.
  public func remark(_ id: Remark.ID) -> Remark? { (stories + exceptions).first { $0.id == id } }

  /// What a remark is about, or the refusal that it is gone.
  fileprivate func kind(of id: Remark.ID) throws(Refusal) -> RemarkKind {
    guard let kind = RemarkKind.allCases.first(where: { self[$0].contains { $0.id == id } }) else {
      throw .gone
    }
    return kind
  }
}
