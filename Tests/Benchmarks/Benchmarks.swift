import Cells
import Facilitator
import Shelf
import Workshop

/// How long the program's own work takes: `swift run -c release Benchmarks`, and with words behind it
/// only what has them in its name.
///
/// Figures are for people to compare; no test asserts any.
@main
enum Benchmarks {
  static func main() throws {
    let playbook = try Playbook(reading: Builtin.playbook)
    var table = Table(of: CommandLine.arguments.dropFirst().joined(separator: " "))
    sheets(&table)
    reading(&table)
    try documents(&table)
    try keeping(&table)
    for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      for count in [30, 300] { try room(&table, size, count, playbook) }
    }
    for count in [30, 300] { try map(&table, count, playbook) }
    try standard(&table, playbook)
    try lookBack(&table, playbook)
    table.show()
  }

  /// A step along the map and along the line of feelings, and what is seen after it; the map as
  /// plain text.
  private static func map(_ table: inout Table, _ count: Int, _ playbook: Playbook) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      let name = "\(size.columns)×\(size.rows), \(count) touchpoints"
      let rooms = [
        ("along the map", Key.right, Key.left, try Samples.map(size, touchpoints: count, playbook)),
        ("along the line", .right, .left, try Samples.line(size, touchpoints: count, playbook)),
        (
          "down the evidence", .down, .up,
          try Samples.evidence(size, touchpoints: count, playbook)
        ),
        (
          "of how it is known", .right, .left,
          try Samples.evidence(size, touchpoints: count, playbook)
        ),
        ("down the guesses", .down, .up, try Samples.guesses(size, touchpoints: count, playbook)),
      ]
      for (way, on, back, start) in rooms {
        var room = start
        var goesOn = false
        table.measure("a step \(way), \(name)") {
          goesOn.toggle()
          Samples.press(goesOn ? on : back, in: &room)
          return room.draw()
        }
      }
    }
    let session = try Samples.felt(touchpoints: count)
    let speech = Speech(playbook, for: session)
    table.measure("the map as text, \(count) touchpoints") {
      MapBand(MapFigure(session), width: 80, in: speech, measuredBy: .cells).lines
    }
  }

  /// A full sheet, and telling whether two are the same.
  private static func sheets(_ table: inout Table) {
    for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      let name = "\(size.columns)×\(size.rows)"
      table.measure("a sheet of letters, \(name)") { Samples.sheet(size) }
      let (one, other) = (Samples.sheet(size), Samples.sheet(size))
      table.measure("two equal sheets compared, \(name)") { one == other }
    }
  }

  /// What is read once, and what may come in a flood.
  private static func reading(_ table: inout Table) {
    let paste = Samples.paste
    table.measure("a paste of 1 MiB decoded") {
      var decoder = KeyDecoder()
      var inputs = 0
      for start in stride(from: 0, to: paste.count, by: 4096) {
        inputs += decoder.feed(paste[start..<min(start + 4096, paste.count)]).count
      }
      return inputs
    }
    let (words, theme) = (Builtin.playbook, Builtin.theme(named: "night") ?? [])
    table.measure("our playbook read for the front door") { try? Playbook(ours: words) }
    table.measure("a playbook of one's own read") { try? Playbook(reading: words) }
    table.measure("a theme read") { try? Theme(reading: theme) }
  }

  private static func documents(_ table: inout Table) throws {
    let session = try Samples.session(touchpoints: 300)
    let page = Array(session.page().utf8)
    table.measure("a document of 300 touchpoints written") { session.page() }
    table.measure("a document of 300 touchpoints read") { try? Session(reading: page) }
    table.measure("a document of 300 touchpoints inspected") { session.faults.count }
  }

  /// A key and what is seen after it, as people feel it.
  private static func room(
    _ table: inout Table, _ size: Size, _ count: Int, _ playbook: Playbook
  ) throws {
    let name = "\(size.columns)×\(size.rows), \(count) touchpoints"
    var room = try Samples.room(size, touchpoints: count, playbook)
    var goesUp = false
    table.measure("a move and the sheet, \(name)") {
      goesUp.toggle()
      Samples.press(goesUp ? .up : .down, in: &room)
      return room.draw()
    }
    var easel = Easel()
    var isTyped = false
    table.measure("a letter and the sheet, \(name)") {
      isTyped.toggle()
      Samples.press(isTyped ? .character("a") : .backspace, in: &room)
      return easel.draw(room)
    }
    Samples.press(.character("a"), in: &room)
    table.measure("a letter behind a letter and the sheet, \(name)") {
      isTyped.toggle()
      Samples.press(isTyped ? .character("b") : .backspace, in: &room)
      return easel.draw(room)
    }
    Samples.press(.control("u"), in: &room)
    func type(into room: inout Room) {
      for letter in "the door is open" { Samples.press(.character(letter), in: &room) }
    }
    type(into: &room)
    table.measure("an entry kept and the sheet, \(name)") {
      Samples.press(.enter, in: &room)
      return room.draw()
    } after: {
      Samples.press(.control("z"), in: &room)
      type(into: &room)
    }
    table.measure("the sheet alone, \(name)") { room.draw() }
  }
}
