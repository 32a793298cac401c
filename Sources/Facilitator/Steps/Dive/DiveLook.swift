import Cells
import Workshop

/// One moment looked into: its questions below each other with what was said, and the one in focus put
/// to the room (M64, M107, M113, M129, M139).
struct DiveLook: LinePart {
  /// The moment of this stop; nil stands for the first that is chosen.
  var moment: Touchpoint.ID?

  var kind: Kind { .write }

  private func moment(_ scene: Scene) -> Touchpoint? {
    moment.flatMap(scene.session.touchpoint) ?? scene.session.chosenMoments.first
  }

  private func row(_ posture: Posture, _ moment: Touchpoint) -> DiveRow {
    let rows = DiveRow.all(of: moment)
    return rows[posture.row(of: rows.count) ?? 0]
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let moment = moment(scene) else { return Heading(scene.say("dive.none")) }
    let number = scene.session.number(of: moment.id) ?? 0
    let star = moment.pivotal ? "★ " : ""
    return Heading(
      scene.question(row(posture, moment).prompt),
      instruction: "\(number)  \(star)\(moment.title)", figure: moment.feeling.sign)
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? {
    moment(scene).map { row(posture, $0).prompt } ?? "dive.expects"
  }

  func lines(in scene: Scene) -> [Line] {
    guard let moment = moment(scene) else { return [] }
    return DiveRow.all(of: moment).map { line($0, of: moment, scene) }
  }

  private func line(_ row: DiveRow, of it: Touchpoint, _ scene: Scene) -> Line {
    let id = it.id
    let label = scene.fill(scene.playbook.prompt(row.prompt).line)
    switch row {
    case .expects: return expects(label, of: it, scene)
    case .feels:
      let ghost = scene.feelingWords.isEmpty ? "…" : scene.feelingWords
      return .text(label, it.feeling.word, ghost: ghost) { .feeling(.word(id, $0)) }
    case .why(let place): return why(label, place, of: it, scene)
    case .change: return text(label, .change, of: it)
    case .owner: return text(label, .owner, of: it)
    case .spot: return text(label, .spot, of: it)
    case .limit: return text(label, .limit, of: it)
    case .level:
      let levels = Level.allCases.map { (Level?.some($0), scene.say("dive.\($0.rawValue)")) }
      return .choice(
        label, [(nil, scene.say("line.unsaid"))] + levels, chosen: .some(it.dive.level)
      ) { .dive(.level(id, $0)) }
    case .due: return day(label, it.dive.due, in: scene) { .dive(.due(id, $0)) }
    case .phrases:
      return list(label, it.dive.texts(of: .phrases), scene.say("dive.noPhrases"), .phrases(id))
    case .ideas: return ideas(label, of: it, scene)
    case .after:
      // A dozen is more than the line has room for.
      let numbers = scene.session.moments(after: id).prefix(12)
        .compactMap { scene.session.number(of: $0.id) }
      return list(label, numbers.map { String($0) }, scene.say("dive.nothingAfter"), .after(id))
    }
  }

  /// A cause, with a quiet sign where it names a person (M113).
  private func why(_ label: String, _ place: Int, of it: Touchpoint, _ scene: Scene) -> Line {
    let text = it.dive.whys.indices.contains(place) ? it.dive.whys[place] : ""
    var line = Line.text(label, text) { .dive(.entry(it.id, .whys, at: place, $0)) }
    line.sign = notice(at: place, of: it, scene) == nil ? "" : "≈"
    return line
  }

  private func notice(at place: Int, of it: Touchpoint, _ scene: Scene) -> Notice? {
    scene.noticed.notice(of: .why(it.id, at: place))
  }

  /// What the cause in focus reads like, for a leader alone: with a team nothing speaks while people do.
  private func notice(_ posture: Posture, in scene: Scene) -> Notice? {
    guard scene.manner == .alone, let moment = moment(scene),
      case .why(let place) = row(posture, moment)
    else { return nil }
    return notice(at: place, of: moment, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    notice(posture, in: scene).map { scene.fill($0.reason) }
  }

  func explanation(_ posture: Posture, in scene: Scene) -> Route? {
    notice(posture, in: scene).map { _ in .guide("dive.blame") }
  }

  private func text(_ label: String, _ line: DiveLine, of it: Touchpoint) -> Line {
    .text(label, it.dive[line]) { .dive(.line(it.id, line, $0)) }
  }

  /// *Unknown* is an answer: whoever types the word has said that nobody here knows.
  private func expects(_ label: String, of it: Touchpoint, _ scene: Scene) -> Line {
    let (id, dive) = (it.id, it.dive)
    let unknown = scene.say("words.answer.unknown")
    let shown = dive.expects.isEmpty && dive.expectsUnknown ? unknown : dive.expects
    return .text(label, shown, ghost: scene.say("dive.expects.ghost")) { text in
      text.lowercased() == unknown ? .dive(.unknown(id)) : .dive(.line(id, .expects, text))
    }
  }

  /// A low's ideas are folded away until its feeling has been said (M107).
  private func ideas(_ label: String, of it: Touchpoint, _ scene: Scene) -> Line {
    guard it.foldsIdeas else {
      return list(label, it.ideas.map(\.text), scene.say("dive.noIdeas"), .ideas(it.id))
    }
    let kept = it.ideas.isEmpty ? [] : [scene.say("ideas.kept", ["count": "\(it.ideas.count)"])]
    return list(label, kept, scene.say("ideas.later"), .ideas(it.id))
  }

  /// A line that opens a list, with what is in it.
  private func list(
    _ label: String, _ texts: [String], _ nothing: String, _ route: Route
  ) -> Line {
    let words = texts.isEmpty ? nothing : texts.joined(separator: " · ")
    return Line(label, .actions([(words.cut(to: 44), [.open(route)])]))
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard moment(scene) == nil else {
      let said = saidOnLeaving(posture, by: command, in: scene)
      return performOnLines(command, &posture, in: scene) + said
    }
    switch command {
    case .next: return [.walk(.onward)]
    case .previous: return [.walk(.backward)]
    default: return []
    }
  }

  /// To a leader alone it is said at once that the cause just written names a person.
  private func saidOnLeaving(
    _ posture: Posture, by command: Command, in scene: Scene
  ) -> [Outcome] {
    guard scene.manner == .alone, [.enter, .up, .down].contains(command),
      let dive = moment(scene)?.dive, case .why? = moment(scene).map({ row(posture, $0) })
    else { return [] }
    var written = posture
    load(&written, in: scene)
    let text = written.field.text.trimmed
    guard !dive.stays.contains(text),
      let notice = scene.playbook.sentinel.notice(text, as: .why)
    else { return [] }
    return [.say(scene.fill(notice.reason))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    guard moment(scene) == nil, !command.walks, !command.isEverywhere else { return nil }
    return scene.say("dive.none.says")
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard let moment = moment(scene), edit.touchpoint(in: scene.session) == moment.id,
      let row = DiveRow(edit, in: scene.session)
    else { return }
    posture.focus = DiveRow.all(of: moment).firstIndex(of: row) ?? posture.focus
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: lines(in: scene).count, visible: area.rows)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard moment(scene) != nil else {
      canvas.write(
        scene.say("dive.none.says"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    drawLines(into: &canvas, in: area, value: 18, posture, scene)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard let moment = moment(scene) else { return [Hint("Shift-Tab", "back", .previous), .menu] }
    let isLast = scene.session.chosenMoments.last?.id == moment.id
    let tab = Hint.tab(isLast ? "on" : "next moment")
    return switch row(posture, moment) {
    case .phrases, .ideas, .after: [.rows("question"), .enter("open"), tab, .menu]
    case .level, .due: [.rows("question"), .across("change"), .enter("next question"), tab, .menu]
    default: [.rows("question"), .typing(), .enter("next question"), tab, .menu]
    }
  }
}

extension LinePart {
  /// A line with a day of the next three months, or none.
  func day(
    _ label: String, _ due: CivilDate?, in scene: Scene, edit: @escaping (CivilDate?) -> Edit
  ) -> Line {
    let today = scene.moment.date
    var days: [CivilDate?] = [nil] + (1...92).map { today.adding(days: $0) }
    if let due, !days.contains(due) { days.insert(due, at: 1) }
    let words = { (place: Int) in days[place]?.long ?? scene.say("promise.undated") }
    return .choice(label, days, saying: words, chosen: .some(due), edit: edit)
  }
}
