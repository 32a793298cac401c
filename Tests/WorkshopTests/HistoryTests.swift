import Notation
import Testing
import Workshop

/// The plainest history there is: a copy of the session for every step.
private struct Snapshots {
  var present: Session
  var past: [Session] = []
  var future: [Session] = []
  var field: String?

  mutating func record(_ edit: Edit) -> Bool {
    var next = present
    guard (try? next.apply(edit)) != nil else { return false }
    guard next != present else { return true }
    if field == nil || field != edit.field { past.append(present) }
    (present, future, field) = (next, [], edit.field)
    return true
  }

  mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    future.append(present)
    (present, field) = (last, nil)
    return true
  }

  mutating func redo() -> Bool {
    guard let next = future.popLast() else { return false }
    past.append(present)
    (present, field) = (next, nil)
    return true
  }
}

extension Session {
  /// What undo is about: everything but the revision and the agenda.
  fileprivate var contents: Session {
    var session = self
    session.revision = 0
    session.agenda = Agenda()
    return session
  }
}

@Suite("The past of a session")
struct HistoryTests {
  /// Every kind of edit there is, and that it is refused and accepted at least once.
  private static let kinds = """
    attendance.agreed attendance.facilitator attendance.origin attendance.people attendance.stake
    ballot.aloud ballot.apart ballot.change ballot.choose ballot.close ballot.decider
    ballot.facilitatorVotes ballot.fingers ballot.freeze ballot.hands ballot.means ballot.merge
    ballot.picks ballot.same ballot.thaw ballot.voters ballot.withdraw
    charter.line charter.outcome charter.setting
    closing.due closing.improve closing.owner closing.review closing.state
    decision.add decision.decider decision.leads decision.remove decision.rename decision.to
    dive.choose dive.due dive.entry dive.level dive.line dive.state dive.unknown
    evidence.add evidence.asked evidence.date evidence.extreme evidence.kind
    evidence.line evidence.mark evidence.measure evidence.remove evidence.source evidence.variesBy
    feeling.brokenPromise feeling.clear feeling.colours feeling.expected feeling.handledWell
    feeling.hands feeling.influence feeling.pivotal feeling.robotic feeling.score feeling.word
    feeling.worked grid.bearing grid.friend handshake.add handshake.from handshake.nature
    handshake.remove handshake.rename handshake.to idea.add idea.remove idea.rename idea.stance
    irritation.add irritation.changeable irritation.remove irritation.rename
    irritation.severity irritation.surroundings
    journey.add journey.baseline journey.choose journey.remove journey.rename journey.score
    journey.subject ledger.add ledger.date ledger.remove ledger.said ledger.used
    need.add need.remove need.rename notice.park notice.stays
    parked.add parked.bringBack parked.kind parked.letGo parked.owner parked.remove parked.rename parked.state
    recollection.add recollection.remove recollection.rename
    service.area service.care service.delight service.delightOn service.line service.met service.need
    service.ordinary service.stance session.manner session.plan session.title several.
    solo.again solo.draft solo.handOver solo.pairs solo.prefer solo.readOut solo.sort
    solo.unprefer
    stage.add stage.adopt stage.depth stage.join stage.line stage.move stage.reached
    stage.reachedKnown stage.remove stage.rename stage.split
    term.add term.meaning term.remove term.rename
    touchpoint.act touchpoint.add touchpoint.answers touchpoint.channel touchpoint.initiator
    touchpoint.join touchpoint.known touchpoint.note touchpoint.park touchpoint.place
    touchpoint.remove touchpoint.rename touchpoint.timing
    traveller.add traveller.line traveller.pronoun traveller.remove traveller.rename
    traveller.source unit.add unit.knows unit.missing unit.remove unit.rename
    warmUp.add warmUp.remove warmUp.rename
    word.add word.behaviour word.choose word.culture word.evidence word.find word.note word.owner
    word.remove word.rename word.staff word.startersShown word.test
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("is the same as keeping a copy for every step, whatever people do")
  func equalsSnapshots() throws {
    var accepted: [String: Int] = [:]
    let shop = try Session.bicycleShop()
    for seed in 1...UInt64(50 * effort) {
      // What is long built up meets other edits than what has just begun.
      let beginning = seed.isMultiple(of: 3) ? Session.blank : shop
      try walk(from: beginning, seed: seed, steps: 400, accepted: &accepted)
    }
    #expect(Self.kinds.filter { accepted[$0] == nil } == [], "kinds that were never accepted")
    #expect(accepted.keys.sorted() == Self.kinds.sorted())
  }

  private func walk(
    from beginning: Session, seed: UInt64, steps: Int, accepted: inout [String: Int]
  ) throws {
    var dice = SessionDice(seed: seed)
    var history = History(beginning)
    var model = Snapshots(present: beginning)
    var agenda = beginning.agenda
    for step in 0..<steps {
      let hint: Comment = "seed \(seed), step \(step)"
      let before = history
      switch dice.roll(20) {
      case 0...2:
        let label = history.undoLabel
        let undone = history.undo()
        try #require((undone != nil) == model.undo(), hint)
        #expect(undone?.label == label, hint)
        var again = history
        if undone != nil { again.redo() }
        #expect(again.present.contents == before.present.contents, hint)
      case 3:
        try #require((history.redo() != nil) == model.redo(), hint)
      case 4:
        history.seal()
        model.field = nil
      case 5:
        agenda.part = "part \(step)"
        history.agenda = agenda
      default:
        let session = history.present
        let edit =
          dice.roll(3) == 0
          ? dice.edit(dwellingOn: seed, of: session) : dice.edit(of: session)
        try #require(try Edit(through: edit) == edit, hint)
        let isAccepted = (try? history.record(edit)) != nil
        try #require(isAccepted == model.record(edit), hint)
        if isAccepted { accepted[try edit.kind, default: 0] += 1 }
        if !isAccepted { #expect(history == before, hint) }
        #expect(edit.step.isEmpty == (edit == .several([]) || edit.isHollow), hint)
      }
      try #require(history.present.contents == model.present.contents, hint)
      try #require(history.position == model.past.count, hint)
      try #require(history.count == model.past.count + model.future.count, hint)
      let changed = history.present.contents != before.present.contents
      let moved = history.present.revision - before.present.revision
      #expect(changed ? moved == 1 : moved == 0 || history.position != before.position, hint)
      try #require(history.present.agenda == agenda, hint)
      try #require(history.present.faults == [], hint)
      if step % 40 == 0 {
        let read = try Session(reading: Array(history.present.page().utf8))
        try #require(read == history.present, hint)
      }
    }
  }

  @Test("recovers from a list of edits to the same session")
  func replays() throws {
    for seed in 1...UInt64(5 * effort) {
      var dice = SessionDice(seed: seed &* 77)
      var session = Session.blank
      var edits: [Edit] = []
      for _ in 0..<600 {
        let edit = dice.edit(of: session)
        if (try? session.apply(edit)) != nil { edits.append(edit) }
      }
      var again = Session.blank
      for edit in edits { try again.apply(edit) }
      #expect(again.page() == session.page(), "seed \(seed)")
      var history = History(.blank)
      for edit in edits { try history.record(edit) }
      #expect(history.present.contents == session.contents, "seed \(seed)")
      while history.undo() != nil {}
      #expect(history.present.contents == Session.blank, "seed \(seed)")
      while history.redo() != nil {}
      #expect(history.present.contents == session.contents, "seed \(seed)")
    }
  }

  @Test("takes back writing in one field at once, and two fields one by one")
  func runs() throws {
    var history = History(try .bicycleShop())
    let forms = Touchpoint.ID(rawValue: 6)
    try history.record(.touchpoint(.note(forms, "a")))
    try history.record(.touchpoint(.note(forms, "ab")))
    try history.record(.touchpoint(.timing(forms, "an hour")))
    #expect(history.count == 2)
    #expect(history.undoLabel == "how long I sign four forms")
    history.undo()
    #expect(history.undoLabel == "the note of I sign four forms")
    #expect(history.redoLabel == "how long I sign four forms")
    let undone = history.undo()
    #expect(undone?.edit == .touchpoint(.note(forms, "ab")))
    #expect(undone?.edit.stage(in: history.present) == Stage.ID(rawValue: 4))
    #expect(history.present.touchpoint(forms)?.note == "one of them twice")
    #expect(history.undo() == nil)
    history.redo()
    #expect(history.present.touchpoint(forms)?.note == "ab")
  }

  @Test("begins a new step after a pause in writing")
  func seal() throws {
    var history = History(.blank)
    try history.record(.session(.title("a")))
    history.seal()
    #expect(history.isSealed)
    try history.record(.session(.title("ab")))
    #expect(history.count == 2)
    history.undo()
    #expect(history.present.title == "a")
    try history.record(.session(.title("b")))
    #expect(history.count == 2)
    #expect(history.redoLabel == nil)
  }

  @Test("counts revisions upwards, and has no step for a change that changes nothing")
  func revisions() throws {
    var history = History(.blank)
    try history.record(.session(.title("a")))
    try history.record(.session(.title(" a ")))
    #expect(history.present.revision == 1)
    history.undo()
    history.redo()
    #expect(history.present.revision == 3)
    #expect(history.count == 1)
  }
}

extension Edit {
  /// The edit as it comes back from a log.
  fileprivate init(through edit: Edit) throws {
    let line = try NodeEncoder.node(edit).line
    self = try NodeDecoder.decode(Edit.self, from: try Reader.read(Array(line.utf8), .strict))
  }

  /// "touchpoint.note".
  fileprivate var kind: String {
    get throws {
      guard case .object(let outer) = try NodeEncoder.node(self), let subject = outer.first,
        case .object(let middle) = subject.value["_0"] ?? .null, let change = middle.first
      else { return "several." }
      return "\(subject.name).\(change.name)"
    }
  }

  /// Whether its first change, if any, is a list of none.
  fileprivate var isHollow: Bool {
    guard case .several(let edits) = self else { return false }
    return edits.first?.isHollow ?? true
  }
}
