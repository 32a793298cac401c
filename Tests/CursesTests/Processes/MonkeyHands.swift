import Cells
import Facilitator
import Shelf
import Testing
import Workshop
import touchline

/// A monkey's habits: words, now and then a key that does something, and no wish to leave.
struct MonkeyHands {
  private(set) var strokes: [Stroke] = []
  private var next = 0
  private let keys: Int
  private var state: UInt64

  init(seed: UInt64, keys: Int) {
    self.keys = keys
    state = seed &* 0x9e37_79b9_7f4a_7c15
  }

  /// The same hands, which press again what they pressed, but for the key that led out.
  var withoutLast: MonkeyHands {
    var again = self
    again.strokes.removeLast()
    again.next = 0
    return again
  }

  /// The next stroke in front of this sheet; nil when all are done.
  mutating func press(_ sheet: String) -> Stroke? {
    if next == strokes.count {
      guard let stroke = wanted(sheet) else { return nil }
      strokes.append(stroke)
    }
    defer { next += 1 }
    return strokes[next]
  }

  /// At the end a thought is parked: whatever was half typed before is kept then.
  private mutating func wanted(_ sheet: String) -> Stroke? {
    switch strokes.count {
    case ..<keys: habit(sheet)
    case keys: .key(named: "Esc")
    case keys + 1: .key(named: "Ctrl-P")
    default: nil
    }
  }

  private mutating func habit(_ sheet: String) -> Stroke {
    let others = [
      "↑", "↓", "→", "←", "Tab", "Shift-Tab", "Backspace", "Space", "Ctrl-Z", "Ctrl-Y", "Ctrl-U",
    ]
    switch roll(100) {
    case 0..<50: return .character(Array("aeinorst lmdu?/123")[roll(18)])
    case 50..<68:
      let leads = sheet.contains("▸ Leave") || sheet.contains("ends the session")
      return .key(named: leads ? "↑" : "Enter")
    case 68..<98: return .key(named: others[roll(others.count)])
    case 98: return strokes.last == .key(named: "Esc") ? .character("x") : .key(named: "Esc")
    default: return .paste("one thing\n- another \(roll(1_000))\n")
    }
  }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}

/// A monkey's session played in this process: ten keys take a second.
final class MonkeyRehearsal {
  private(set) var hands: MonkeyHands
  /// What stands on the screen.
  fileprivate(set) var sheet = ""
  private let begun: Moment
  private var pressed = 0
  private var isDone = false

  init(_ hands: MonkeyHands, from begun: Moment) {
    self.hands = hands
    self.begun = begun
  }

  private var now: Moment {
    Moment(
      uptime: .seconds(1_000) + .milliseconds(100 * pressed),
      epochSeconds: begun.epochSeconds + pressed / 10, offsetSeconds: begun.offsetSeconds)
  }

  /// Plays with what is in this home; whether the monkey has left before all was done.
  func play(in home: TemporaryHome) throws -> Bool {
    let world = try World(environment: ["HOME": home.path], now: { self.now }, newID: { "another" })
    let file = try world.shelf.open("\(home.path)/a.json", at: now, token: 1, newID: "another")
    let size = Size(columns: 71, rows: 20)
    let room = world.room(size: size, alphabet: .unicode)
    let desk = Desk(size: size, rehearsal: self)
    _ = Loop(terminal: desk, room: room, world: world, file: file).run()
    return !isDone
  }

  fileprivate func next() -> Input {
    guard let stroke = hands.press(sheet) else {
      isDone = true
      return .ending(.hangup)
    }
    pressed += 1
    return stroke.input
  }

  /// The terminal of this rehearsal.
  private struct Desk: Terminal {
    let size: Size
    let rehearsal: MonkeyRehearsal

    func show(_ canvas: Canvas, in theme: Theme) { rehearsal.sheet = canvas.text }
    func next(within patience: Duration?) -> Input { rehearsal.next() }
    func leave() {}
    func enter() {}
    func ring() {}
  }
}
