import Notation

extension Sentinel {
  /// The most rules, the most patterns of each list, and the most words of a group.
  static let mostRules = 24
  static let mostPatterns = 200
  static let mostWords = 400

  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["groups", "safe", "unless", "rules"])
    var groups: [String: [[SentencePattern.Word]]] = [:]
    for entry in try record["groups"]?.entries() ?? [] {
      groups[entry.name] = try entry.excerpt.list(most: Self.mostWords, SentencePattern.run)
    }
    let known = groups
    if let safe = record["safe"] { self.safe = try safe.patterns(known) }
    if let unless = record["unless"] { self.unless = try unless.patterns(known) }
    let list = try record.needed("rules")
    rules = try list.unique { excerpt throws(Excerpt.Misfit) in
      try Notice(excerpt, groups: known)
    }
    guard rules.count <= Self.mostRules else {
      throw list.misfit("there are at most \(Self.mostRules) rules")
    }
  }
}

extension Notice {
  fileprivate init(
    _ excerpt: Excerpt, groups: [String: [[SentencePattern.Word]]]
  ) throws(Excerpt.Misfit) {
    let record = try excerpt.record([
      "id", "reason", "question", "kind", "of", "patterns", "except",
    ])
    id = try record.needed("id").text()
    reason = try Wording(try record.needed("reason"))
    question = try Wording(try record.needed("question"))
    kind = try record.needed("kind").choice(ParkedKind.self)
    ground = try record["of"]?.choice(Ground.self) ?? .story
    patterns = try record.needed("patterns").patterns(groups)
    exceptions = try record["except"]?.patterns(groups) ?? SentencePatterns()
  }
}

extension Excerpt {
  fileprivate func patterns(
    _ groups: [String: [[SentencePattern.Word]]]
  ) throws(Misfit) -> SentencePatterns {
    let patterns = try list(most: Sentinel.mostPatterns) { excerpt throws(Misfit) in
      try SentencePattern(excerpt, groups: groups)
    }
    return SentencePatterns(patterns)
  }

  /// A list of at most so many.
  fileprivate func list<Value>(
    most: Int, _ read: (Excerpt) throws(Misfit) -> Value
  ) throws(Misfit) -> [Value] {
    let values = try list(read)
    guard values.count <= most else { throw misfit("this list has at most \(most) entries") }
    return values
  }
}
