import Workshop

extension HandoutContent {
  /// How many words became three, a line each; empty where no vote is counted.
  var funnel: [String] {
    guard session.impression.first.round != nil else { return [] }
    return Funnel(of: session.impression).parts.map { part in
      "\(part.count) " + say("funnel.\(part.part.rawValue)")
    }
  }

  /// What the customer would tell a friend, in their words; empty where it is not said.
  var friend: [String] {
    let text = theirs(session.impression.friend)
    return text.isEmpty ? [] : ["“\(text)”"]
  }

  /// What stands over how many words became three.
  var funnelHeading: String { say("funnel.question") }

  /// On how many slips the three stand, a line each; empty where no vote is counted.
  var counts: [String] {
    guard let round = session.impression.deciding.round else { return [] }
    return session.chosenWords.compactMap { word in
      guard let count = round.tally.count(of: word.id) else { return nil }
      let on = say(
        round.means == .hands ? "result.on.hands" : "result.on.slips",
        ["count": "\(count.slips)", "total": "\(round.tally.slips)"])
      return "\(theirs(word.text)): \(on)"
    }
  }
}
