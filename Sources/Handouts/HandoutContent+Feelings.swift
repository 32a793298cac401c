import Workshop

extension HandoutContent {
  /// A moment with what was said of it, a sentence each.
  struct Remarked {
    /// Its number and its words.
    var title: String
    /// What it feels like in a word, or empty.
    var feeling: String
    /// What was said of it.
    var said: [String]
  }

  /// What colours the whole (M11), each with the reason why.
  var pivotal: [Remarked] {
    entries.filter(\.touchpoint.pivotal).map { entry in
      Remarked(
        title: numbered(entry), feeling: entry.feeling(quoting: theirs),
        said: [theirs(entry.touchpoint.colours)].filter { !$0.isEmpty })
    }
  }

  /// What feels bad or irritates, with all that was said of it: what was promised and did not work
  /// first (M101), then in the order of the journey.
  var lows: [Remarked] {
    let lows = entries.filter { entry in
      let it = entry.touchpoint
      return it.isLow || it.brokenPromise || it.robotic || !it.irritations.isEmpty
    }
    let broken = lows.filter(\.touchpoint.brokenPromise)
    return (broken + lows.filter { !$0.touchpoint.brokenPromise }).map { entry in
      Remarked(
        title: numbered(entry), feeling: entry.feeling(quoting: theirs),
        said: entry.troubles(in: speech, quoting: theirs))
    }
  }

  /// The feelings that people named to warm up (M112).
  var warmUps: [String] { session.warmUps.map { theirs($0.text) } }

  /// What the customer would talk about on the way out (M103).
  var wayOut: [String] { figure.recollections.map(theirs) }

  /// Whether a moment is the first or the last (M114); else empty.
  func place(of entry: MapFigure.Entry) -> String {
    entry.number == 1 ? say("map.first") : entry.number == figure.count ? say("map.last") : ""
  }

  /// The line of feelings in words, for whoever cannot see it: "1: 0 · 2: +1 · 3: –".
  var lineInWords: String {
    let points = entries.map { entry in
      "\(entry.number): \(entry.touchpoint.feeling.score.map(Feeling.sign) ?? "–")"
    }
    return "\(say("handout.line")): \(points.joined(separator: " · "))"
  }

  var entries: [MapFigure.Entry] { figure.sections.flatMap(\.entries) }

  /// The number of the wall, ★, and the words.
  func numbered(_ entry: MapFigure.Entry) -> String {
    let star = entry.touchpoint.pivotal ? " ★" : ""
    let badge = entry.touchpoint.hasException ? " \(Touchpoint.exceptionSign)" : ""
    return "\(entry.number)\(star)\(badge) \(theirs(entry.touchpoint.title))"
  }
}
