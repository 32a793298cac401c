import Workshop

/// The clock of the step that is open: it counts only while it runs, and never advances anything.
package struct Clock: Equatable, Sendable {
  /// The uptime since which it runs; nil while it rests.
  var since: Duration?

  /// A clock that rests.
  init() {}

  /// What the strip shows of it.
  package struct Reading: Equatable, Sendable {
    /// Seconds planned, with those given on top.
    package var planned: Int
    /// Seconds left; below 0 when over.
    package var left: Int
    /// Whether it rests although the workshop has begun.
    package var rests: Bool

    /// Cells of the bar that are still full, of eight.
    var cells: Int {
      guard planned > 0, left > 0 else { return 0 }
      return min(8, (left * 8 + planned - 1) / planned)
    }

    /// Whether it is time to look at it: a fifth or less is left.
    var isLate: Bool { left * 5 <= planned }
  }
}

extension Clock.Reading {
  /// `9 min`, in the last two minutes `1:40`, and after that `2 min over`.
  func words(in scene: Scene) -> String {
    if left < 0 {
      let over = -left / 60
      return over == 0
        ? scene.say("clock.up") : scene.say("clock.over", ["count": String(over)])
    }
    guard left >= 120 || rests else { return "\(left / 60):" + twoDigits(left % 60) }
    return scene.say("clock.left", ["count": String((left + 59) / 60)])
  }
}

extension Room {
  /// The clock of the step that is open; nil alone, in practice, and in a step without minutes.
  func reading(of step: String) -> Clock.Reading? {
    guard desk?.isPractice == false, desk?.isLooking == false, let agenda = desk?.agenda,
      let minutes = minutes(of: step)
    else { return nil }
    let progress = agenda.progress(of: step)
    let planned = minutes * 60 + progress.extra
    let runs = secondsRun
    let isOpen = base.step == step
    return Clock.Reading(
      planned: planned, left: planned - progress.used - (isOpen ? runs ?? 0 : 0),
      rests: !agenda.begun.isEmpty && runs == nil)
  }

  /// How long the clock has run since its seconds were put into the agenda; nil while it rests.
  var secondsRun: Int? {
    desk?.clock.since.map { Int(max(.zero, moment.uptime - $0).components.seconds) }
  }

  /// The minutes that the plan gives to a step; nil where it gives none.
  func minutes(of step: String) -> Int? {
    let plan = (desk?.history.present.plan).flatMap { playbook.plan($0) }
    return plan?.steps.first { $0.id == step }?.minutes
  }

  /// Puts what the clock has counted into the agenda.
  mutating func bank() {
    guard let since = desk?.clock.since, let seconds = secondsRun, seconds > 0,
      let step = base.step
    else { return }
    desk?.agenda.use(seconds, in: step)
    desk?.clock.since = since + .seconds(seconds)
  }

  /// The clock runs from now on, where there is one and the workshop has begun.
  mutating func startClock() {
    guard let desk, desk.clock.since == nil, !desk.isPractice, !desk.isLooking,
      !desk.agenda.begun.isEmpty,
      let step = base.step, minutes(of: step) != nil
    else { return }
    self.desk?.clock.since = moment.uptime
  }

  /// How long the loop may sleep before the screen changes by itself; nil: until a key.
  public var patience: Duration? {
    let waits = [desk?.deadline, desk?.typing?.due].compactMap(\.self)
      .map { max(.milliseconds(1), $0 - moment.uptime) }
    return ([untilChange].compactMap(\.self) + waits).min()
  }

  private var untilChange: Duration? {
    if let countdown = top.posture.countdown, let since = countdown.since {
      return countdown.seconds(at: moment.uptime) > 0 ? untilNextSecond(since: since) : nil
    }
    guard let since = desk?.clock.since, let step = base.step,
      let reading = reading(of: step)
    else { return nil }
    // Seconds show in the last two minutes; before, `9 min` holds from 540 seconds down to 481.
    if (0...120).contains(reading.left) { return untilNextSecond(since: since) }
    return .seconds(reading.left < 0 ? 60 - (-reading.left % 60) : (reading.left - 1) % 60 + 1)
  }

  private func untilNextSecond(since: Duration) -> Duration {
    let passed = max(.zero, moment.uptime - since)
    return .seconds(passed.components.seconds + 1) - passed
  }
}

/// `05`.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
