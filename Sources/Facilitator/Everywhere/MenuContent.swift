import Cells
import Workshop

/// What the menu offers: the steps of the plan at the left, what can be done now at the right.
struct MenuContent {
  /// One row of the menu.
  struct Item {
    var words: String
    /// Minutes planned and used, beside a step.
    var figures = ""
    /// The shortcut.
    var key = ""
    /// A heading in the row above.
    var above = ""
    /// Why it does nothing now.
    var refusal: String?
    var outcomes: [Outcome]
  }

  private let scene: Scene
  private let wanted: String
  private var isFiltered: Bool { !wanted.isEmpty }
  let plan: [Item]
  let now: [Item]

  init(_ scene: Scene, filter: String) {
    self.scene = scene
    let wanted = filter.trimmed.lowercased()
    self.wanted = wanted
    func matches(_ item: Item) -> Bool {
      wanted.isEmpty
        || item.words.lowercased().split(separator: " ").contains { $0.hasPrefix(wanted) }
        || item.words.lowercased().hasPrefix(wanted)
    }
    plan = MenuContent.steps(scene).filter(matches)
    now = MenuContent.actions(scene).filter(matches)
  }

  func column(_ column: Int) -> [Item] { column == 0 ? plan : now }

  /// The column in which typing lands: a step's name goes before a word inside a sentence.
  var bestColumn: Int {
    if isFiltered, !plan.isEmpty {
      return now.contains { $0.words.lowercased().hasPrefix(wanted) } ? 1 : 0
    }
    return now.isEmpty && !plan.isEmpty ? 0 : 1
  }

  /// `14:31 · we end about 15:04`.
  var time: String {
    let clock = scene.moment.clockTime
    guard scene.manner == .team, !scene.isPractice, !scene.session.agenda.begun.isEmpty else {
      return clock
    }
    let plan = scene.playbook.plan(scene.session.plan)
    let steps = Itinerary.steps(in: scene)
    let open = scene.step.flatMap { steps.firstIndex(of: $0) } ?? 0
    let later = steps.dropFirst(open + 1).reduce(0) { sum, step in
      sum + (plan?.steps.first { $0.id == step }?.minutes ?? 0) * 60
    }
    let left = later + max(0, scene.clock?.left ?? 0)
    let end = Moment(
      uptime: .zero, epochSeconds: scene.moment.epochSeconds + left,
      offsetSeconds: scene.moment.offsetSeconds)
    return scene.say("menu.end", ["now": clock, "end": end.clockTime])
  }

  private static func steps(_ scene: Scene) -> [Item] {
    let plan = scene.playbook.plan(scene.session.plan)
    let planned = Itinerary.steps(in: scene).filter { !Itinerary.isBreak($0) }
    var items = planned.map { step in
      item(step, minutes: plan?.steps.first { $0.id == step }?.minutes, scene)
    }
    for (index, step) in Itinerary.others(in: scene).enumerated() {
      var other = item(step, minutes: nil, scene)
      if index == 0 { other.above = scene.say("menu.others") }
      items.append(other)
    }
    return items
  }

  private static func item(_ step: String, minutes: Int?, _ scene: Scene) -> Item {
    let progress = scene.session.agenda.progress(of: step)
    let mark = step == scene.step ? "◐" : progress.done ? "●" : "○"
    let used = progress.used > 0 ? String((progress.used + 30) / 60) : ""
    let figures = minutes.map { pad(String($0), to: 7) + pad(used, to: 7) } ?? ""
    return Item(
      words: "\(mark) \(scene.playbook.step(step)?.name ?? step)", figures: figures,
      outcomes: [.visit(step)])
  }

