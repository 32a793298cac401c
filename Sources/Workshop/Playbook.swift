/// Everything a workshop says and asks: its steps and plans, its prompts, its words on the screen.
///
/// Words are data: the playbook that comes with the program stands in `Themes/playbook.json5`, and a
/// facilitator may bring another. Code knows only the steps and parts in `Step.known`.
public struct Playbook: Equatable, Sendable {
  /// The steps in the usual order.
  public internal(set) var steps: [Step]
  /// The ways through them, the shortest first.
  public internal(set) var plans: [Plan]
  /// The outlines of stages to begin with.
  public internal(set) var stageSets: [StageSet] = []
  /// The comparison that stands beside the stages.
  public internal(set) var timeline = Timeline()
  /// Words of a lasting impression, shown only after people have written their own.
  public internal(set) var starters: [String] = []
  /// Groups of words that often mean the same; forms and endings are found by themselves.
  public internal(set) var synonyms: [[String]] = []
  /// What irritates customers nearly everywhere (M100), in a customer's words.
  public internal(set) var irritations: [String] = []
  /// What may be said to a customer in a low (M109): offered, to be mended.
  public internal(set) var empathy: [Wording] = []
  /// After how many months a delight is asked about again (M73), 1 to 120.
  public internal(set) var delightMonths = 12
  /// Words that a team may agree on (M25), each with a plain meaning to begin with.
  public internal(set) var glossary: [Definition] = []
  /// What a map is and is not.
  public internal(set) var contrast = Contrast()
  /// What people agree to before they begin, a line each.
  public internal(set) var groundRules: [Wording] = []
  /// The names of all prompts, in the order of the playbook.
  public internal(set) var promptKeys: [String] = []
  /// The names of all phrases, in the order of the playbook.
  public internal(set) var phraseIDs: [String] = []

  /// The rules by which the sentinel notices.
  var noticing: Pending<Sentinel>?
  var prompts: [String: Pending<Prompt>] = [:]
  var phrases: [String: Pending<Wording>] = [:]

  /// What reads like something other than the customer's own story.
  public var sentinel: Sentinel { noticing?.value ?? Sentinel() }

  /// The prompt of a part (`step.part`) or of a question (`touchpoints.see`); an empty one if unknown.
  public func prompt(_ key: String) -> Prompt {
    prompts[key]?.value ?? Prompt()
  }

  /// A text of the screens by its name, such as `door.team`; an empty one if unknown.
  public func phrase(_ id: String) -> Wording {
    phrases[id]?.value ?? Wording("")
  }

  /// The step of this id, if the playbook has it.
  public func step(_ id: Step.ID) -> Step? {
    steps.first { $0.id == id }
  }

  /// The plan of this id, if the playbook has it.
  public func plan(_ id: Plan.ID) -> Plan? {
    plans.first { $0.id == id }
  }

  /// The outline of this id, if the playbook has it.
  public func stageSet(_ id: StageSet.ID) -> StageSet? {
    stageSets.first { $0.id == id }
  }
}
