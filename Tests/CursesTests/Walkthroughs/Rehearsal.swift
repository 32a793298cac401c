import Cells
import Facilitator
import Shelf
import Testing
import Workshop
import touchline

/// A walkthrough played in this process, and what stood on the screen before each stroke.
///
/// A second passes with every stroke, and nobody waits for it.
final class Rehearsal {
  private(set) var sheets: [String] = []
  /// What was to be seen and was not.
  private(set) var missed: [String] = []
  private(set) var farewell: [String] = []
  private var deeds: ArraySlice<Walkthrough.Deed>
  private var begun: Moment
  private var seconds = 0
  private var isAfterEscape = false
  private var lastLook = 0
  /// The id of its session, from which the order of shuffled words follows.
  private let id: String

  init(_ walkthrough: Walkthrough, from begun: Moment, id: String = "rehearsal") {
    deeds = walkthrough.deeds[...]
    self.begun = begun
    self.id = id
  }

  var now: Moment {
    Moment(
      uptime: .seconds(1_000 + seconds), epochSeconds: begun.epochSeconds + seconds,
      offsetSeconds: begun.offsetSeconds)
  }

  /// Plays to the end, with everything on the disk below `home`.
  func play<T: Terminal & ~Copyable>(
    on terminal: consuming T, home: String, press: @escaping (Stroke) -> Void,
    sheet: @escaping (borrowing T) -> String
  ) throws -> Ending? {
    let world = try World(
      environment: ["HOME": home], now: { self.now }, newID: { self.id })
    let room = world.room(size: terminal.size, alphabet: .unicode)
    let played = Played(terminal: terminal, rehearsal: self, press: press, sheet: sheet)
    let parting = Loop(terminal: played, room: room, world: world).run()
    farewell = parting.farewell
    return parting.ending
  }

  /// Notes what stands on the screen, and hands out the next stroke; nil at the end.
  fileprivate func next(after sheet: String) -> Stroke? {
    sheets.append(sheet)
    while let deed = deeds.popFirst() {
      switch deed {
      case .see(let text):
        if !sheet.contains(text) { missed.append("\(text)\n\(sheet)") }
        // Else nobody could tell on a terminal whether the Esc has been taken yet.
        if isAfterEscape, sheets[lastLook...].dropLast().contains(where: { $0.contains(text) }) {
          missed.append("\(text) was there before Esc")
        }
        lastLook = sheets.count - 1
      case .stroke(let stroke):
        isAfterEscape = stroke.input == .key(.escape)
        seconds += 1
        return stroke
      }
    }
    return nil
  }
}

/// A terminal at which a rehearsal is played, one stroke at a time.
private struct Played<T: Terminal & ~Copyable>: Terminal, ~Copyable {
  var terminal: T
  let rehearsal: Rehearsal
  let press: (Stroke) -> Void
  let sheet: (borrowing T) -> String

  var size: Size { terminal.size }
  mutating func show(_ canvas: Canvas, in theme: Theme) { terminal.show(canvas, in: theme) }
  mutating func leave() { terminal.leave() }
  mutating func enter() { terminal.enter() }
  mutating func ring() { terminal.ring() }

  mutating func next(within patience: Duration?) -> Input {
    guard let stroke = rehearsal.next(after: sheet(terminal)) else { return .ending(.hangup) }
    press(stroke)
    return terminal.next(within: .seconds(5))
  }
}

extension Rehearsal {
  /// Plays without a person and without a terminal.
  static func headless(
    _ walkthrough: Walkthrough, _ size: Size, home: String, from begun: Moment,
    id: String = "rehearsal"
  ) throws -> (Rehearsal, Ending?) {
    let rehearsal = Rehearsal(walkthrough, from: begun, id: id)
    let ending = try rehearsal.play(
      on: HeadlessTerminal(size: size, script: walkthrough.strokes.map(\.input)), home: home,
      press: { _ in }, sheet: { $0.sheets.last?.text ?? "" })
    return (rehearsal, ending)
  }
}
