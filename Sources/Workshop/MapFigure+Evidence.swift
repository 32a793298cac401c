extension Mark {
  /// The mark as it stands in lists and on the map: "! look".
  public var words: String { "\(sign) \(rawValue)" }

  /// Its sign alone: `!`, `=` or `~`.
  public var sign: String {
    switch self {
    case .look: "!"
    case .right: "="
    case .varies: "~"
    }
  }
}

extension Source {
  /// Where it is from and when: "letter, 3 November"; with how old it is where that is old.
  ///
  /// - Parameters:
  ///   - speech: the words for what is not the team's own.
  ///   - today: the day on which it is said; without one every day stands with its year.
  ///   - isBrief: whether how old it is stands in the place of its day.
  ///   - quoting: how what people wrote is to be written.
  /// - Returns: all of it in one line; empty where nothing was said.
  public func origin(
    in speech: Speech, on today: CivilDate?, isBrief: Bool = false,
    quoting: (String) -> String = { $0 }
  ) -> String {
    let old = today.flatMap { age(on: $0) }
      .map { speech.say("evidence.old", ["count": "\($0)"]) }
    let day = date.map { date in
      date.year == today?.year ? date.short : "\(date.short) \(date.year)"
    }
    let when = isBrief ? old ?? day : day
    let from = [quoting(from), kind?.rawValue ?? "", quoting(unit), when ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return [from, isBrief ? "" : old ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The number with its why, or with the sentence that nobody knows it (M80); else empty.
  public func count(in speech: Speech, quoting: (String) -> String = { $0 }) -> String {
    let reason =
      lacksReason
      ? speech.say("evidence.noWhy")
      : why.isEmpty ? "" : speech.say("evidence.because", ["what": quoting(why)])
    return [quoting(number), reason].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// All that is known from it, in one line: the quote, where it is from, the number and its why.
  public func sentence(
    in speech: Speech, on today: CivilDate?, quoting: (String) -> String = { $0 }
  ) -> String {
    let words = quoting(quote)
    let said = words.isEmpty ? "" : "“\(words)”"
    let origin = origin(in: speech, on: today, quoting: quoting)
    let known = [said, origin].filter { !$0.isEmpty }.joined(separator: " ")
    return [known, count(in: speech, quoting: quoting)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}

extension Evidence {
  /// What measures the moment and how, or that nothing does; empty where nobody said so.
  public func measured(quoting: (String) -> String = { $0 }) -> String {
    [measure?.rawValue ?? "", quoting(measuredBy)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}

extension Touchpoint {
  /// By what it varies and how far: "region, −1 to +2" (M83); empty where nobody said so.
  public func varies(in speech: Speech) -> String {
    guard self.evidence.mark == .varies else { return "" }
    let distance = self.variation.map {
      speech.say(
        "evidence.distance",
        ["from": Feeling.sign($0.lowerBound), "to": Feeling.sign($0.upperBound)])
    }
    return [self.evidence.variesBy?.rawValue, distance].compactMap(\.self).joined(separator: ", ")
  }
}

extension MapFigure.Entry {
  /// Where it is known from, a line each (M77).
  public func sources(
    in speech: Speech, on today: CivilDate?, quoting: (String) -> String = { $0 }
  ) -> [String] {
    touchpoint.evidence.sources.map { $0.sentence(in: speech, on: today, quoting: quoting) }
      .filter { !$0.isEmpty }
  }

  /// What else is known of it, a line each: for whom it is otherwise, by what and how far it
  /// varies, how it is measured, who else might know, and what became of asking (M33, M75, M78, M83, M84).
  public func aspects(
    in speech: Speech, quoting: (String) -> String = { $0 }
  ) -> [String] {
    let (evidence, exception) = (touchpoint.evidence, quoting(touchpoint.service.exception))
    var lines = exception.isEmpty ? [] : [speech.say("map.otherwise", ["what": exception])]
    guard evidence != .blank else { return lines }
    let varies = touchpoint.varies(in: speech)
    if !varies.isEmpty { lines.append(speech.say("evidence.varies", ["word": varies])) }
    let measured = evidence.measured(quoting: quoting)
    if !measured.isEmpty { lines.append(speech.say("evidence.measured", ["what": measured])) }
    let elsewhere = quoting(evidence.elsewhere)
    if !elsewhere.isEmpty { lines.append(speech.say("evidence.elsewhere", ["what": elsewhere])) }
    if let asked = evidence.asked {
      lines.append(speech.say("evidence.customers", ["word": asked.rawValue]))
    }
    return lines
  }
}

extension Session {
  /// The day to which the session has come: the last on which anybody worked on it.
  public var lastDay: CivilDate? {
    let stamps = [agenda.stopped, agenda.begun, created]
    return stamps.lazy.compactMap { Moment(timestamp: $0) }.first?.date
  }
}
