/// A change of the words against the map.
public enum GridEdit: Codable, Equatable, Sendable {
  /// What a touchpoint does to a word.
  case bearing(Word.ID, Touchpoint.ID, Bearing)

  /// What the customer would tell a friend at the end of the journey, word for word.
  case friend(String)
}

extension GridEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .bearing(let word, let touchpoint, let bearing):
      try session.set(bearing, of: touchpoint, to: word)
    case .friend(let text): session.impression.friend = try text.asLine()
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .bearing(let word, _, let bearing):
      "\(session.word(word)?.text.inBrief ?? "a word"): \(bearing.rawValue)"
    case .friend: "what a friend would hear"
    }
  }

  var step: String { "words" }

  var field: String? {
    switch self {
    case .bearing(let word, let touchpoint, _): "word \(word.rawValue) on \(touchpoint.rawValue)"
    case .friend: "friend"
    }
  }
}

extension Session {
  /// Keeps what a touchpoint does to a word; one that is silent is left out.
  fileprivate mutating func set(
    _ bearing: Bearing, of touchpoint: Touchpoint.ID, to word: Word.ID
  ) throws(Refusal) {
    _ = try impression.place(standing: word)
    _ = try place(of: touchpoint)
    let place = impression.links.firstIndex { $0.word == word && $0.touchpoint == touchpoint }
    switch (place, bearing) {
    case (let place?, .silent): impression.links.remove(at: place)
    case (let place?, _): impression.links[place].bearing = bearing
    case (nil, .silent): break
    case (nil, _):
      impression.links.append(WordLink(word: word, touchpoint: touchpoint, bearing: bearing))
    }
  }

  /// Drops what was said about touchpoints and needs that are not there any more.
  mutating func dropLooseLinks() {
    dropLooseStages()
    dropLooseNeeds()
    dropLooseBranches()
    let isLinked = !impression.links.isEmpty || impression.before?.links.isEmpty == false
    guard isLinked else { return }
    let there = keptTouchpoints
    impression.links.removeAll { !there.contains($0.touchpoint) }
    for place in impression.alone.indices {
      impression.alone[place].links.removeAll { !there.contains($0.touchpoint) }
    }
  }
}
