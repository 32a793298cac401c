import Cells
import Facilitator
import Workshop

extension Benchmarks {
  /// A key and what is seen after it on the screens of the Standard plan.
  static func standard(_ table: inout Table, _ playbook: Playbook) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      for count in [30, 300] {
        let session = try Samples.known(touchpoints: count)
        let rooms: [(String, Key, Key, [Key])] = [
          ("down the moments to look into", .down, .up, Samples.menu("Deep")),
          ("down a deep dive", .down, .up, Samples.menu("Deep") + [.tab]),
          ("down what worked and felt", .down, .up, Samples.menu("Worked")),
          ("down the same needs", .down, .up, Samples.menu("Same")),
          ("down who is served", .down, .up, Samples.menu("Understood")),
          ("down the sources", .down, .up, Samples.menu("Evidence") + [.enter, .down, .enter]),
          ("at the end of the touchpoints", .down, .up, Samples.menu("Touch") + Samples.end(6 * 7)),
          (
            "among sentences to look at", .down, .up,
            Samples.menu("Touch") + Samples.end(6 * 7) + [.down, .enter]
          ),
          ("at the close", .down, .up, Samples.menu("Close")),
        ]
        for (way, on, back, keys) in rooms {
          var room = Samples.room(size, session, playbook)
          for key in keys { Samples.press(key, in: &room) }
          var goesOn = false
          table.measure("\(way), \(size.columns)×\(size.rows), \(count) touchpoints") {
            goesOn.toggle()
            Samples.press(goesOn ? on : back, in: &room)
            return room.draw()
          }
        }
      }
    }
  }
}

extension Samples {
  /// The same workshop with everything that the Standard plan asks said of every third moment, sentences
  /// that read like something else among the others, and ten moments looked into.
  static func known(touchpoints count: Int) throws -> Session {
    var session = try told(touchpoints: count)
    for stage in session.stages.map(\.id) {
      try session.apply(.need(.add(text: "to know where I stand", stage: stage, after: nil)))
    }
    let first = session.touchpoints[0].id
    for number in 1...40 {
      let said = "Nobody told me why, letter \(number), 3 November"
      try session.apply(.evidence(.adding(said, to: first, on: moment.date)))
    }
    let needs = session.stages.map { $0.needs[0].id }
    for (index, it) in session.touchpoints.enumerated() {
      let id = it.id
      var edits: [Edit] = []
      switch index % 3 {
      case 0:
        edits = [
          .feeling(.worked(id, index % 2 == 0)), .service(.care(id, .understood, .yes)),
          .service(.care(id, .valued, .no)), .service(.line(id, .exception, "on Sundays")),
          .service(.need(id, needs[index % needs.count])), .feeling(.expected(id, .below)),
        ]
      case 1: edits = [.touchpoint(.rename(id, "We process order \(index) in the system"))]
      default: edits = [.touchpoint(.channel(id, .phone))]
      }
      if index < 10 {
        edits.append(.dive(.choose(id, true)))
        edits.append(.dive(.entry(id, .whys, at: 0, "The staff are lazy, \(index)")))
      }
      for edit in edits { try session.apply(edit) }
    }
    return session
  }

  /// To what begins so in the menu.
  static func menu(_ beginning: String) -> [Key] {
    [.escape] + beginning.map(Key.character) + [.enter]
  }

  /// On through so many parts.
  static func end(_ parts: Int) -> [Key] { Array(repeating: .tab, count: parts) }
}
