import Cells
import Workshop

/// The three words against every moment (M120), one word after the other: what carries it, what breaks
/// it, and what is silent.
struct WordsOnMoments: ScorePart {
  /// The word that comes first, of the three.
  var first = 0
  /// Whether it lies over something else: then Tab goes round.
  var isOpened = false

  /// From left to right.
  private static let values: [Bearing] = [.breaks, .silent, .carries]

  private func words(_ scene: Scene) -> [Word] { scene.session.chosenWords }

  private func word(_ posture: Posture, _ scene: Scene) -> Word? {
    words(scene).dropFirst(max(0, posture.column)).first ?? words(scene).last
  }

  private func isEmpty(_ scene: Scene) -> Bool {
    words(scene).isEmpty || scene.session.touchpointCount == 0
  }

  /// What is said where there is nothing to ask about.
  private func nothing(_ scene: Scene) -> String {
    words(scene).isEmpty ? "moments.noWords" : "moments.noMoments"
  }

  func opening(in scene: Scene) -> Posture { Posture(focus: 0, column: first) }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let word = word(posture, scene), !isEmpty(scene) else {
      return Heading(scene.say("moments.question"))
    }
    return scene.heading("words.moments", ["word": word.text])
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.moments" }

  func count(_ posture: Posture, in scene: Scene) -> Int {
    isEmpty(scene) ? 0 : scene.session.touchpointCount
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    guard let word = word(posture, scene), let moment = scene.session.touchpoint(at: row) else {
      return []
    }
    let next = (Self.values.firstIndex(of: scene.grid[moment.id, word.id]) ?? 1) + step
    guard Self.values.indices.contains(next) else { return [] }
    return [.edit(.grid(.bearing(word.id, moment.id, Self.values[next])))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let word = word(posture, scene), let moment = scene.session.touchpoint(at: row),
      scene.grid[moment.id, word.id] != .silent
    else { return [.refuse(scene.say("refuse.takeOut"))] }
    return [.edit(.grid(.bearing(word.id, moment.id, .silent)))]
  }

  /// Tab is the next word, and after the last, or where there is nothing to ask about, the next part.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let last = isEmpty(scene) ? 0 : words(scene).count - 1
    switch command {
    case .next where posture.column < last: posture.column += 1
    case .next where isOpened: posture.column = 0
    case .previous where posture.column > 0: posture.column -= 1
    case .previous where isOpened: posture.column = max(0, last)
    default: return performScoring(command, &posture, in: scene)
    }
    return []
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if command == .mark { return scene.say("refuse.mark") }
    return refusal(of: command, ifEmpty: isEmpty(scene), nothing(scene), in: scene)
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .grid(.bearing(let word, let moment, _)) = edit else { return }
    posture.column = words(scene).firstIndex { $0.id == word } ?? posture.column
    posture.focus = scene.session.number(of: moment).map { $0 - 1 } ?? posture.focus
  }

  private func table(_ area: Area, _ scene: Scene) -> MomentTable {
    MomentTable(scene, in: area)
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    table(area, scene).scroll(to: posture.row(of: count(posture, in: scene)) ?? 0, posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let focus = posture.row(of: count(posture, in: scene)),
      let live = word(posture, scene)
    else {
      canvas.write(scene.say(nothing(scene)), at: area.point(4, 0), as: .muted)
      return
    }
    table(area, scene).draw(into: &canvas, focus: focus, live: live.id, from: posture.first)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !isEmpty(scene) else {
      return [isOpened ? .back : .tab("on")] + (isOpened ? [] : [.menu])
    }
    let isLast = posture.column >= words(scene).count - 1 && !isOpened
    return [
      .rows("moment"), .across("breaks, carries"), .tab(isLast ? "on" : "next word"),
      isOpened ? .back : .menu,
    ]
  }
}
