import ArgumentParser
import Notation
import Shelf
import Workshop

/// The customers who were asked: the list, or one more.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "List the customers who were asked for their words, or add one.",
    discussion: """
      Without --used and --said it lists them: the day, which of the three words they used, and what
      they said instead. With one of them it adds a customer: --used once for each of the words.
      """)

  @Argument(help: "The session's file.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: "One of the three words, which the customer used unasked.")
  var used: [String] = []

  @Option(help: "What the customer said instead.")
  var said: String?

  @Option(help: "The day on which they were asked, such as 2026-12-04; else today.")
  var on: String?

  @Flag(help: "As a JSON array: date, used and said of each.")
  var json = false

  func run() throws {
    let world = try World()
    guard used.isEmpty, said == nil else { return try add(in: world) }
    guard on == nil else { throw Failed(64, "--on goes with --used or --said.") }
    let session = try SessionSource.read(file, in: world)
    let ledger = Ledger(session.impression.ledger)
    if json {
      let entries = Node.array(ledger.entries.map { $0.node(in: session) })
      try Output.put(Array(entries.page(width: 100).utf8))
      return
    }
    for entry in ledger.entries {
      guard try Output.say(entry.date.text, entry.words(in: session), entry.said) else { return }
    }
    Output.warn(summary(of: ledger))
  }

  private func summary(of ledger: Ledger) -> String {
    ledger.asked == 0
      ? "Nobody was asked yet."
      : "\(ledger.used) of \(ledger.asked) customers used at least one of the three words."
  }

  /// As somebody would at the screen: the session is held, the change is logged, the file is saved.
  private func add(in world: World) throws {
    if json { throw Failed(64, "--json goes with the list, not with --used or --said.") }
    let day = try on.map { try Self.day($0) } ?? world.now().date
    var session = try hold(in: world)
    let path = session.shownPath
    let outside = Failed(.changedOutside(path: path))
    guard session.findings.outside == nil else { throw outside }
    var history = session.findings.history
    let words = try Self.words(used, in: history.present)
    do throws(Refusal) {
      try history.record(.ledger(.add(day, used: words, said: said ?? "")))
    } catch {
      throw Failed(64, error.sentence)
    }
    let isAside: Bool
    do throws(ShelfFailure) {
      _ = session.append(history.takeUnlogged().map(LogEntry.change), at: world.now())
      let report = try session.save(history.present, at: world.now(), token: world.token())
      isAside = report.outside != nil
    } catch {
      throw Failed(error)
    }
    if isAside { throw outside }
    try Output.say(summary(of: Ledger(history.present.impression.ledger)))
  }

  private func hold(in world: World) throws(Failed) -> SessionFile {
    do throws(ShelfFailure) { return try world.open(file) } catch { throw Failed(error) }
  }

  private static func day(_ text: String) throws(Failed) -> CivilDate {
    guard let day = CivilDate(text) else {
      throw Failed(64, "--on is a day such as 2026-12-04.")
    }
    return day
  }

  /// The words of the three that read like these.
  private static func words(_ texts: [String], in session: Session) throws(Failed) -> [Word.ID] {
    let three = session.chosenWords
    var found: [Word.ID] = []
    for text in texts {
      let form = WordForm.plain(of: text)
      guard let word = three.first(where: { WordForm.plain(of: $0.text) == form }) else {
        let names = three.map(\.text).joined(separator: ", ")
        throw Failed(
          64,
          three.isEmpty
            ? "There are no three words yet." : "\(text) is not one of the three: \(names).")
      }
      if !found.contains(word.id) { found.append(word.id) }
    }
    return found
  }
}

extension LedgerEntry {
  /// The words that were used, with commas between them.
  fileprivate func words(in session: Session) -> String {
    used.compactMap { session.word($0)?.text }.joined(separator: ", ")
  }

  /// The members in the order that scripts may rely on; all of them are always there.
  fileprivate func node(in session: Session) -> Node {
    .object([
      Node.Member("date", .string(date.text)),
      Node.Member("used", .array(used.compactMap { session.word($0).map { .string($0.text) } })),
      Node.Member("said", .string(said)),
    ])
  }
}
