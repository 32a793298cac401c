import Workshop

extension Room {
  /// Takes what the disk answered.
  mutating func hear(_ answer: Event) {
    switch answer {
    case .created(let path):
      desk?.path = path
      desk?.peril.end()
    case .logged(let keeping):
      desk?.peril.keeping = keeping
      if keeping == Keeping() { desk?.savedAt = moment.clockTime }
      guard let peril = desk?.peril else { return }
      if !peril.stands {
        desk?.peril.end()
      } else if peril.next.map({ $0 <= moment.uptime }) ?? true {
        desk?.peril.wait(from: moment)
      }
    case .saved(let path, let notice):
      if !notice.isEmpty { whisper = Whisper(text: notice, urgency: .refusal) }
      desk?.path = path
      desk?.savedAt = moment.clockTime
      desk?.peril.end()
    case .notSaved(let failure):
      desk?.peril.document = failure.sentence
      desk?.peril.reason = failure.reason
      var keeping = failure.keeping
      // Without a file there is no log either.
      if let desk, desk.path == nil { keeping.inMemory = desk.untold }
      desk?.peril.keeping = keeping
      desk?.peril.wait(from: moment)
      // It goes out once more as soon as the disk is asked again.
      desk?.written = Session(id: "", created: "")
      // Whoever is about to leave is asked first, once.
      if isOver, ending == nil, top.route != .leaveUnsaved {
        isOver = false
        open(.leaveUnsaved)
      }
    case .outside(let change):
      if desk?.outside == nil { say("outside.found") }
      desk?.outside = change
      desk?.peril.end()
    case .resolved(let outcome):
      desk?.outside = nil
      switch outcome {
      case .kept: say("outside.kept")
      case .adopt(let theirs):
        desk?.history.adopt(theirs)
        say("outside.adopted")
      case .identify(let id):
        desk?.history.identify(as: id)
        say("outside.parted")
      }
      desk?.written = Session(id: "", created: "")
      dropStaleSheets()
    default: break
    }
  }

  /// Says what was found when the session was opened: what came back before all else.
  mutating func tell(_ opened: Opened) {
    if let recovered = opened.recovered, recovered.changes > 0 {
      let time = Moment(timestamp: recovered.upTo)?.clockTime ?? ""
      let count = String(recovered.changes)
      say(
        recovered.changes == 1 ? "opened.recoveredOne" : "opened.recovered",
        ["count": count, "time": time])
      return
    }
    if opened.outside != nil { return say("outside.found") }
    switch opened.findings.first {
    case .changedOutside: say("opened.changed")
    case .copy: say("opened.copy")
    case .repaired: say("opened.repaired")
    case .refuge: say("opened.refuge")
    case .withoutLog(let reason): say("opened.withoutLog", ["reason": reason])
    case nil: break
    }
  }
}
