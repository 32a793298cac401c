import Glibc
import Shelf
import Workshop

/// A small model of everything that can become of a session's files, beside the files themselves.
///
/// It knows what people know: what they did, what the document says, whether somebody else has touched
/// it. At every opening the shelf has to come to the same conclusion.
final class ModelWorld {
  /// What may happen.
  enum Happening: CaseIterable {
    case edit, undo, save, saveAndDieBeforeNoting, die, quit, open
    case backUp, restore, restoreInPlace, changeByHand, workElsewhere, copyAndOpen, move
    case loseLog, clockForwards, clockBackwards
  }

  var platter = Platter.home
  var path = "/home/Touchline/acme.json"
  var moment = Moment.friday
  var token: UInt32 = 0
  private var count = 0

  private var disk = MemoryDisk()
  var files = FaultyFileSystem(MemoryDisk())
  var file: SessionFile?
  var history = History(Session.titled("Acme"))

  /// What we had last, as far as a log can know it; nil where none can.
  var ours: [String]?
  /// Whether changes of ours came after the last save that was noted.
  var isAhead = false
  /// Whether somebody else has touched the document since we last had it.
  var isForeign = false
  /// Whether the document was moved, or its log lost, while nobody had it open: then nothing tells it
  /// from a copy.
  var isMoved = false
  private var backup: [UInt8]?

  /// A session that is on the disk, and closed.
  init() {
    start()
    file = try? Shelf.on(files).create(history.present, path: path, at: moment, token: 1)
    ours = []
    _ = leave()
  }

  /// Lets something happen; nil where it cannot happen now, else what the shelf did wrong.
  func happen(_ happening: Happening) -> [String]? {
    token += 100
    switch happening {
    case .edit, .undo, .save, .saveAndDieBeforeNoting, .die, .quit:
      return file == nil ? nil : work(happening)
    default: return file == nil ? touch(happening) : nil
    }
  }

  /// What happens while the session is open.
  private func work(_ happening: Happening) -> [String]? {
    switch happening {
    case .edit:
      let edit = Edit.parked(.add(text: name("e"), step: "close"))
      change { try? $0.record(edit) }
    case .undo:
      guard history.position > 0 else { return nil }
      change { $0.undo() }
    case .save: return save()
    case .quit: return save() + leave()
    case .saveAndDieBeforeNoting:
      var isRenamed = false
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      files.fault = { call in
        if isRenamed { return .refused(EIO) }
        isRenamed = call.operation == .rename && call.name == name
        return nil
      }
      _ = try? file?.save(history.present, at: moment, token: token)
      die()
    default: die()
    }
    return []
  }

  /// What happens while nobody has it open.
  private func touch(_ happening: Happening) -> [String]? {
    let name = name("x")
    switch happening {
    case .open: return open()
    case .backUp:
      guard backup != document else { return nil }
      backup = document
    case .restore: return restore { platter.put($0, at: path) }
    case .restoreInPlace: return restore { platter.change($0, at: path) }
    case .changeByHand:
      return rewrite { try? $0.apply(.parked(.add(text: name, step: "close"))) }
    case .workElsewhere:
      return rewrite {
        $0.revision += 2
        try? $0.apply(.parked(.add(text: name, step: "close")))
        try? $0.apply(.parked(.add(text: name + "b", step: "close")))
      }
    case .copyAndOpen: return openCopy(called: name)
    case .move:
      let new = "/home/Touchline/moved-\(name).json"
      platter.move(path, to: new)
      path = new
      isMoved = true
    case .loseLog:
      guard platter.bytes(at: log) != nil else { return nil }
      platter.remove(log)
      (ours, isAhead, isMoved) = (nil, false, true)
    case .clockForwards: shift(40)
    default: shift(-80)
    }
    return []
  }

  private func shift(_ days: Int) {
    moment.epochSeconds += days * 86_400
    platter.clock += days * 86_400_000_000_000
  }

  private func change(_ make: (inout History) -> Void) {
    let before = history.present.revision
    make(&history)
    _ = file?.append(history.takeUnlogged().map(LogEntry.change), at: moment)
    guard history.present.revision != before else { return }
    (ours, isAhead) = (present, true)
  }

  /// Puts an older document back.
  private func restore(_ put: ([UInt8]) -> Void) -> [String]? {
    guard let backup, backup != document else { return nil }
    // What was put by before the session got an id of its own has another past.
    if id(backup) != id(document) { (ours, isAhead) = (nil, false) }
    put(backup)
    isForeign = true
    return []
  }

  private func rewrite(_ change: (inout Session) -> Void) -> [String]? {
    guard var session = try? Session(reading: document) else { return ["the document is damaged"] }
    change(&session)
    platter.put(Array(session.page().utf8), at: path)
    isForeign = true
    return []
  }

  private func name(_ kind: String) -> String {
    count += 1
    return "\(kind)\(count)"
  }
}

extension ModelWorld {
  var document: [UInt8] { platter.bytes(at: path) ?? [] }

  var log: String {
    let id = (try? Session(reading: document))?.id ?? "a1b2"
    return "/home/.local/state/touchline/sessions/\(id)/log.jsonl"
  }

  private func id(_ bytes: [UInt8]) -> String? { (try? Session(reading: bytes))?.id }

  func contents(_ bytes: [UInt8]) -> [String] {
    ((try? Session(reading: bytes))?.parked ?? []).map(\.text)
  }

  var present: [String] { history.present.parked.map(\.text) }

  /// The machine goes on; a program is started.
  func start() {
    disk = MemoryDisk(platter)
    files = FaultyFileSystem(disk)
    moment.epochSeconds += 60
    moment.uptime += .seconds(60)
  }

  /// The program is gone, without another operation.
  func die() {
    files.fault = { _ in .refused(EIO) }
    file = nil
    platter = disk.platter
  }

  func leave() -> [String] {
    file.take()?.release()
    platter = disk.platter
    return disk.openCount == 0 ? [] : ["\(disk.openCount) files are left open"]
  }

  /// What is on the disk while the program runs.
  var running: Platter { disk.platter }
}
