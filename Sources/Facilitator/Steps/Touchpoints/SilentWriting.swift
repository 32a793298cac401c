import Cells
import Workshop

/// Everybody writes in silence while the time runs, or has a break; at zero it says so, and waits.
struct SilentWriting: WaitPart {
  let stop: Stop

  private var key: String { "\(stop.step).\(stop.part)" }

  func planned(in scene: Scene) -> Int {
    let plan = scene.playbook.plan(scene.session.plan)
    let step = plan?.steps.first { $0.id == stop.step }
    let minutes = step?.minutes(of: stop.part)
    return 60 * (minutes ?? (Itinerary.isBreak(stop.step) ? step?.minutes : nil) ?? 2)
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.question(key, ["time": end(posture, scene)]), instruction: "")
  }

  /// When the time will be up, as a clock shows it.
  private func end(_ posture: Posture, _ scene: Scene) -> String {
    let left = posture.countdown?.seconds(at: scene.moment.uptime) ?? planned(in: scene)
    return Moment(
      uptime: .zero, epochSeconds: scene.moment.epochSeconds + left,
      offsetSeconds: scene.moment.offsetSeconds
    ).clockTime
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let prompt = scene.playbook.prompt(key)
    let room = area.columns - 2
    // A question of two rows has the row above the content already.
    let first = heading(posture, in: scene).question.columns > room ? 0 : -1
    for (offset, words) in scene.fill(prompt.instruction).rows(within: room).enumerated() {
      canvas.write(words, at: area.point(1, first + offset), as: .muted)
    }
    let countdown = posture.countdown ?? Countdown(seconds: planned(in: scene), since: nil)
    let left = countdown.seconds(at: scene.moment.uptime)
    let middle = max(0, (area.rows - 7) / 2)
    guard left > 0 else {
      let words = scene.say("wait.time")
      canvas.big(
        words,
        at: area.point(max(4, (area.columns - BigLetters.columns(of: words)) / 2), middle + 1))
      let said = scene.say(Itinerary.isBreak(stop.step) ? "wait.break" : "wait.finish")
      canvas.write(
        said, at: area.point(max(4, (area.columns - said.columns) / 2), middle + 6), as: .notice)
      return
    }
    let clock = "\(left / 60):" + twoDigits(left % 60)
    let digits = BigLetters.digits(of: clock, in: canvas.alphabet)
    let width = digits.map(\.columns).max() ?? 0
    for (offset, row) in digits.enumerated() {
      canvas.write(row, at: area.point((area.columns - width) / 2, middle + offset), as: .big)
    }
    if !countdown.isRunning {
      let words = scene.say("wait.paused")
      canvas.write(
        words, at: area.point((area.columns - words.columns) / 2, middle + 9), as: .notice)
    }
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let runs = posture.countdown?.isRunning ?? false
    return [
      .rows("a minute more or less"), .enter("all done"), .space(runs ? "pause" : "go on"), .menu,
    ]
  }
}
