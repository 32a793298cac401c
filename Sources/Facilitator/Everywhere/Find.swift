import Cells
import Workshop

/// Finds anything that was written, and goes there: on the map where that is open.
struct Find: ChoosePart {
  var chrome: Chrome { .bare }

  private struct Hit {
    var text: String
    var place: String
    var outcome: Outcome
    var opens: Route?
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    EntryLine("", ghost: scene.say("find.ghost"))
  }

  private func hits(_ posture: Posture, _ scene: Scene) -> [Hit] {
    let session = scene.session
    var hits = session.journeys.map {
      Hit(
        text: $0.name, place: name("journey", scene), outcome: .go(Stop("journey", "names")),
        opens: .journey($0.id))
    }
    for stage in session.stages {
      hits.append(
        Hit(
          text: stage.name, place: name("stages", scene), outcome: .go(Stop("stages", "board")),
          opens: .stage(stage.id)))
      let stop = Outcome.go(Stop("touchpoints", "board", stage: stage.id))
      hits += stage.needs.map {
        Hit(text: $0.text, place: stage.name, outcome: stop, opens: .needs(stage.id))
      }
      hits += stage.touchpoints.map {
        Hit(text: $0.title, place: stage.name, outcome: stop, opens: .touchpoint($0.id))
      }
    }
    hits += feelings(scene) + dives(scene) + evidence(scene)
    hits += session.impression.words.map {
      Hit(
        text: $0.text, place: name("words", scene), outcome: .go(Stop("words", "harvest")),
        opens: .word($0.id))
    }
    hits += session.parked.map {
      Hit(text: $0.text, place: scene.say("find.parked"), outcome: .back, opens: .parked)
    }
    let wanted = posture.field.text.trimmed.lowercased()
    guard !wanted.isEmpty else { return hits }
    return hits.filter { $0.text.lowercased().contains(wanted) }
  }

  /// What was looked into: what must change, and what would add value.
  private func dives(_ scene: Scene) -> [Hit] {
    let place = name("dive", scene)
    let moments = scene.session.touchpoints
    return moments.filter { !$0.dive.change.isEmpty }.map { moment in
      let stop = Stop("dive", "look", moment: moment.dive.chosen ? moment.id : nil)
      return Hit(
        text: moment.dive.change, place: place,
        outcome: .go(moment.dive.chosen ? stop : Stop("dive", "choose")), opens: nil)
    }
      + moments.flatMap { moment in
        moment.openIdeas.map {
          Hit(text: $0.text, place: place, outcome: .back, opens: .idea($0.id))
        }
      }
  }

  /// What was said of the feelings: words, what irritates, and what they would talk about.
  private func feelings(_ scene: Scene) -> [Hit] {
    let place = name("feelings", scene)
    let moments = scene.session.touchpoints
    let lows = Outcome.go(Stop("feelings", "lows"))
    return moments.filter { !$0.feeling.word.isEmpty }.map {
      Hit(
        text: $0.feeling.word, place: place, outcome: .go(Stop("feelings", "line")),
        opens: .feeling($0.id))
    }
      + moments.flatMap { $0.irritations }.map {
        Hit(text: $0.text, place: place, outcome: lows, opens: .irritation($0.id))
      }
      + scene.session.recollections.map {
        Hit(text: $0.text, place: place, outcome: lows, opens: .recollection($0.id))
      }
  }

  /// What customers said, who might know, and what measures a moment.
  private func evidence(_ scene: Scene) -> [Hit] {
    let place = name("evidence", scene)
    let known = scene.session.touchpoints.flatMap { moment -> [Hit] in
      let who = Outcome.go(Stop("evidence", "who"))
      let sources = moment.evidence.sources.map {
        Hit(
          text: $0.sentence(in: scene.speech, on: scene.moment.date), place: place, outcome: who,
          opens: .source($0.id))
      }
      let elsewhere = moment.evidence.elsewhere
      guard !elsewhere.isEmpty else { return sources }
      return sources + [
        Hit(
          text: elsewhere, place: place, outcome: .go(Stop("evidence", "ask")),
          opens: .evidence(moment.id))
      ]
    }
    return measures(scene, place) + known
  }

  /// What is measured, and what colours the whole and is not (M75): "measured" finds both.
  private func measures(_ scene: Scene, _ place: String) -> [Hit] {
    scene.session.moments { $0.evidence.isMeasured || $0.pivotal }.map { moment in
      let title = moment.title
      let text =
        moment.evidence.isMeasured
        ? scene.say("find.measured", ["what": "\(moment.evidence.measured()) · \(title)"])
        : scene.say("find.unmeasured", ["moment": title])
      return Hit(
        text: text, place: place, outcome: .go(Stop("evidence", "who")),
        opens: .evidence(moment.id))
    }
  }

  private func name(_ step: String, _ scene: Scene) -> String {
    scene.playbook.step(step)?.name ?? step
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    hits(posture, scene).map(\.text)
  }

  func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch text {
    case .character(let character): _ = posture.field.handle(.character(character))
    case .paste(let pasted): posture.field.insert(pasted)
    }
    posture.focus = 0
    return []
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let hit = hits(posture, scene)[row]
    if scene.showsMap, let opens = hit.opens, opens.target(in: scene.session) != nil {
      return [.point(opens)]
    }
    return [hit.outcome] + (hit.opens.map { [.open($0)] } ?? [])
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    command == .enter && hits(posture, scene).isEmpty ? scene.say("find.nothing") : nil
  }

  /// Where it says in which stage or step something stands.
  private func middle(_ area: Area) -> Int { area.columns * 45 / 71 }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let texts = WrappedTexts(rows(posture, in: scene), to: middle(area) - 5)
    return texts.scroll(
      rows: max(1, scene.size.rows - 8), focus: posture.row(of: texts.lines.count) ?? 0,
      from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let hits = hits(posture, scene)
    canvas.write(scene.say("find.title"), at: area.point(1, 0), as: .title)
    let count = scene.say("find.count", ["count": String(hits.count)])
    canvas.write(count, at: area.point(area.columns - 1 - count.columns, 0), as: .muted)
    let rows = Area(
      column: area.column, row: area.row + 2, columns: area.columns,
      rows: max(0, area.rows - 8))
    let middle = middle(area)
    let texts = WrappedTexts(hits.map(\.text), to: middle - 5)
    let list = RowList(
      area: rows, first: scroll(posture, in: area, scene)?.first ?? 0,
      focus: posture.row(of: hits.count), tops: texts.tops)
    list.drawFocus(into: &canvas)
    for (index, hit) in hits.enumerated() {
      list.write(texts.lines[index], column: 4, index: index, into: &canvas)
      list.write(hit.place, column: middle + 1, index: index, as: .muted, into: &canvas)
    }
    if hits.isEmpty {
      canvas.write(
        scene.say("find.nothing"), at: Point(column: area.text, row: rows.row), as: .muted)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .typing("to find"), .enter("go there"), .back]
  }
}
