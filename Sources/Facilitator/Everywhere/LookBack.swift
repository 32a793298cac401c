import Cells
import Workshop

/// The session's past, one change after the other: the screen on which each was made, as it was then.
///
/// Nothing can be written into it; Enter brings it back as a change that can be undone.
struct LookBack: ShowPart {
  var chrome: Chrome { .bare }

  func steps(in scene: Scene) -> Int { 0 }

  /// At the end of the past: now.
  func opening(in scene: Scene) -> Posture { Posture(focus: entries(scene).count - 1) }

  func entries(_ scene: Scene) -> [Past.Entry] { scene.past?.entries ?? [] }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(whisper(posture, in: scene) ?? "")
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    let place = posture.row(of: entries(scene).count) ?? 0
    let last = entries(scene).count - 1
    switch command {
    case .up, .down: return scene.say("past.across")
    case .enter where place == last: return scene.say("past.now")
    default: return nil
    }
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let entries = entries(scene)
    guard let place = posture.row(of: entries.count) else { return [] }
    switch command {
    case .right where place == entries.count - 1, .next where place == entries.count - 1:
      return [.say(scene.say("past.now"))]
    case .left where place == 0, .previous where place == 0:
      return [.say(scene.say("past.begin"))]
    case .left: posture.focus = place - 1
    case .right: posture.focus = place + 1
    case .next: posture.focus = entries.beginning(after: place)
    case .previous: posture.focus = entries.beginning(before: place)
    case .enter: return scene.past.map { [.ask(.restore($0.session(after: place)))] } ?? []
    default: break
    }
    return []
  }

  /// In a window too small for the picture: when it was.
  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    guard let banner = banner(posture, in: scene) else { return }
    canvas.write(banner.title, at: area.point(4, 4))
    canvas.write(banner.detail, at: area.point(4, 5), as: .muted)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    let entries = entries(scene)
    return posture.row(of: entries.count).map { scene.said(of: entries[$0]) }
  }

  func corner(_ posture: Posture, in scene: Scene) -> String? { "" }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.across("change"), .enter("bring it back"), .tab("step"), .back]
  }

  func banner(_ posture: Posture, in scene: Scene) -> Banner? {
    let entries = entries(scene)
    guard let place = posture.row(of: entries.count) else { return nil }
    let then = Moment(timestamp: entries[place].time)
    let values: KeyValuePairs = [
      "day": then?.date.said(from: scene.moment.date) ?? "", "time": then?.clockTime ?? "",
    ]
    return Banner(
      title: scene.say("past.title", values),
      detail: scene.say(
        "past.count", ["index": String(place + 1), "count": String(entries.count)]))
  }
}

extension Scene {
  /// What happened, with the step in which it did.
  func said(of entry: Past.Entry) -> String {
    let said = say("past.\(entry.kind.rawValue)", ["what": entry.label])
    guard let step = playbook.step(entry.step)?.name else { return said }
    return say("past.inStep", ["step": step, "what": said])
  }
}

extension [Past.Entry] {
  /// Where the next step's changes begin; the last place where there is none.
  fileprivate func beginning(after place: Int) -> Int {
    self[place...].firstIndex { $0.step != self[place].step } ?? count - 1
  }

  /// Where the changes of the step before begin; the first place where there is none.
  fileprivate func beginning(before place: Int) -> Int {
    guard let last = self[..<place].lastIndex(where: { $0.step != self[place].step }) else {
      return 0
    }
    return self[..<last].lastIndex { $0.step != self[last].step }.map { $0 + 1 } ?? 0
  }
}
