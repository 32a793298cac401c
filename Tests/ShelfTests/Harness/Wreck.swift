import Shelf
import Workshop

/// A disk as somebody finds it who opens a session, and what must be there then.
struct Wreck: CustomStringConvertible {
  let name: String
  var platter: Platter
  /// The session that has to come out of it.
  var wanted: Session
  /// Whether somebody has to choose.
  var asks = false
  /// What undo gives back; nil where that does not matter.
  var before: Session?
  /// Bytes that must still be in some file, whatever happens.
  var precious: [[UInt8]] = []

  var description: String { name }

  /// A session with two changes that its document does not have.
  private static func halfDone() -> (platter: Platter, history: History) {
    let disk = MemoryDisk(.home)
    let day = Workday(disk)
    day.make(Deed.reference.prefix(9))
    return (disk.platter, day.history)
  }

  private static func closed() -> (platter: Platter, history: History) {
    let disk = MemoryDisk(.home)
    let day = Workday(disk)
    day.make(Deed.reference.prefix(9) + [.save, .close])
    return (disk.platter, day.history)
  }

  static let path = "/home/Touchline/workshop.json"
  static let log = "/home/.local/state/touchline/sessions/a1b2/log.jsonl"

  /// The session as somebody else has made it with another program.
  private static func foreign(_ history: History) -> Session {
    var session = history.beginning
    try? session.apply(.session(.title("Theirs")))
    session.revision = history.present.revision
    return session
  }

  static let all: [Wreck] = {
    var (platter, history) = halfDone()
    let ours = history.present
    var wrecks = [Wreck(name: "the log is ahead of the document", platter: platter, wanted: ours)]

    var torn = platter
    torn.change(torn.bytes(at: log).map { $0 + Array("0badc0de { \"rec".utf8) } ?? [], at: log)
    wrecks.append(Wreck(name: "the last line of the log is torn", platter: torn, wanted: ours))

    var littered = platter
    littered.put(Array("{ \"half".utf8), at: "/home/Touchline/.workshop.json.99.0123abcd.tmp")
    littered.put([], at: "/home/Touchline/.workshop.json.lock")
    wrecks.append(Wreck(name: "a save was interrupted", platter: littered, wanted: ours))

    let damaged = Array("{ \"format\": \"touchline/ses".utf8)
    platter.change(damaged, at: path)
    wrecks.append(
      Wreck(name: "the document is damaged", platter: platter, wanted: ours, precious: [damaged]))

    let theirs = Array(foreign(history).page().utf8)
    platter.change(theirs, at: path)
    wrecks.append(
      Wreck(
        name: "the document was changed outside, and lacks changes of ours", platter: platter,
        wanted: ours, asks: true, precious: [theirs]))

    (platter, history) = closed()
    platter.change(theirs, at: path)
    wrecks.append(
      Wreck(
        name: "the document was changed outside", platter: platter, wanted: foreign(history),
        before: history.present, precious: [theirs]))

    (platter, history) = closed()
    platter.remove(log)
    wrecks.append(Wreck(name: "the log is lost", platter: platter, wanted: history.present))
    return wrecks
  }()
}

extension Platter {
  /// Gives a file other bytes, as another program does; nothing else of it changes.
  mutating func change(_ bytes: [UInt8], at path: String) {
    guard let place = try? place(of: path, from: Self.root, followsLinks: true),
      let number = place.number
    else { return }
    let now = tick()
    change(file: number) {
      $0.bytes = bytes
      $0.kept = bytes
      $0.pending = []
    }
    things[number]?.modified = now
  }

  /// Whether these bytes are somewhere on the disk, in any file that has a name.
  func holds(_ bytes: [UInt8]) -> Bool {
    things.values.contains { thing in
      guard case .folder(let folder) = thing.content else { return false }
      return folder.names.values.contains { file($0)?.bytes == bytes }
    }
  }
}
