extension Inspection {
  /// Looks at a touchpoint, in the order of the document.
  mutating func inspect(_ touchpoint: Touchpoint, _ links: LinkTargets) {
    id(touchpoint.id)
    entry(touchpoint.title, "title")
    require(
      touchpoint.answers != .need, "answers",
      "a need stands in \"needs\"; a touchpoint answers one of the other questions")
    line(touchpoint.timing, "timing")
    line(touchpoint.note, "note")
    under("feeling") { $0.inspect(touchpoint.feeling) }
    under("evidence") { $0.inspect(touchpoint.evidence) }
    line(touchpoint.colours, "colours")
    each(of: touchpoint.irritations, under: "irritations") { inspection, irritation in
      inspection.id(irritation.id)
      inspection.entry(irritation.text, "text")
    }
    inspectDetails(of: touchpoint, links)
  }

  private mutating func inspect(_ evidence: Evidence) {
    for extreme in Extreme.allCases { inspect(score: evidence[extreme], extreme.rawValue) }
    if let worst = evidence.worst, let best = evidence.best {
      require(worst <= best, Extreme.worst.rawValue, "the worst is not better than the best")
    }
    for part in EvidenceLine.allCases { line(evidence[part], part.rawValue) }
    each(of: evidence.sources, under: "sources") { inspection, source in
      inspection.id(source.id)
      for part in SourceLine.allCases { inspection.line(source[part], part.rawValue) }
    }
  }

  private mutating func inspect(score: Int?, _ name: String) {
    require(score.map(Feeling.scores.contains) ?? true, name, "a feeling is -2 to 2")
  }

  private mutating func inspect(_ feeling: Feeling) {
    inspect(score: feeling.score, "score")
    line(feeling.word, "word")
    guard !feeling.hands.isEmpty else { return }
    let areHands =
      feeling.hands.count == Feeling.scores.count
      && feeling.hands.allSatisfy((0...Session.crowd.upperBound).contains)
    require(areHands, "hands", "hands are five counts of 0 to 999, from -2 to 2")
    guard areHands else { return }
    require(
      feeling.score == Feeling.middle(of: feeling.hands), "score",
      "the feeling is not the middle of the hands; leave the hands out or mend them")
  }
}
