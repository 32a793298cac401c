public import Notation

extension Playbook {
  /// The most bytes that a playbook may have: 1 MiB.
  public static let limit = 1 << 20

  /// Reads a playbook written in JSON5.
  ///
  /// Everything in it has to be known: a misspelt name is a mistake, not a silence. Without a base
  /// it has to have steps and plans; with one, what it leaves unsaid is as in the base, each
  /// prompt and each phrase by itself. Whoever brings steps of their own brings plans for them.
  /// - Parameters:
  ///   - bytes: The text, at most 1 MiB of UTF-8.
  ///   - base: The playbook that it changes; `nil` where it stands alone.
  /// - Throws: What is wrong with it, with line and column.
  public init(reading bytes: [UInt8], over base: Playbook? = nil) throws(Mistake) {
    guard bytes.count <= Self.limit else {
      throw Mistake(sentence: "a playbook has at most 1 MiB", line: 1, column: 1)
    }
    let node = try Reader.read(bytes, .relaxed)
    do throws(Excerpt.Misfit) {
      self = try Self.read(Excerpt(node), over: base)
    } catch {
      let place = Reader.place(of: error.path, in: bytes, .relaxed)
      throw Mistake(sentence: error.sentence, line: place.line, column: place.column)
    }
  }

  /// Reads the parts that are there, over those of the base.
  static func read(
    _ excerpt: Excerpt, over base: Playbook?
  ) throws(Excerpt.Misfit) -> Playbook {
    let record = try excerpt.record([
      "format", "version", "steps", "plans", "prompts", "stageSets", "timeline", "starters",
      "synonyms", "irritations", "glossary", "empathy", "delightMonths", "noticing", "contrast",
      "groundRules", "phrases",
    ])
    let format = try record.needed("format")
    guard try format.text() == "touchline/playbook" else {
      throw format.misfit("the format of a playbook is \"touchline/playbook\"")
    }
    let version = try record.needed("version")
    guard try version.number(in: 1...Int.max) == 1 else {
      throw version.misfit("this playbook was written for a newer Touchline")
    }
    var playbook = base ?? Playbook(steps: [], plans: [])
    if base == nil || record["steps"] != nil || record["plans"] != nil {
      try playbook.take(steps: base != nil ? record["steps"] : record.needed("steps"), record)
    }
    if let sets = record["stageSets"] {
      playbook.stageSets = try sets.unique { excerpt throws(Excerpt.Misfit) in
        try StageSet(excerpt)
      }
    }
    if let timeline = record["timeline"] { playbook.timeline = try Timeline(timeline) }
    if let starters = record["starters"] { playbook.starters = try starters.texts() }
    if let synonyms = record["synonyms"] {
      playbook.synonyms = try synonyms.list { excerpt throws(Excerpt.Misfit) in
        try excerpt.texts()
      }
    }
    if let irritations = record["irritations"] { playbook.irritations = try irritations.texts() }
    if let noticing = record["noticing"] { playbook.noticing = Pending(try Sentinel(noticing)) }
    if let empathy = record["empathy"] { playbook.empathy = try empathy.wordings() }
    if let glossary = record["glossary"] {
      playbook.glossary = try glossary.list { excerpt throws(Excerpt.Misfit) in
        try Definition(excerpt)
      }
    }
    if let months = record["delightMonths"] {
      playbook.delightMonths = try months.number(in: 1...120)
    }
    if let contrast = record["contrast"] { playbook.contrast = try Contrast(contrast) }
    if let rules = record["groundRules"] { playbook.groundRules = try rules.wordings() }
    if let prompts = record["prompts"] { try playbook.take(prompts: prompts) }
    if let phrases = record["phrases"] { try playbook.take(phrases: phrases) }
    return playbook
  }

  /// Takes the steps, where there are some, and the plans through them.
  private mutating func take(
    steps excerpt: Excerpt?, _ record: Excerpt.Record
  ) throws(Excerpt.Misfit) {
    if let excerpt {
      steps = try excerpt.unique { excerpt throws(Excerpt.Misfit) in try Step(excerpt) }
    }
    let steps = steps
    plans = try record.needed("plans").unique { excerpt throws(Excerpt.Misfit) in
      try Plan(excerpt, steps: steps)
    }
  }

  private mutating func take(prompts excerpt: Excerpt) throws(Excerpt.Misfit) {
    let known = Step.known.flatMap(\.prompts)
    for entry in try excerpt.entries() {
      guard known.contains(entry.name) else {
        throw entry.excerpt.misfit("there is no part or question \"\(entry.name)\" to prompt")
      }
      if prompts[entry.name] == nil { promptKeys.append(entry.name) }
      prompts[entry.name] = Pending(try Prompt(entry.excerpt))
    }
  }

  private mutating func take(phrases excerpt: Excerpt) throws(Excerpt.Misfit) {
    let entries = try excerpt.entries()
    phrases.reserveCapacity(entries.count)
    for entry in entries {
      if phrases[entry.name] == nil { phraseIDs.append(entry.name) }
      phrases[entry.name] = Pending(try Wording(entry.excerpt))
    }
  }
}
