import Cells
import Facilitator
import Workshop

extension Benchmarks {
  /// A step back in a session with 10,000 changes, and what is seen after it: the farthest from where
  /// the past is at hand.
  static func lookBack(_ table: inout Table, _ playbook: Playbook) throws {
    for count in [30, 300] {
      let name = "a step through the past, \(count) touchpoints"
      guard table.measures(name) else { continue }
      var room = try Samples.past(touchpoints: count, changes: 10_000, playbook)
      var goesOn = false
      table.measure(name) {
        goesOn.toggle()
        Samples.press(goesOn ? .right : .left, in: &room)
        return room.draw()
      }
    }
  }
}

extension Samples {
  /// A room that looks at the past of a workshop with so many changes, every tenth of them taken back.
  static func past(touchpoints count: Int, changes: Int, _ playbook: Playbook) throws -> Room {
    let session = try session(touchpoints: count)
    var history = History(session)
    var past = Past(session, time: moment.timestamp)
    while past.entries.count <= changes {
      let title = "Moment \(past.entries.count): I wait"
      let touchpoint = session.touchpoints[past.entries.count % count].id
      try history.record(.touchpoint(.rename(touchpoint, title)))
      if past.entries.count % 10 == 0 { history.undo() }
      for change in history.takeUnlogged() { _ = past.add(change, time: moment.timestamp) }
    }
    var room = try room(Size(columns: 80, rows: 24), touchpoints: count, playbook)
    _ = room.receive(.recalled(past), at: moment)
    for _ in 0..<past.entries.count % 256 { press(.left, in: &room) }
    return room
  }
}
