extension MapFigure.Section {
  /// What is said of the stage as a whole, a line each: to whom it belongs where that is shown, when
  /// they come here (M46) or, from the last stage, leave, how many get this far (M48), what they find
  /// out without us (M39), and what makes them part of it (M122).
  public func remarks(in speech: Speech, quoting: (String) -> String = { $0 }) -> [String] {
    var remarks: [String] = []
    if let band { remarks.append(speech.say("map.band", ["what": quoting(band)])) }
    if !enters.isEmpty { remarks.append(speech.say("map.enters", ["what": quoting(enters)])) }
    if isLast, !stage.ready.isEmpty {
      remarks.append(speech.say("map.leaves", ["what": quoting(stage.ready)]))
    }
    if let reached = reached(in: speech) { remarks.append(reached) }
    for (phrase, text) in [("map.alone", stage.alone), ("map.belonging", stage.belonging)]
    where !text.isEmpty {
      remarks.append(speech.say(phrase, ["what": quoting(text)]))
    }
    return remarks
  }

  /// What stands beside its name on the drawn map: how many get this far, and to whom it belongs.
  var aside: String {
    [stage.reached.map(String.init), band].compactMap { $0 }.joined(separator: " · ")
  }

  /// "40 get this far, a guess"; `nil` where nobody said how many.
  public func reached(in speech: Speech) -> String? {
    stage.reached.map { count in
      speech.say("map.reached", ["count": String(count)]) + ", " + stage.reachedKnown.rawValue
    }
  }
}
