/// A change of the words against the map.
public enum GridEdit: Codable, Equatable, Sendable {
  /// What a touchpoint does to a word.
  case bearing(Word.ID, Touchpoint.ID, Bearing)
}

extension GridEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    guard case .bearing(let word, let touchpoint, let bearing) = self else { return }
    _ = try session.impression.place(standing: word)
    _ = try session.place(of: touchpoint)
    let place = session.impression.links.firstIndex {
      $0.word == word && $0.touchpoint == touchpoint
    }
    switch (place, bearing) {
    case (let place?, .silent): session.impression.links.remove(at: place)
    case (let place?, _): session.impression.links[place].bearing = bearing
    case (nil, .silent): break
    case (nil, _):
      session.impression.links.append(
        WordLink(word: word, touchpoint: touchpoint, bearing: bearing))
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .bearing(let word, _, let bearing):
      "\(session.word(word)?.text.inBrief ?? "a word"): \(bearing.rawValue)"
    }
  }

  var step: String { "words" }

  var field: String? {
    switch self {
    case .bearing(let word, let touchpoint, _): "word \(word.rawValue) on \(touchpoint.rawValue)"
    }
  }
}

extension Session {
  /// Drops what was said about touchpoints that are not there any more.
  mutating func dropLooseLinks() {
    let isLinked = !impression.links.isEmpty || impression.before?.links.isEmpty == false
    guard isLinked else { return }
    let there = Set(stages.flatMap { $0.touchpoints.map(\.id) })
    impression.links.removeAll { !there.contains($0.touchpoint) }
    for place in impression.alone.indices {
      impression.alone[place].links.removeAll { !there.contains($0.touchpoint) }
    }
  }
}
