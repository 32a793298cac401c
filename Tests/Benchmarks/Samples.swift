import Cells
import Facilitator
import Shelf
import Workshop

/// What is measured: sheets, pastes, and workshops of any size.
enum Samples {
  static let moment = Moment(
    uptime: .seconds(60), epochSeconds: 1_796_400_000, offsetSeconds: 3_600)

  static func sheet(_ size: Size) -> Canvas {
    let row = "│ ● Stages  ◐ TOUCHPOINTS 2 of 6 ○ Feelings 8 min ▮▮▮▮▮▯▯▯ — “forgotten” … é ü 9 │"
    let line = String(repeating: row, count: size.columns / row.count + 1)
    var canvas = Canvas(size: size)
    for row in 0..<size.rows { canvas.write(line, at: Point(column: 0, row: row)) }
    return canvas
  }

  /// A bracketed paste of a mebibyte, line by line.
  static let paste: [UInt8] = {
    let line = "I sign four forms, and nobody says why. 日本\n"
    let text = String(repeating: line, count: (1 << 20) / line.utf8.count)
    return Array("\u{1b}[200~\(text)\u{1b}[201~".utf8)
  }()

  /// A workshop of six stages in which so many things happen.
  static func session(touchpoints count: Int) throws -> Session {
    var session = Session(
      id: "benchmark", title: "Buying a first bike", created: moment.timestamp, manner: .team,
      plan: "standard")
    try session.apply(.journey(.add(name: "Buying a first bike", after: nil)))
    try session.apply(.traveller(.line(.name, "Maria")))
    let names = [
      "Looking", "Taking the leap", "I have it", "My first ride", "My week", "Telling others",
    ]
    try session.apply(.stage(.adopt(set: "customers-voice", names: names)))
    let stages = session.stages.map(\.id)
    let asked = Question.allCases.filter { $0 != .need }
    for index in 0..<count {
      try session.apply(
        .touchpoint(
          .add(
            title: "Moment \(index): I wait, and nobody says why",
            stage: stages[index % stages.count],
            answers: asked[index % asked.count], after: nil)))
    }
    session.agenda.step = "touchpoints"
    session.agenda.part = "board"
    session.agenda.stage = stages[1]
    session.agenda.begun = moment.timestamp
    return session
  }

  /// The same workshop after six of seven moments were felt.
  static func felt(touchpoints count: Int) throws -> Session {
    var session = try session(touchpoints: count)
    for (index, touchpoint) in session.touchpoints.enumerated() where index % 7 > 0 {
      try session.apply(.feeling(.score(touchpoint.id, index * 3 % 5 - 2)))
    }
    return session
  }

  /// A room in which that workshop is open at its touchpoints, an entry in focus.
  static func room(_ size: Size, touchpoints count: Int, _ playbook: Playbook) throws -> Room {
    room(size, try session(touchpoints: count), playbook)
  }

  static func room(_ size: Size, _ session: Session, _ playbook: Playbook) -> Room {
    var room = Room(
      size: size, alphabet: .unicode, playbook: playbook,
      example: Builtin.example, folder: "~/Documents/Touchline",
      moment: moment)
    _ = room.receive(.opened(session, path: "~/bike.json"), at: moment)
    press(.up, in: &room)
    return room
  }

  /// A room that looks at the middle of that workshop's map.
  static func map(_ size: Size, touchpoints count: Int, _ playbook: Playbook) throws -> Room {
    walked(room(size, try felt(touchpoints: count), playbook), to: "The", .right, count / 2)
  }

  /// A room that draws the middle of that workshop's line of feelings.
  static func line(_ size: Size, touchpoints count: Int, _ playbook: Playbook) throws -> Room {
    walked(room(size, try felt(touchpoints: count), playbook), to: "Feel", .right, count / 2)
  }

  /// The same workshop after every third moment was told by a customer, in a line each.
  static func told(touchpoints count: Int) throws -> Session {
    var session = try felt(touchpoints: count)
    for (index, touchpoint) in session.touchpoints.enumerated() where index % 3 == 0 {
      let said = "Nobody told me why, and I asked twice, letter \(index), 3 November"
      try session.apply(.evidence(.adding(said, to: touchpoint.id, on: moment.date)))
    }
    return session
  }

  /// A room that asks in the middle of that workshop who told us.
  static func evidence(_ size: Size, touchpoints count: Int, _ playbook: Playbook) throws -> Room {
    walked(room(size, try told(touchpoints: count), playbook), to: "Evi", .down, count / 2)
  }

  /// A room that asks in the middle of its guesses whom one could ask.
  static func guesses(_ size: Size, touchpoints count: Int, _ playbook: Playbook) throws -> Room {
    var room = walked(room(size, try told(touchpoints: count), playbook), to: "Evi", .down, 0)
    for key in [.tab] + Array(repeating: Key.down, count: count / 3) { press(key, in: &room) }
    return room
  }

  /// The room at what begins so in the menu, so many steps on.
  private static func walked(
    _ start: Room, to beginning: String, _ key: Key, _ steps: Int
  ) -> Room {
    var room = start
    for key in [.escape] + beginning.map(Key.character) + [.enter] { press(key, in: &room) }
    for _ in 0..<steps { press(key, in: &room) }
    return room
  }

  static func press(_ key: Key, in room: inout Room) {
    _ = room.receive(.input(.key(key)), at: moment)
  }
}
