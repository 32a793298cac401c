import Workshop

extension HandoutContent {
  /// What must change at a moment, who decides it, and who does it by when (M129).
  struct Change {
    var moment: String
    var cause: String
    var change: String
    var level: String
    var who: String
    var when: String
  }

  /// The changes that a deep dive has found, in the order of the journey.
  var changes: [Change] {
    entries.filter { !$0.touchpoint.dive.change.isEmpty }.map { entry in
      let dive = entry.touchpoint.dive
      return Change(
        moment: numbered(entry), cause: theirs(dive.cause), change: theirs(dive.change),
        level: dive.level.map { say("dive.\($0.rawValue)") } ?? "",
        who: dive.owner.isEmpty ? say("parked.nobody") : theirs(dive.owner),
        when: dive.due.map(Self.said) ?? say("promise.undated"))
    }
  }

  /// What was looked into, each moment with all that was said of it, a sentence each.
  var dives: [Remarked] {
    entries.filter { $0.touchpoint.dive.isAnswered || !$0.touchpoint.ideas.isEmpty }.map { entry in
      Remarked(
        title: numbered(entry), feeling: entry.feeling(quoting: theirs),
        said: lookedInto(entry.touchpoint))
    }
  }

  private func lookedInto(_ it: Touchpoint) -> [String] {
    let dive = it.dive
    let expects = dive.expectsUnknown ? say("words.answer.unknown") : theirs(dive.expects)
    let spot = [theirs(dive.spot), theirs(dive.limit)].filter { !$0.isEmpty }
    let after = session.moments(after: it.id).compactMap { session.number(of: $0.id) }
    let said: [(String, String)] = [
      (say("handout.dive.expects"), expects),
      (say("handout.dive.why"), dive.texts(of: .whys).map(theirs).joined(separator: " ← ")),
      (say("handout.dive.spot"), spot.joined(separator: ", \(say("handout.dive.limit")) ")),
      (
        say("handout.dive.phrases"),
        dive.texts(of: .phrases).map { "“\(theirs($0))”" }.joined(separator: " · ")
      ),
      (say("handout.dive.ideas"), ideas(of: it)),
      (say("handout.dive.after"), it.isLow ? after.map { "\($0)" }.joined(separator: ", ") : ""),
    ]
    return said.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }

  /// A low's ideas are counted only, until its feeling has been said (M107).
  private func ideas(of it: Touchpoint) -> String {
    guard !it.foldsIdeas else {
      return it.ideas.isEmpty ? "" : say("ideas.kept", ["count": "\(it.ideas.count)"])
    }
    return it.ideas.map { idea in
      theirs(idea.text) + (idea.stance.map { " (\($0.rawValue))" } ?? "")
    }.joined(separator: " · ")
  }

  /// How many of the moments and ideas of which it was said come before anybody asks (M66); empty where
  /// it was said of none.
  var proactive: String {
    let stances =
      session.touchpoints.compactMap(\.service.stance)
      + session.touchpoints.flatMap(\.openIdeas).compactMap(\.stance)
    guard !stances.isEmpty else { return "" }
    return say(
      "handout.proactive",
      ["count": "\(stances.count { $0 == .proactive })", "total": "\(stances.count)"])
  }
}
