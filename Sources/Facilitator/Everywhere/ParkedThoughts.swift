import Cells
import Workshop

/// The parked thoughts: each gets a person, or is let go; Space says what it is.
struct ParkedThoughts: ScorePart {
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("parked.question"), instruction: scene.say("parked.says"))
  }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    scene.session.parked.isEmpty ? nil : EntryLine(scene.say("parked.line"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { scene.session.parked.count }

  /// The people named so far, in the order in which they were first named.
  private func people(_ scene: Scene) -> [String] {
    var people: [String] = []
    for name in [scene.session.closing.owner, scene.session.attendance.facilitator]
      + scene.session.parked.map(\.owner)
    where !name.isEmpty && !people.contains(name) {
      people.append(name)
    }
    return people
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let thought = scene.session.parked[row]
    let people = people(scene)
    let now = thought.letGo ? people.count + 1 : (people.firstIndex(of: thought.owner) ?? -1) + 1
    let next = now + step
    guard (0...people.count + 1).contains(next) else { return [] }
    if next == people.count + 1 { return [.edit(.parked(.letGo(thought.id, true)))] }
    let owner = Edit.parked(.owner(thought.id, next == 0 ? "" : people[next - 1]))
    return thought.letGo
      ? [.edit(.several([.parked(.letGo(thought.id, false)), owner]))] : [.edit(owner)]
  }

  /// What it is: not said, then each kind in turn.
  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let thought = scene.session.parked[row]
    let kinds: [ParkedKind?] = [nil] + ParkedKind.allCases
    let next = ((kinds.firstIndex(of: thought.kind) ?? 0) + 1) % kinds.count
    return [.edit(.parked(.kind(thought.id, kinds[next])))]
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    [.open(.parkedThought(scene.session.parked[row].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .parkedThought(let id) = route else { return nil }
    return scene.session.parked.firstIndex { $0.id == id }
  }

  func keep(
    _ text: String, _ row: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    [.edit(.parked(.owner(scene.session.parked[row].id, text)))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    [.edit(.parked(.remove(scene.session.parked[row].id)))]
  }

  /// Where it says who takes a thought.
  private func middle(_ area: Area) -> Int { area.columns * 48 / 71 }

  /// The words of each, and below them in a row of its own what it is.
  private func texts(_ area: Area, _ scene: Scene) -> WrappedTexts {
    WrappedTexts(
      scene.session.parked.map { thought in
        thought.text.rows(within: middle(area) - 6) + (thought.kind.map { [$0.rawValue] } ?? [])
      })
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    let count = scene.session.parked.count
    return texts(area, scene).scroll(
      rows: max(1, area.rows), focus: posture.row(of: count) ?? 0, from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let parked = scene.session.parked
    guard !parked.isEmpty else {
      canvas.write(
        scene.say("parked.none"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let texts = texts(area, scene)
    let scroll = scroll(posture, in: area, scene)
    let list = RowList(
      area: area, first: scroll?.first ?? 0, focus: posture.row(of: parked.count),
      tops: texts.tops)
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    let column = middle(area)
    for (index, thought) in parked.enumerated() {
      for (line, words) in texts.lines[index].enumerated() {
        let isKind = thought.kind != nil && line == texts.lines[index].count - 1
        list.write(
          words, column: isKind ? 6 : 4, index: index, line: line, as: isKind ? .muted : .ink,
          into: &canvas)
      }
      let who =
        thought.letGo
        ? scene.say("parked.letGo")
        : thought.owner.isEmpty ? scene.say("parked.nobody") : thought.owner
      let isFocused = list.isFocused(index)
      list.write(
        isFocused ? "◂ \(who) ▸" : who, column: isFocused ? column : column + 2, index: index,
        as: .muted, into: &canvas)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !scene.session.parked.isEmpty else { return [.back] }
    guard posture.field.isEmpty else {
      return [.rows("choose"), .across("cursor"), .enter("keep"), .back]
    }
    return [
      .rows("choose"), .across("who"), .typing("a name"), .enter("open"), .space("kind"), .back,
    ]
  }
}
