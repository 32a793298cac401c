import Cells
import Facilitator
import Shelf
import Workshop

/// A room and a small world around it: a shelf that may refuse, ids by number, a clock that is told.
struct MonkeyHouse {
  private(set) var room: Room
  private var easel = Easel()
  private(set) var moment = Moment(
    uptime: .seconds(5_000), epochSeconds: 1_796_400_000, offsetSeconds: 3_600)
  private var files: [(path: String, session: Session)] = []
  private var isRefusing = false
  private var begun = 0
  private var past: Past?
  private let words: MonkeyWords

  init(_ words: MonkeyWords, alphabet: Alphabet) {
    self.words = words
    room = words.room(
      size: Size(columns: 71, rows: 20), alphabet: alphabet, wardrobe: words.wardrobe,
      moment: moment)
    receive(.listed([]))
  }

  /// Does one move, and everything that the room then asks of the world.
  mutating func make(_ move: MonkeyMove) {
    moment.uptime += .milliseconds(180)
    switch move {
    case .key(let key): receive(.input(.key(key)))
    case .paste(let paste): receive(.input(.paste(paste.text)))
    case .resize(let columns, let rows):
      receive(.input(.resized(Size(columns: columns, rows: rows))))
    case .wait(let seconds):
      moment.uptime += .seconds(seconds)
      moment.epochSeconds += seconds
      receive(.input(.quiet))
    case .disk(let fails): isRefusing = fails
    case .reopen:
      // At the front door somebody opens what a leader drafted alone some days ago.
      guard let document = room.desk?.document ?? (room.sheets.count == 1 ? .drafted : nil),
        let read = try? Session(reading: Array(document.page().utf8))
      else { return }
      past = Past(read, time: moment.timestamp)
      // Half of the time another program has been there meanwhile.
      let outside = OutsideChange(path: path(of: read), theirs: words.example, aside: nil)
      receive(
        .opened(
          Opened(
            history: History(read), document: read, path: path(of: read),
            outside: read.revision.isMultiple(of: 2) ? outside : nil)))
    case .stop: receive(.input(.stopRequested))
    case .end(let ending): receive(.input(.ending(ending)))
    }
  }

  /// The screen as the loop draws it, which keeps what a letter leaves as it was.
  mutating func draw() -> Canvas { easel.draw(room) }

  /// After the end the program is started again, in the same window.
  mutating func startAgain() {
    room = words.room(
      size: room.size, alphabet: room.alphabet, wardrobe: room.wardrobe, moment: moment)
    easel = Easel()
    receive(.listed(shelved))
  }

  private mutating func receive(_ event: Event) {
    var effects = room.receive(event, at: moment)
    while !effects.isEmpty {
      if let answer = perform(effects.removeFirst()) {
        effects = room.receive(answer, at: moment) + effects
      }
    }
  }

  private mutating func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .create(let session):
      if isRefusing { return .notSaved(refusal) }
      past = Past(session, time: moment.timestamp)
      return .created(path: path(of: session))
    case .append(let entries):
      for case .change(let change) in entries { _ = past?.add(change, time: moment.timestamp) }
      return .logged(
        isRefusing ? Keeping(inMemory: entries.count, logFault: "it is full") : Keeping())
    case .resolve(let choice, _):
      return switch choice {
      case .mine: .resolved(.kept)
      case .theirs: (room.desk?.outside?.theirs).map { .resolved(.adopt($0)) }
      case .both: .resolved(.identify("workshop-\(moment.epochSeconds)"))
      }
    case .save(let session):
      if isRefusing { return .notSaved(refusal) }
      let path = path(of: session)
      // Now and then another program was faster.
      if session.revision % 7 == 6, let theirs = files.last?.session {
        return .outside(OutsideChange(path: path, theirs: theirs, aside: path + ".aside"))
      }
      files.removeAll { $0.path == path }
      files.insert((path, session), at: 0)
      return .saved(
        path: path, notice: session.revision % 97 == 96 ? "Somebody else changed the file." : "")
    case .begin(let manner, let plan):
      begun += 1
      return .begun(id: "workshop-\(begun)", manner, plan: plan)
    case .open(let path) where moment.epochSeconds % 3 == 0:
      return .elsewhere(Elsewhere(path: path, shown: path, holder: "process 4711 on lab-2"))
    case .open(let path):
      guard !isRefusing, let file = files.first(where: { $0.path == path }),
        let read = try? Session(reading: Array(file.session.page().utf8))
      else { return .refused("This file cannot be read.") }
      past = Past(read, time: moment.timestamp)
      return .opened(read, path: path)
    case .look(let path):
      return files.first { $0.path == path }.map { .looking($0.session, path: path) }
        ?? .refused("This file cannot be read.")
    case .copy(let path):
      guard let file = files.first(where: { $0.path == path }) else {
        return .refused("This file cannot be read.")
      }
      begun += 1
      return .opened(
        file.session.copied(as: "workshop-\(begun)", created: moment.timestamp), path: path)
    case .recall: return .recalled(past)
    case .list: return .listed(shelved)
    case .handOut(_, let formats):
      if isRefusing { return .notHandedOut("The disk is full.") }
      return .handedOut(
        HandedOut(folder: "~/Touchline/acme", names: formats.map { "acme" + $0.ending }))
    case .remember: return nil
    case .suspend: return .input(.resized(room.size))
    case .quit: return nil
    }
  }

  private let refusal = NotSaved(
    "The disk is full. The work is still here.", reason: "the disk is full")

  private func path(of session: Session) -> String { "~/Touchline/\(session.id).json" }

  private var shelved: [Shelved] {
    files.map {
      Shelved(
        path: $0.path, title: $0.session.title, stopped: $0.session.agenda.stopped,
        step: $0.session.agenda.step)
    }
  }
}

/// The words of the program and its finished example, as it brings them along.
struct MonkeyWords {
  let playbook: Playbook
  let example: Session
  let wardrobe: Wardrobe

  init() throws {
    playbook = try Playbook(reading: Builtin.playbook)
    example = try Session(reading: Builtin.example)
    wardrobe = try Wardrobe.builtin.get()
  }

  func room(size: Size, alphabet: Alphabet, wardrobe: Wardrobe, moment: Moment) -> Room {
    Room(
      size: size, alphabet: alphabet, playbook: playbook, example: Array(example.page().utf8),
      folder: "~/Documents/Touchline", wardrobe: wardrobe, moment: moment)
  }
}
