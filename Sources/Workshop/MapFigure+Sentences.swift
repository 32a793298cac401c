extension MapFigure {
  /// Whose journey it is, where it begins and where it ends: a sentence each, none for what was
  /// not said.
  public func lead(in speech: Speech) -> [String] {
    var lead: [String] = pointOfView.map { [$0] } ?? []
    if !begins.isEmpty { lead.append(speech.say("story.begins", ["what": begins])) }
    if !ends.isEmpty { lead.append(speech.say("story.ends", ["what": ends])) }
    return lead
  }

  /// "16 moments in 6 stages, 11 of them guesses"; the guesses only where it says how things are
  /// known.
  public func summary(in speech: Speech) -> String {
    speech.say("map.summary", ["count": momentCount(in: speech), "total": stageCount(in: speech)])
      + guessCount(in: speech)
  }

  /// "6 stages, 16 moments, 11 of them guesses": the same, the outline first.
  ///
  /// Without the guesses where there is no room for them.
  public func counts(in speech: Speech, withGuesses: Bool = true) -> String {
    speech.say("map.counts", ["total": stageCount(in: speech), "count": momentCount(in: speech)])
      + (withGuesses ? guessCount(in: speech) : "")
  }

  private func stageCount(in speech: Speech) -> String {
    sections.count == 1
      ? speech.say("map.stage") : speech.say("map.stages", ["count": "\(sections.count)"])
  }

  private func momentCount(in speech: Speech) -> String {
    count == 1 ? speech.say("map.moment") : speech.say("map.moments", ["count": "\(count)"])
  }

  private func guessCount(in speech: Speech) -> String {
    showsKnown && guesses > 0 ? speech.say("map.guesses", ["count": "\(guesses)"]) : ""
  }

  /// What they would talk about on the way out (M103), in a sentence; none where nothing was said.
  public func wayOut(in speech: Speech) -> [String] {
    guard !recollections.isEmpty else { return [] }
    return [speech.say("map.wayOut", ["what": recollections.joined(separator: " · ")])]
  }
}

extension Session {
  /// The chosen words in one line, or the sentence that they are still to come.
  public func wordsLine(in speech: Speech) -> String {
    impression.chosen.isEmpty
      ? speech.say("close.open.words.none") : chosenWords.map(\.text).joined(separator: " · ")
  }
}
