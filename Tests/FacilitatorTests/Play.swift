import Cells
import Shelf
import Workshop

@testable import Facilitator

/// One person at the keyboard of a room, with a clock that moves only by hand and a disk that answers.
///
/// A player does what the loop does: it hands keys to the room, carries out what the room asks of the
/// world, and hands the answers back. What is left is the screen and the session.
struct Player {
  private(set) var room: Room
  /// What time it is; a Thursday afternoon unless a test says otherwise.
  private(set) var now: Moment
  /// Why the disk refuses to write, in words that fit after "because "; nil while it works.
  var diskTrouble: String?
  /// Why the log refuses, likewise.
  var logTrouble: String?
  /// Where the whole session is kept meanwhile; nil where nothing else takes it either.
  var refuge: String?
  /// Neither file nor log takes anything more.
  mutating func fillDisk() { (diskTrouble, logTrouble) = ("the disk is full", "the disk is full") }

  /// There is room again.
  mutating func freeDisk() { (diskTrouble, logTrouble) = (nil, nil) }

  /// How many changes only the memory has.
  private var unkept = 0
  /// Who has sessions open that are asked for, by path.
  var held: [String: String] = [:]
  /// What the log tells of the session that is open.
  private(set) var past: Past?
  /// The sessions that can be opened, by path.
  var shelf: [String: Session] = [:]
  /// Every document that was written, the oldest first.
  private(set) var saves: [Session] = []
  /// Everything that the log was told, the oldest first.
  private(set) var told: [LogEntry] = []
  /// Everything that the room asked of the world, the oldest first.
  private(set) var effects: [Effect] = []

  /// A player at the front door.
  init(_ look: Look = .wall, at time: String = "14:06", shelved: [Shelved] = [], unread: Int = 0) {
    now = Moment(clock: time)
    room = Room(
      size: look.size, alphabet: look.alphabet, playbook: .builtin,
      example: Builtin.example, folder: "~/Documents/Touchline",
      wardrobe: (try? Wardrobe.builtin.get()) ?? Wardrobe(), moment: now)
    for session in shelved { shelf[session.path] = .bicycleShop }
    happen(.listed(shelved, unread: unread))
  }

  /// A player with a session that was opened from the shelf.
  init(_ look: Look = .wall, at time: String = "14:06", opening session: Session) {
    self.init(look, at: time)
    past = Past(session, time: now.timestamp)
    happen(.opened(session, path: "~/Documents/Touchline/\(session.title).json"))
  }

  /// What stands on the screen, rows below each other.
  var screen: String { canvas.text }

  /// The rows of the screen; the first is row 0.
  var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var canvas: Canvas { room.draw() }

  /// The session on the table; without one there is nothing to look at.
  var session: Session { room.desk?.document ?? Session(id: "none", created: "") }

  /// What is said in the row above the line, without the time of the last save.
  var whisper: String {
    let row = rows[rows.count - 3]
    return String(row[..<(row.firstRange(of: "  saved ")?.lowerBound ?? row.endIndex)]).trimmed
  }

  /// The line that is being written in, with what stands in front of it.
  var entry: String { rows[rows.count - 4].trimmed }

  /// The question for the room.
  var question: String { (rows.dropFirst().first { !$0.trimmed.isEmpty } ?? "").trimmed }

  var strip: String { rows[0].trimmed }

  var hints: String { rows[rows.count - 1].trimmed }

  /// Plays keys and words; see `Script` for how they are written.
  mutating func play(_ script: String) {
    for key in Script(script).keys { happen(.input(.key(key))) }
  }

  /// The same, as a copy: for a screen that is looked at and left alone.
  func playing(_ script: String) -> Player {
    var player = self
    player.play(script)
    return player
  }

  /// A key after some time in which nobody woke the room.
  mutating func press(_ key: Key, after pause: Duration) {
    now.uptime += pause
    happen(.input(.key(key)))
  }

  mutating func paste(_ text: String) { happen(.input(.paste(text))) }

  mutating func resize(to look: Look) { happen(.input(.resized(look.size))) }

  /// Goes to a part without walking there, so that a test can begin in the middle.
  mutating func stand(at stop: Stop) {
    room.show(.stop(stop))
    happen(.input(.quiet))
  }

