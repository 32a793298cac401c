import Cells
import Facilitator
import Workshop

/// How often monkeys came to each screen, and used each command.
struct MonkeyTally {
  private var screens: [String: Int] = [:]
  private var commands: [Command: Int] = [:]

  /// Counts the screen that has the keys, and what the key means there.
  mutating func count(_ move: MonkeyMove, in room: Room) {
    guard let sheet = room.sheets.last else { return }
    screens[MonkeyTally.name(of: sheet.route), default: 0] += 1
    if case .key(let key) = move, case .command(let command) = room.meaning(of: key) {
      commands[command, default: 0] += 1
    }
  }

  /// Counts what another run has counted too.
  mutating func add(_ other: MonkeyTally) {
    screens.merge(other.screens, uniquingKeysWith: +)
    commands.merge(other.commands, uniquingKeysWith: +)
  }

  /// `journey.names`, `end of journey`, `touchpoint`.
  static func name(of route: Route) -> String {
    switch route {
    case .stop(let stop): "\(stop.step).\(stop.part)"
    case .end(let step): "end of \(step)"
    default: String("\(route)".prefix { $0 != "(" })
    }
  }

  /// All screens that there are to come to.
  static func screens(of playbook: Playbook) -> [String] {
    let parts = playbook.steps.flatMap { step in step.parts.map { "\(step.id).\($0.id)" } }
    let ends = playbook.steps.map(\.id).filter { $0 != "break" && $0 != "close" }
    let opened = [
      Route.door, .welcomeBack, .plans, .others, .looks, .menu, .changePlan, .guide(""), .keys,
      .find, .park,
      .parked,
      .leavePractice, .leaveUnsaved, .journey(Journey.ID(rawValue: 1)), .traveller,
      .stage(Stage.ID(rawValue: 1)), .needs(Stage.ID(rawValue: 1)),
      .touchpoint(Touchpoint.ID(rawValue: 1)), .feeling(Touchpoint.ID(rawValue: 1)),
      .low(Touchpoint.ID(rawValue: 1)), .irritations(Touchpoint.ID(rawValue: 1)),
      .irritation(Irritation.ID(rawValue: 1)), .recollection(Recollection.ID(rawValue: 1)),
      .phrases(Touchpoint.ID(rawValue: 1)), .diveEntry(Touchpoint.ID(rawValue: 1), .phrases, 0),
      .ideas(Touchpoint.ID(rawValue: 1)), .idea(Idea.ID(rawValue: 1)),
      .after(Touchpoint.ID(rawValue: 1)), .more(Touchpoint.ID(rawValue: 1)),
      .branches(Touchpoint.ID(rawValue: 1)), .branch(Branch.ID(rawValue: 1)),
      .handshakes(Touchpoint.ID(rawValue: 1)), .handshake(Handshake.ID(rawValue: 1)),
      .evidence(Touchpoint.ID(rawValue: 1)), .sources(Touchpoint.ID(rawValue: 1)),
      .source(Source.ID(rawValue: 1)), .warmUps, .warmUp(WarmUp.ID(rawValue: 1)),
      .overview(.worked),
      .word(Word.ID(rawValue: 1)), .brokenSlip(.first, ""), .reveal(.first), .afterVote(.first),
      .hands(.winners), .decide(.winners), .counted, .funnel, .improve, .promise,
      .wordsOnMoments(0), .lastMoments, .ledger, .asked(LedgerEntry.ID(rawValue: 1)), .chooseAgain,
      .parkedThought(ParkedThought.ID(rawValue: 1)),
      .remark(Remark.ID(rawValue: 1)), .term(Term.ID(rawValue: 1)), .unit(Unit.ID(rawValue: 1)),
      .map, .closer(nil), .handouts, .past, .elsewhere, .outside,
    ].map(name(of:))
    return parts + ends.map { "end of \($0)" } + opened
  }

  /// Where nobody came, and what nobody used.
  func missing(of playbook: Playbook) -> [String] {
    MonkeyTally.screens(of: playbook).filter { screens[$0] == nil }
      + Command.allCases.filter { commands[$0] == nil }.map(\.rawValue)
  }

  /// Screens that were reached and are not in the list: a new one has to be named there.
  func unknown(to playbook: Playbook) -> [String] {
    let known = MonkeyTally.screens(of: playbook)
    return screens.keys.filter { !known.contains($0) }.sorted()
  }

  func report(of playbook: Playbook) -> String {
    let reached = MonkeyTally.screens(of: playbook).map { "\($0) \(screens[$0] ?? 0)" }
    let used = Command.allCases.map { "\($0) \(commands[$0] ?? 0)" }
    return "screens: " + reached.joined(separator: ", ") + "\ncommands: "
      + used.joined(separator: ", ")
  }
}
