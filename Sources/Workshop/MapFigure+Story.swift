extension MapFigure {
  /// A line of the story, as it is read aloud.
  public struct Passage: Equatable, Sendable {
    /// What a line of the story tells.
    public enum Kind: Sendable {
      /// Where it begins or ends.
      case edge
      /// The name of a stage.
      case stage
      /// What the customer needs there.
      case need
      /// A moment.
      case moment
      /// How much time goes by.
      case wait
    }

    /// What it tells.
    public let kind: Kind

    /// The words.
    public let words: String

    /// How long a moment takes, where its words do not tell; else empty.
    public let timing: String

    /// What a moment feels like, in quotation marks; else empty.
    public let feeling: String

    /// Whether the moment colours the whole.
    public let isPivotal: Bool

    init(
      _ kind: Kind, _ words: String, timing: String = "", feeling: String = "",
      isPivotal: Bool = false
    ) {
      self.kind = kind
      self.words = words
      self.timing = timing
      self.feeling = feeling
      self.isPivotal = isPivotal
    }
  }

  /// The story in the first person (M7, M21): from where it begins to where it ends, with what the
  /// customer needs, what each moment feels like and how long they wait, and nothing from behind
  /// the scenes.
  ///
  /// - Parameters:
  ///   - speech: the words for what is not the team's own.
  ///   - quoting: how what people wrote is to be written.
  /// - Returns: its lines in order; stages of which nothing was said are left out.
  public func story(
    in speech: Speech, quoting: (String) -> String = { $0 }
  ) -> [Passage] {
    var story: [Passage] = []
    func edge(_ phrase: String, _ text: String) {
      let what = quoting(text)
      if !what.isEmpty { story.append(Passage(.edge, speech.say(phrase, ["what": what]))) }
    }
    edge("story.begins", begins)
    for section in sections where !section.needs.isEmpty || !section.entries.isEmpty {
      story.append(Passage(.stage, quoting(section.name)))
      let needs = section.needs.map { quoting($0.text) }.filter { !$0.isEmpty }
      if !needs.isEmpty {
        let what = needs.joined(separator: ", ")
        story.append(Passage(.need, speech.say("story.need", ["what": what])))
      }
      for entry in section.entries {
        let isTheEnd = entry.number == count && ends.isEmpty
        story += passages(of: entry, isTheEnd: isTheEnd, in: speech, quoting: quoting)
      }
    }
    edge("story.ends", ends)
    return story
  }

  /// A moment, and the time that goes by before the next: "three weeks later".
  private func passages(
    of entry: Entry, isTheEnd: Bool, in speech: Speech, quoting: (String) -> String
  ) -> [Passage] {
    let (title, timing) = (entry.touchpoint.title, entry.touchpoint.timing)
    let goesBy = timing.isSpan && !isTheEnd
    let isTold = goesBy || title.lowercased().contains(timing.lowercased())
    let moment = Passage(
      .moment, quoting(title), timing: isTold ? "" : quoting(timing),
      feeling: entry.word(quoting: quoting), isPivotal: entry.touchpoint.pivotal)
    guard goesBy else { return [moment] }
    return [moment, Passage(.wait, speech.say("story.later", ["what": quoting(timing)]))]
  }
}

extension String {
  /// Whether it is a span of time and nothing else, "three weeks": then "later" may stand behind it.
  var isSpan: Bool {
    let words = lowercased().split(separator: " ")
    guard words.count > 1, let unit = words.last, Self.units.contains(String(unit)) else {
      return false
    }
    return words.dropLast().allSatisfy { word in
      Self.amounts.contains(String(word)) || word.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  private static let units = ["minute", "hour", "day", "night", "week", "month", "year"]
    .flatMap { [$0, $0 + "s"] }

  private static let amounts =
    [
      "a", "an", "few", "some", "several", "many", "half", "about", "fifteen", "twenty", "thirty",
      "forty", "fifty", "sixty", "ninety",
    ] + (1...12).map(\.inWords)
}
