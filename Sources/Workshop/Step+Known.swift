extension Step {
  /// A step that the program can run, whatever a playbook calls it.
  public struct Known: Equatable, Sendable, Identifiable {
    /// The id by which a playbook names it.
    public let id: String
    /// The parts that it can have, each of its kind.
    public let parts: [PartPlan]
    /// What its prompts are called: its parts, where a part asks several questions those instead.
    public let prompts: [String]

    init(_ id: String, _ parts: KeyValuePairs<String, PartKind>, asking: [String: [String]] = [:]) {
      self.id = id
      self.parts = parts.map { PartPlan(id: $0.key, kind: $0.value) }
      prompts = parts.flatMap { asking[$0.key] ?? [$0.key] }.map { "\(id).\($0)" }
    }
  }

  /// Every step and part that the program can run; a playbook arranges, names and words them.
  public static let known: [Known] = [
    Known("welcome", ["is": .show, "together": .score]),
    Known(
      "journey",
      ["names": .write, "often": .score, "complaints": .score, "urgent": .score, "choose": .choose]),
    Known(
      "traveller",
      [
        "lines": .write, "knows": .score, "stories": .write, "exceptions": .write,
        "charter": .score, "terms": .write,
      ]),
    Known(
      "stages",
      ["set": .choose, "board": .write, "ready": .score, "reached": .score, "room": .write]),
    Known(
      "touchpoints", ["silent": .wait, "board": .write, "story": .show],
      asking: [
        "board": ["need", "happens", "see", "meet", "told", "do"], "story": ["story", "look"],
      ]),
    Known(
      "feelings", ["warm": .write, "line": .score, "stars": .score, "lows": .score],
      asking: ["lows": ["lows", "out"]]),
    Known("evidence", ["who": .score, "ask": .score]),
    Known("break", ["rest": .wait]),
    Known(
      "dive", ["choose": .score, "look": .write],
      asking: [
        "look": [
          "expects", "feels", "why", "whyNext", "change", "level", "owner", "due", "spot", "limit",
          "phrases", "ideas", "after", "blame",
        ]
      ]),
    Known(
      "words",
      [
        "leader": .choose, "frame": .score, "silent": .wait, "customer": .write,
        "complaint": .write, "best": .write, "starters": .show, "harvest": .write,
        "same": .choose, "vote": .write, "talk": .score, "second": .write, "buckets": .score,
        "pairs": .choose, "questions": .score, "choose": .score, "result": .show,
        "fingers": .score, "before": .show, "support": .score, "moments": .score, "last": .score,
      ]),
    Known("close", ["next": .score, "last": .show]),
  ]
}
