extension MapFigure.Entry {
  /// The feeling in a word, in quotation marks, or empty.
  public func word(quoting: (String) -> String = { $0 }) -> String {
    let word = quoting(touchpoint.feeling.word)
    return word.isEmpty ? "" : "“\(word)”"
  }

  /// What it feels like: "−2 “forgotten”"; empty where nothing was said.
  public func feeling(quoting: (String) -> String = { $0 }) -> String {
    [touchpoint.feeling.score.map(Feeling.sign) ?? "", word(quoting: quoting)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Why it colours the whole, in a sentence; empty where nothing was said.
  public func reason(in speech: Speech, quoting: (String) -> String = { $0 }) -> String {
    let colours = quoting(touchpoint.colours)
    return colours.isEmpty ? "" : speech.say("map.colours", ["what": colours])
  }

  /// How it compares with what was promised and expected, and below that what irritates, an entry
  /// each with what was said of it.
  public func troubles(in speech: Speech, quoting: (String) -> String = { $0 }) -> [String] {
    let marks = touchpoint.marks(in: speech)
    return (marks.isEmpty ? [] : [marks.joined(separator: " · ")])
      + touchpoint.irritations.map { irritation in
        let aspects = irritation.aspects(in: speech)
        let text = quoting(irritation.text)
        return aspects.isEmpty ? text : "\(text) (\(aspects.joined(separator: ", ")))"
      }
  }

  /// All that was said behind the feeling.
  public func remarks(in speech: Speech) -> [String] {
    [reason(in: speech)].filter { !$0.isEmpty } + troubles(in: speech)
  }
}

extension Touchpoint {
  /// What was said of it besides what irritates, an entry each: promised but broken, how it compares
  /// with what was expected, whether it worked, and so on.
  public func marks(in speech: Speech) -> [String] {
    let it = contents
    var marks: [String] = []
    if it.brokenPromise { marks.append(speech.say("low.broken")) }
    if let expected = it.expected { marks.append(speech.say("expected.\(expected.rawValue)")) }
    if let worked = it.worked { marks.append(speech.say(worked ? "low.itWorked" : "low.itFailed")) }
    if it.robotic { marks.append(speech.say("low.isRobotic")) }
    if it.handledWell { marks.append(speech.say("low.handledWell")) }
    if let influence = it.influence { marks.append(speech.say("influence.\(influence.rawValue)")) }
    return marks
  }
}

extension Irritation {
  /// What was said of it: how much it matters, where it lies, whether it could be changed.
  public func aspects(in speech: Speech) -> [String] {
    var aspects = severity.map { [$0.rawValue] } ?? []
    if surroundings { aspects.append(speech.say("map.surroundings")) }
    if let changeable { aspects.append(speech.say("map.changeable.\(changeable.rawValue)")) }
    return aspects
  }
}
