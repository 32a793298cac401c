import Notation

extension Excerpt {
  /// A list of things with ids, no two of which are the same.
  func unique<Value: Identifiable>(
    _ read: (Excerpt) throws(Misfit) -> Value
  ) throws(Misfit) -> [Value] {
    var ids: Set<Value.ID> = []
    return try list { excerpt throws(Misfit) in
      let value = try read(excerpt)
      guard ids.insert(value.id).inserted else {
        throw excerpt.misfit("\"\(value.id)\" stands in this list twice")
      }
      return value
    }
  }

  func texts() throws(Misfit) -> [String] {
    try list { excerpt throws(Misfit) in try excerpt.text() }
  }

  func wordings() throws(Misfit) -> [Wording] {
    try list { excerpt throws(Misfit) in try Wording(excerpt) }
  }
}

extension Wording {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    if case .string(let text) = excerpt.node {
      self.init(text)
      return
    }
    let record = try excerpt.record(["room", "alone"])
    self.init(
      room: try record["room"]?.text() ?? "",
      alone: try record["alone"]?.text() ?? "")
  }
}

extension Prompt {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record([
      "question", "instruction", "line", "say", "why", "enough", "aside", "settings",
    ])
    question = try Wording(try record.needed("question"))
    if let instruction = record["instruction"] { self.instruction = try Wording(instruction) }
    if let line = record["line"] { self.line = try Wording(line) }
    if let say = record["say"] { self.say = try say.wordings() }
    if let why = record["why"] { self.why = try why.wordings() }
    if let enough = record["enough"] { self.enough = try enough.wordings() }
    if let aside = record["aside"] { self.aside = try aside.wordings() }
    guard let settings = try record["settings"]?.record(Setting.allCases.map(\.rawValue)) else {
      return
    }
    for setting in Setting.allCases {
      self.settings[setting] = try settings[setting.rawValue]?.wordings()
    }
  }
}

extension StageSet {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["id", "name", "says", "stages", "bands"])
    self.init(
      id: try record.needed("id").text(),
      name: try record.needed("name").text(),
      says: try Wording(try record.needed("says")),
      stages: try record.needed("stages").texts(),
      bands: try record["bands"]?.texts() ?? [])
  }
}

extension Timeline {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["heading", "rows"])
    self.init(
      heading: try Wording(try record.needed("heading")),
      rows: try record.needed("rows").texts())
  }
}

extension Definition {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["word", "meaning"])
    self.init(
      word: try record.needed("word").text(),
      meaning: try Wording(try record.needed("meaning")))
  }
}

extension Contrast {
  init(_ excerpt: Excerpt) throws(Excerpt.Misfit) {
    let record = try excerpt.record(["rows", "further"])
    self.init(
      rows: try record.needed("rows").list { excerpt throws(Excerpt.Misfit) in
        let row = try excerpt.record(["not", "is"])
        return Row(
          not: try Wording(try row.needed("not")), is: try Wording(try row.needed("is")))
      },
      further: try record["further"]?.wordings() ?? [])
  }
}
