import Workshop

extension HandoutContent {
  /// What is known and from whom (M77): each moment of which somebody said something, with its
  /// sources.
  var sources: [Remarked] {
    entries.filter { !$0.touchpoint.evidence.sources.isEmpty }.map { entry in
      Remarked(
        title: numbered(entry), feeling: "",
        said: entry.sources(in: speech, on: figure.day, quoting: theirs))
    }
  }

  /// What feedback says (M81–M83): where to look first, then what varies, then what is right and
  /// should stay.
  var feedback: [String] {
    [Mark.look, .varies, .right].flatMap { mark in
      entries.filter { $0.touchpoint.evidence.mark == mark }.map { entry in
        let varies = entry.touchpoint.varies(in: speech)
        return "\(mark.words) — \(numbered(entry))" + (varies.isEmpty ? "" : " (\(varies))")
      }
    }
  }

  /// Whom one could ask (M78), each with what about; then how far asking has come (M84).
  var toAsk: [String] {
    var people: [(who: String, about: [String])] = []
    for entry in entries where !entry.touchpoint.evidence.elsewhere.isEmpty {
      let who = theirs(entry.touchpoint.evidence.elsewhere)
      if let index = people.firstIndex(where: { $0.who == who }) {
        people[index].about.append(numbered(entry))
      } else {
        people.append((who, [numbered(entry)]))
      }
    }
    let asked = session.askedSoFar
    let total = asked.isEmpty ? [] : [say("evidence.customers", ["word": asked])]
    return people.map { "\($0.who): \($0.about.joined(separator: " · "))" } + total
  }

  /// What is said of a touchpoint besides its words: the note, and how it is known.
  func remarks(on entry: MapFigure.Entry) -> [String] {
    [theirs(entry.touchpoint.note)].filter { !$0.isEmpty }
      + entry.aspects(in: speech, quoting: theirs)
  }
}
