import Cells
import Workshop

/// The entries that read like something other than the story, one at a time (M1–M3, M6), or that blame
/// a person for what happens (M113).
///
/// It asks and never corrects; the first answer is always that the sentence stays.
struct LookTogether: ChoosePart {
  private func noticed(_ scene: Scene) -> NoticedEntry? { scene.noticed.open.first }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let noticed = noticed(scene) else { return Heading(scene.say("look.done")) }
    let count = scene.noticed.open.count
    return Heading(
      scene.fill(noticed.notice.question), instruction: scene.fill(noticed.notice.reason),
      figure: scene.say(count == 1 ? "look.left.one" : "look.left", ["count": String(count)]))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? {
    scene.step == "dive" ? "dive.blame" : "touchpoints.look"
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    guard let noticed = noticed(scene) else { return [scene.say("look.back")] }
    return [
      scene.say("look.stays"), scene.say("look.park", ["word": noticed.notice.kind.rawValue]),
      scene.say(scene.step == "dive" ? "look.anew" : "look.words"),
    ]
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard let noticed = noticed(scene) else { return [.back] }
    let entry = noticed.entry
    guard row < 2 else { return card(of: entry, in: scene) }
    posture.focus = 0
    let answer: NoticeEdit =
      row == 0 ? .stays(entry, true) : .park(entry, noticed.notice.kind)
    return [.edit(.notice(answer))] + (scene.noticed.open.count == 1 ? [.back] : [])
  }

  /// Where its words can be written anew.
  private func card(of entry: StoryEntry, in scene: Scene) -> [Outcome] {
    switch entry {
    case .touchpoint(let id): [.open(.touchpoint(id))]
    case .need(let id): scene.session.stage(of: id).map { [.open(.needs($0.id))] } ?? []
    case .why(let id, let place): [.open(.diveEntry(id, .whys, place))]
    }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let count = rows(posture, in: scene).count
    var top = 0
    if let noticed = noticed(scene) {
      let lines = noticed.text.rows(within: area.textColumns - 5)
      let shown = lines.prefix(max(1, area.rows - count - 2))
      canvas.write(number(noticed.entry, scene), at: area.point(4, 1), as: .muted)
      for (offset, line) in shown.enumerated() {
        canvas.write(line, at: area.point(9, 1 + offset), as: .strong)
      }
      top = min(shown.count + 2, max(0, area.rows - count))
    }
    drawRows(from: top, into: &canvas, in: area, posture, scene)
  }

  /// The number of its moment on the wall; a need has none.
  private func number(_ entry: StoryEntry, _ scene: Scene) -> String {
    switch entry {
    case .touchpoint(let id), .why(let id, _):
      scene.session.number(of: id).map(String.init) ?? ""
    case .need: Question.need.rawValue
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), .enter("take it"), .back]
  }
}