  private static func pad(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.count)) + text
  }

  private static func actions(_ scene: Scene) -> [Item] {
    let step = scene.step.flatMap { scene.playbook.step($0)?.name } ?? ""
    var items = [
      Item(
        words: scene.say(step.isEmpty ? "menu.backHere" : "menu.back", ["step": step]),
        outcomes: [.back]),
      Item(words: scene.say("menu.park"), key: "Ctrl-P", outcomes: [.back, .command(.park)]),
      undo(scene), redo(scene),
      Item(words: scene.say("menu.guide"), key: "?", outcomes: [.back, .command(.guide)]),
    ]
    if scene.outside != nil {
      items.insert(
        Item(words: scene.say("menu.outside"), outcomes: [.back, .open(.outside)]), at: 1)
    }
    if let path = scene.isLooking ? scene.folder : nil {
      items.insert(
        Item(words: scene.say("menu.copy"), outcomes: [.back, .ask(.copy(path: path))]), at: 1)
    }
    if scene.clock != nil {
      items.append(
        Item(words: scene.say("menu.more"), outcomes: [.note(.extend(seconds: 120)), .back]))
    }
    items += [
      Item(words: scene.say("menu.map"), outcomes: [.back, .open(.map)]),
      Item(
        words: scene.say("menu.parked", ["count": String(scene.session.parked.count)]),
        outcomes: [.back, .open(.parked)]),
      Item(words: scene.say("menu.find"), key: "/", outcomes: [.back, .command(.find)]),
      Item(words: scene.say("menu.light"), outcomes: [.ask(.light)]),
      Item(words: scene.say("menu.handouts"), outcomes: [.back, .open(.handouts)]),
      Item(words: scene.say("menu.leave"), key: "Ctrl-Q", outcomes: [.back, .command(.leave)]),
    ]
    items += [
      Item(words: scene.say("menu.change"), outcomes: [.back, .open(.changePlan)]),
      Item(words: scene.say("menu.promises"), outcomes: [.show(.welcomeBack)]),
      Item(words: scene.say("menu.past"), outcomes: [.back, .ask(.recall)]),
      item("menu.moments", .wordsOnMoments(0), scene), item("menu.last", .lastMoments, scene),
      item("menu.ledger", .ledger, scene),
    ]
    let chosen = scene.session.impression.chosen.count
    if chosen > 0 {
      let words = scene.say(
        "menu.funnel",
        ["count": String(scene.session.impression.words.count), "total": String(chosen)])
      items.append(Item(words: words, outcomes: [.back, .open(.funnel)]))
    }
    items += Overview.allCases.map { overview in
      Item(
        words: scene.say("overview.\(overview.rawValue)"),
        outcomes: [.back, .open(.overview(overview))])
    }
    items.append(Item(words: scene.say("menu.warm"), outcomes: [.back, .open(.warmUps)]))
    if scene.manner == .alone {
      items.append(
        Item(
          words: scene.say("menu.again"),
          refusal: scene.isSecondChoiceDue ? nil : scene.say("again.notYet"),
          outcomes: [.back, .open(.chooseAgain)]))
    }
    items += [
      item("menu.charter", Stop("traveller", "charter"), scene),
      item("menu.terms", Stop("traveller", "terms"), scene),
      item("menu.reached", Stop("stages", "reached"), scene),
      item("menu.room", Stop("stages", "room"), scene),
    ]
    let shown = scene.session.agenda.showsBands
    items.append(
      Item(
        words: scene.say(shown ? "menu.noBands" : "menu.bands"),
        outcomes: [.note(.bands(shown: !shown)), .back]))
    let hidden = scene.session.agenda.hidesTimeline
    items.append(
      Item(
        words: scene.say(hidden ? "menu.timeline" : "menu.noTimeline"),
        outcomes: [.note(.timeline(hidden: !hidden)), .back]))
    return items
  }

  /// A part that can be asked at any time, whatever the plan takes.
  private static func item(_ phrase: String, _ stop: Stop, _ scene: Scene) -> Item {
    Item(words: scene.say(phrase), outcomes: [.back, .go(stop)])
  }

  /// What needs the three words.
  private static func item(_ phrase: String, _ route: Route, _ scene: Scene) -> Item {
    Item(
      words: scene.say(phrase),
      refusal: scene.session.impression.chosen.isEmpty ? scene.say("moments.noWords") : nil,
      outcomes: [.back, .open(route)])
  }

  private static func undo(_ scene: Scene) -> Item {
    Item(
      words: scene.undoLabel.map { scene.say("menu.undo", ["what": $0]) }
        ?? scene.say("menu.undoNothing"),
      key: "Ctrl-Z", refusal: scene.undoLabel == nil ? scene.say("undo.nothing") : nil,
      outcomes: [.back, .command(.undo)])
  }

  private static func redo(_ scene: Scene) -> Item {
    Item(
      words: scene.redoLabel.map { scene.say("menu.redo", ["what": $0]) }
        ?? scene.say("menu.redoNothing"),
      key: "Ctrl-Y", refusal: scene.redoLabel == nil ? scene.say("redo.nothing") : nil,
      outcomes: [.back, .command(.redo)])
  }
}
