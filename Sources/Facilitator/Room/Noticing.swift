import Workshop

extension Room {
  /// Looks at what was written where moments or causes are collected, so that a mark can stand beside it.
  mutating func takeNotice() {
    guard let ground = base.step.flatMap(Notice.Ground.init(step:)),
      let shared = desk?.history.shared
    else { return }
    let sentinel = playbook.sentinel
    desk?.noticed.renew(for: shared.wrappedValue, by: sentinel, as: ground)
  }
}

extension Notice.Ground {
  /// What a step collects; nil where nothing is noticed in it.
  init?(step: String) {
    switch step {
    case "touchpoints": self = .story
    case "dive": self = .why
    default: return nil
    }
  }
}
