/// A change of what is known of a moment, and from whom.
public enum EvidenceEdit: Codable, Equatable, Sendable {
  /// What feedback says of it.
  case mark(Touchpoint.ID, Mark?)

  /// By what it varies.
  case variesBy(Touchpoint.ID, Variation?)

  /// What it feels like where it is worst or best, one of ``Feeling/scores``.
  case extreme(Touchpoint.ID, Extreme, Int?)

  /// One of its lines; it may be empty.
  case line(Touchpoint.ID, EvidenceLine, String)

  /// What measures it.
  case measure(Touchpoint.ID, Measure?)

  /// What became of asking about it.
  case asked(Touchpoint.ID, Asked?)

  /// A source of a moment, after another one of it; `nil` is at the end.
  ///
  /// What somebody said in their own words is told, whatever was guessed before.
  case add(
    quote: String, from: String, date: CivilDate?, touchpoint: Touchpoint.ID, after: Source.ID?)

  /// One of a source's lines; it may be empty.
  case source(Source.ID, SourceLine, String)

  /// What kind of source it is.
  case kind(Source.ID, SourceKind?)

  /// From which day it is.
  case date(Source.ID, CivilDate?)

  /// Takes the source out.
  case remove(Source.ID)
}

extension EvidenceEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .mark(let id, let mark): try session.change(id) { $0.evidence.mark = mark }
    case .variesBy(let id, let variation):
      try session.change(id) { $0.evidence.variesBy = variation }
    case .extreme(let id, let extreme, let score):
      let score = try score?.asFeeling()
      try session.change(id) { $0.evidence[extreme] = score }
    case .line(let id, let line, let text):
      let text = try text.asLine()
      try session.change(id) { $0.evidence[line] = text }
    case .measure(let id, let measure): try session.change(id) { $0.evidence.measure = measure }
    case .asked(let id, let asked): try session.change(id) { $0.evidence.asked = asked }
    case .add(let quote, let from, let date, let id, let after):
      try session.add(quote, from, date, to: id, after)
    case .source(let id, let line, let text):
      let text = try text.asLine()
      try session.change(id) { $0[line] = text }
    case .kind(let id, let kind): try session.change(id) { $0.kind = kind }
    case .date(let id, let date): try session.change(id) { $0.date = date }
    case .remove(let id):
      let (touchpoint, index) = try session.place(of: id)
      try session.change(touchpoint) { $0.evidence.sources.remove(at: index) }
    }
  }

  func label(in session: Session) -> String {
    let title = touchpoint(in: session)?.title.inBrief ?? "a moment"
    return switch self {
    case .mark(_, let mark): "\(title): \(mark?.rawValue ?? "no mark")"
    case .variesBy(_, let variation): "\(title): varies by, \(variation?.rawValue ?? "not said")"
    case .extreme(_, let extreme, let score):
      "\(title): at its \(extreme.rawValue), \(score.map(Feeling.sign) ?? "not said")"
    case .line(_, .measuredBy, _): "how \(title) is measured"
    case .line(_, .elsewhere, _): "who might know of \(title)"
    case .measure(_, let measure): "\(title): measured, \(measure?.rawValue ?? "not said")"
    case .asked(_, let asked): "\(title): \(asked?.rawValue ?? "not asked")"
    case .add(let quote, let from, _, _, _):
      quote.trimmed.isEmpty ? from.trimmed.inBrief : quote.trimmed.inBrief
    case .source(_, .quote, _): "what was said of \(title)"
    case .source(_, .from, _), .source(_, .unit, _), .kind: "where \(title) is known from"
    case .source(_, .number, _): "the number of \(title)"
    case .source(_, .why, _): "the why of \(title)"
    case .date: "from when \(title) is known"
    case .remove: "taking out what was said of \(title)"
    }
  }

  var step: String { "evidence" }

  func stage(in session: Session) -> Stage.ID? {
    touchpoint(in: session).flatMap { session.stage(of: $0.id)?.id }
  }

  var field: String? {
    switch self {
    case .mark(let id, _): "touchpoint \(id.rawValue) mark"
    case .variesBy(let id, _): "touchpoint \(id.rawValue) varies by"
    case .extreme(let id, let extreme, _): "touchpoint \(id.rawValue) \(extreme.rawValue)"
    case .line(let id, let line, _): "touchpoint \(id.rawValue) \(line.rawValue)"
    case .measure(let id, _): "touchpoint \(id.rawValue) measure"
    case .asked(let id, _): "touchpoint \(id.rawValue) asked"
    case .source(let id, let line, _): "source \(id.rawValue) \(line.rawValue)"
    case .kind(let id, _): "source \(id.rawValue) kind"
    case .date(let id, _): "source \(id.rawValue) date"
    case .add, .remove: nil
    }
  }

  /// The moment of which it speaks, as the session has it; `nil` where it is gone.
  public func touchpoint(in session: Session) -> Touchpoint? {
    switch self {
    case .mark(let id, _), .variesBy(let id, _), .extreme(let id, _, _), .line(let id, _, _),
      .measure(let id, _), .asked(let id, _), .add(_, _, _, let id, _):
      session.touchpoint(id)
    case .source(let id, _, _), .kind(let id, _), .date(let id, _), .remove(let id):
      session.touchpoint(of: id)
    }
  }
}

extension Session {
  fileprivate mutating func add(
    _ quote: String, _ from: String, _ date: CivilDate?, to id: Touchpoint.ID,
    _ after: Source.ID?
  ) throws(Refusal) {
    let (quote, from) = (try quote.asLine(), try from.asLine())
    if quote.isEmpty { _ = try from.asEntry() }
    let (stage, index) = try place(of: id)
    let place = try stages[stage].touchpoints[index].evidence.sources.place(after: after)
    var source = Source(id: Source.ID(rawValue: try newID()))
    (source.quote, source.from, source.date) = (quote, from, date)
    try change(id) {
      $0.evidence.sources.insert(source, at: place)
      if !quote.isEmpty { $0.known = .told }
    }
  }

  fileprivate func place(
    of id: Source.ID
  ) throws(Refusal) -> (touchpoint: Touchpoint.ID, index: Int) {
    guard let touchpoint = touchpoint(of: id) else { throw .gone }
    return (touchpoint.id, try touchpoint.evidence.sources.place(of: id))
  }

  fileprivate mutating func change(
    _ id: Source.ID, _ change: (inout Source) -> Void
  ) throws(Refusal) {
    let (touchpoint, index) = try place(of: id)
    try self.change(touchpoint) { change(&$0.evidence.sources[index]) }
  }
}
