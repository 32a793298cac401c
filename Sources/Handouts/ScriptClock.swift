import Workshop

/// When each part of a plan begins, counted from the workshop's first minute.
///
/// A part with minutes of its own has them; the other parts of its step share what is left, in whole
/// minutes, the earlier ones a minute more where it does not divide.
struct ScriptClock {
  /// A step with its parts and their times.
  struct Slot {
    let step: Step
    /// Minutes from the beginning; `nil` where no clock runs.
    let begins: Int?
    let minutes: Int?
    let parts: [Part]
  }

  /// A part with its time.
  struct Part {
    let plan: PartPlan
    let begins: Int?
  }

  /// The steps of a plan that have something for these people, in order.
  let slots: [Slot]

  init(_ plan: Plan?, of session: Session, in playbook: Playbook) {
    let planned = plan?.steps ?? playbook.steps.map { PlannedStep(id: $0.id) }
    let hasClock = planned.contains { $0.minutes != nil }
    var slots: [Slot] = []
    var now = 0
    for planned in planned {
      guard let step = playbook.step(planned.id) else { continue }
      let parts = step.parts.filter {
        $0.isFor(session, of: step.id) && planned.takes($0.id)
      }
      guard !parts.isEmpty else { continue }
      let begins = hasClock ? Self.beginnings(of: parts, in: planned).map { now + $0 } : []
      slots.append(
        Slot(
          step: step, begins: hasClock ? now : nil, minutes: planned.minutes,
          parts: parts.enumerated().map { index, part in
            Part(plan: part, begins: hasClock ? begins[index] : nil)
          }))
      now += planned.minutes ?? 0
    }
    self.slots = slots
  }

  /// The first minute of each part within its step.
  private static func beginnings(of parts: [PartPlan], in step: PlannedStep) -> [Int] {
    let own = parts.map { step.minutes(of: $0.id) }
    let left = max(0, (step.minutes ?? 0) - own.reduce(0) { $0 + ($1 ?? 0) })
    let open = own.count { $0 == nil }
    var beginnings: [Int] = []
    var now = 0
    var shared = 0
    for minutes in own {
      beginnings.append(now)
      if let minutes {
        now += minutes
      } else {
        now += left / open + (shared < left % open ? 1 : 0)
        shared += 1
      }
    }
    return beginnings
  }

  /// "0:00", "1:05": hours and minutes from the beginning.
  static func said(_ minutes: Int) -> String {
    let (hours, minutes) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}
