import Workshop

extension Room {
  /// Looks at what was written where moments are collected, so that a mark can stand beside it.
  mutating func takeNotice() {
    guard base.step == "touchpoints", let session = desk?.history.present else { return }
    desk?.noticed.renew(for: session, by: playbook.sentinel)
  }
}
