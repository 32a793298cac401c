import Cells
import Workshop

/// What we take home: Space ticks, Enter makes what is ticked and says where it lies.
struct HandoutsPart: ScorePart {
  private var formats: [HandoutFormat] { HandoutFormat.allCases }

  /// The page and the text are ticked; the script is for who prepares.
  func opening(in scene: Scene) -> Posture {
    var posture = Posture(focus: 0)
    posture.ticks = [0, 1]
    return posture
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("handouts.question"), instruction: scene.say("handouts.says"))
  }

  func count(_ posture: Posture, in scene: Scene) -> Int { formats.count }

  /// → ticks, ← takes the tick away.
  func change(_ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if (step > 0) != posture.ticks.contains(row) { tick(row, &posture) }
    return []
  }

  func mark(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    tick(row, &posture)
    return []
  }

  private func tick(_ row: Int, _ posture: inout Posture) {
    if posture.ticks.contains(row) {
      posture.ticks.removeAll { $0 == row }
    } else {
      posture.ticks.append(row)
    }
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    [.ask(.handOut(formats.indices.filter(posture.ticks.contains).map { formats[$0] }))]
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .takeOut: scene.say("refuse.takeOut")
    case .enter where scene.isPractice: scene.say("handouts.practice")
    case .enter where posture.ticks.isEmpty: scene.say("handouts.none")
    default: nil
    }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let list = RowList(area: area.top(formats.count), focus: posture.row(of: formats.count))
    list.drawFocus(into: &canvas)
    for (index, format) in formats.enumerated() {
      let mark = posture.ticks.contains(index) ? "■" : "□"
      list.write(mark, column: 4, index: index, as: .mark, into: &canvas)
      list.write(
        scene.say("handouts.\(format.rawValue)"), column: 6, index: index, into: &canvas)
      list.write(
        scene.say("handouts.\(format.rawValue).says"), column: 34, index: index, as: .muted,
        into: &canvas)
    }
    var row = area.row + formats.count + 2
    func write(_ words: String, _ role: Role) {
      for line in words.wrapped(to: area.textColumns) where row <= area.maxRow {
        canvas.write(line, at: Point(column: area.text, row: row), as: role)
        row += 1
      }
    }
    guard let made = scene.handedOut else {
      if !scene.isPractice { write(scene.say("handouts.into"), .muted) }
      return
    }
    write(scene.say("handouts.made"), .muted)
    write(made.folder, .strong)
    row += 1
    for name in made.names { write(name, .ink) }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("make them"), .space("tick"), .back]
  }
}