  /// Lets time pass; nothing is pressed meanwhile, and the room is woken when it wants to be.
  mutating func after(minutes: Int = 0, seconds: Int = 0) {
    var left = minutes * 60 + seconds
    repeat {
      let wish = Int((room.patience ?? .seconds(left)).components.seconds) + 1
      let passed = min(left, wish)
      now.uptime += .seconds(passed)
      now.epochSeconds += passed
      left -= passed
      happen(.input(.quiet))
    } while left > 0
  }

  /// Lets time pass until the clock on the wall shows `time`, the same day.
  mutating func until(_ time: String) {
    after(seconds: Moment(clock: time).epochSeconds - now.epochSeconds)
  }

  /// An event that no key makes: an answer of the world.
  mutating func happen(_ event: Event) {
    var waiting = room.receive(event, at: now)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      effects.append(effect)
      if let answer = answer(to: effect) { waiting = room.receive(answer, at: now) + waiting }
    }
  }

  /// What the world answers; nil where it says nothing.
  private mutating func answer(to effect: Effect) -> Event? {
    switch effect {
    case .create(let session):
      if let diskTrouble {
        return .notSaved(
          NotSaved("No file can be made, because \(diskTrouble).", reason: diskTrouble))
      }
      past = Past(session, time: now.timestamp)
      return .created(path: "~/Documents/Touchline/\(session.title).json")
    case .append(let entries):
      told += entries
      for case .change(let change) in entries { _ = past?.add(change, time: now.timestamp) }
      unkept = logTrouble == nil ? 0 : unkept + entries.count { $0.isChange }
      return .logged(Keeping(inMemory: unkept, logFault: logTrouble))
    case .save(let session):
      saves.append(session)
      if let diskTrouble {
        return .notSaved(
          NotSaved(
            "The file could not be saved, because \(diskTrouble).", reason: diskTrouble,
            keeping: Keeping(
              inMemory: refuge == nil ? unkept : 0, logFault: logTrouble, refuge: refuge)))
      }
      unkept = 0
      return .saved(path: "~/Documents/Touchline/\(session.title).json", notice: "")
    case .resolve(let choice, _):
      return switch choice {
      case .mine: .resolved(.kept)
      case .theirs: (room.desk?.outside?.theirs).map { .resolved(.adopt($0)) }
      case .both: .resolved(.identify("another"))
      }
    case .begin(let manner, let plan): return .begun(id: "test", manner, plan: plan)
    case .look(let path):
      return shelf[path].map { .looking($0, path: path) } ?? .refused("It is gone.")
    case .copy(let path):
      guard let session = shelf[path] else { return .refused("It is gone.") }
      let copy = session.copied(as: "a copy", created: now.timestamp)
      return .opened(
        Opened(
          history: History(copy), document: copy, path: "~/Documents/Touchline/copy.json",
          findings: [.copy(of: path)]))
    case .recall: return .recalled(past)
    case .open(let path) where held[path] != nil:
      return .elsewhere(Elsewhere(path: path, shown: path, holder: held[path] ?? ""))
    case .open(let path):
      return shelf[path].map { .opened($0, path: path) }
        ?? .refused("This session is no longer where it was.")
    case .list: return .listed(room.scene.shelved, unread: room.scene.unread)
    case .handOut(_, let formats):
      if let diskTrouble { return .notHandedOut(diskTrouble) }
      return .handedOut(
        HandedOut(
          folder: "~/Documents/Touchline/buying-a-first-bike",
          names: formats.map { "buying-a-first-bike" + $0.ending }))
    case .suspend, .quit, .remember: return nil
    }
  }
}

extension LogEntry {
  var isChange: Bool {
    if case .change = self { return true }
    return false
  }
}

extension Moment {
  /// 4 December 2025 at this time, an hour ahead of UTC: `14:06`, or with seconds `14:06:30`.
  init(clock: String) {
    let time = clock.count == 5 ? clock + ":00" : clock
    self.init(day: "2025-12-04", time: time)
  }

  init(day: String, time: String) {
    let zero = Moment(uptime: .zero, epochSeconds: 0, offsetSeconds: 3600)
    self = Moment(timestamp: "\(day)T\(time)+01:00") ?? zero
    uptime = .seconds(epochSeconds - 1_764_000_000)
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
