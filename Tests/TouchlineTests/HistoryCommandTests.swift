import Shelf
import Testing
import Workshop

/// The past of a session from the shell: a list, the map as it was, and that brought back.
@Suite struct HistoryCommandTests {
  private let outside: Outside
  private let shop: String

  init() throws {
    outside = try Outside()
    shop = try outside.makePast()
  }

  @Test func itListsEveryChangeByRevisionTimeStepAndWords() throws {
    let run = try outside.run("history", shop)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.lines == [
        "0\t2026-01-05 14:00:00\t\tthe beginning",
        "1\t2026-01-05 14:01:00\tJourney\tBuying a first bike",
        "2\t2026-01-05 14:02:00\tJourney\tRenting one",
        "3\t2026-01-05 14:03:00\tJourney\ttaken back: Renting one",
        "4\t2026-01-06 09:00:00\tStages\tLooking",
      ])
  }

  @Test(arguments: [
    ("4", 1), ("3", 0), ("0", 0), ("14:02", 1), ("09:00", 1), ("08:59", 0), ("2026-01-05", 0),
    ("2026-01-06", 1), ("2026-01-06 09:00", 1), ("2026-01-06T08:59:59", 0),
    ("2026-01-06T09:00:00+01:00", 1),
  ])
  func itShowsTheMapAsItWas(at: String, stages: Int) throws {
    let run = try outside.run("history", shop, "--at", at, "--width", "60")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("LOOKING") == (stages == 1), "\(run.output)")
    #expect(run.lines.allSatisfy { $0.count <= 60 })
  }

  @Test(arguments: ["5", "-1", "soon", "25:00", "2026-02-30", "2026-01-04"])
  func whatIsNoStateOfItIsRefusedInWords(at: String) throws {
    let run = try outside.run("history", shop, "--at=\(at)")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("touchline: "), "\(run.errors)")
  }

  @Test func itBringsAStateBackAsAChangeThatCanBeUndone() throws {
    let run = try outside.run("history", shop, "--at", "2", "--restore")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "~/shop.json is as it was at revision 2, 2026-01-05 14:02:00.\n")
    let list = try outside.run("history", shop).lines
    #expect(list.count == 6)
    #expect(list.last?.hasSuffix("\t\tgoing back to an earlier state") == true, "\(list)")
    var file = try outside.shelf.open(
      shop, at: Outside.moment("2026-01-07T10:00:00+01:00"), token: 9, newID: "x")
    #expect(file.onDisk.journeys.map(\.name) == ["Buying a first bike", "Renting one"])
    #expect(file.onDisk.stages.isEmpty)
    var history = file.findings.history
    history.undo()
    #expect(history.present.stages.map(\.name) == ["Looking"])
    _ = file.append([], at: Outside.moment("2026-01-07T10:00:00+01:00"))
  }

  @Test func everyFaultHasItsStatus() throws {
    #expect(try outside.run("history", shop, "--restore").status == 64)
    #expect(try outside.run("history", shop, "--width", "3").status == 64)
    #expect(try outside.run("history", "\(outside.home)/none.json").status == 66)
    outside.write("{ ", to: "broken.json")
    #expect(try outside.run("history", "\(outside.home)/broken.json").status == 65)
    let before = outside.text(of: "shop.json")
    let held = try outside.shelf.open(
      shop, at: Outside.moment("2026-01-07T10:00:00+01:00"), token: 9, newID: "x")
    let run = try outside.run("history", shop, "--at", "1", "--restore")
    #expect(run.status == 75)
    #expect(run.errors.contains("is open elsewhere"))
    #expect(outside.text(of: "shop.json") == before)
    held.release()
  }

  @Test func aDiskThatRefusesEndsItWith74() throws {
    let before = outside.text(of: "shop.json")
    outside.preparation = "ulimit -f 0"
    let run = try outside.run("history", shop, "--at", "2", "--restore")
    #expect(run.status == 74)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("touchline: ~/shop.json could not be saved"), "\(run.errors)")
    outside.preparation = ""
    #expect(outside.text(of: "shop.json") == before)
    #expect(try outside.run("history", shop).lines.count == 5)
    for command in ["history", "show", "check"] {
      let run = try outside.run(command, shop, into: "/dev/full")
      #expect(run.status == 74, "\(command)")
      #expect(run.errors.hasPrefix("touchline: Standard output takes no more"), "\(run.errors)")
    }
  }

  @Test(arguments: [("n\r", Int32(75)), ("\r\u{11}", 0)])
  func whoeverOpensItSecondIsAsked(keys: String, status: Int32) throws {
    let held = try outside.shelf.open(
      shop, at: Outside.moment("2026-01-07T10:00:00+01:00"), token: 9, newID: "x")
    let before = outside.text(of: "shop.json")
    let run = try outside.runOnTerminal("open", shop, until: "Not now", then: keys)
    #expect(run.status == status, "\(run.output)")
    #expect(outside.text(of: "shop.json") == before)
    held.release()
  }

  @Test func aCopyGoesOnAmongTheSessions() throws {
    let held = try outside.shelf.open(
      shop, at: Outside.moment("2026-01-07T10:00:00+01:00"), token: 9, newID: "x")
    let run = try outside.runOnTerminal("open", shop, until: "Not now", then: "t\r\u{11}")
    #expect(run.status == 0, "\(run.output)")
    held.release()
    let copy = try Session(reading: Array(outside.text(of: "Touchline/the-shop.json").utf8))
    #expect(copy.stages.map(\.name) == ["Looking"])
    #expect(copy.id != "0123456789abcdef0123456789abcdef")
  }

  @Test func aSessionWithoutALogHasItsDocumentForAPast() throws {
    outside.write(String(decoding: Builtin.example, as: UTF8.self), to: "other.json")
    let run = try outside.run("history", "\(outside.home)/other.json")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.lines.first?.hasSuffix("\t\tthe beginning") == true)
  }
}

/// Every trace of a session removed from the shell.
@Suite struct ForgetTests {
  private let outside: Outside
  private let shop: String

  init() throws {
    outside = try Outside()
    shop = try outside.makePast()
  }

  @Test func withoutAnybodyToAskNothingIsRemoved() throws {
    let run = try outside.run("forget", shop)
    #expect(run.status == 64)
    #expect(run.lines.contains("~/shop.json"))
    #expect(run.lines.contains { $0.hasSuffix("/log.jsonl") }, "\(run.output)")
    #expect(run.errors.contains("--yes"))
    #expect(!outside.text(of: "shop.json").isEmpty)
    #expect(try outside.run("history", shop).lines.count == 5)
  }

  @Test func everyTraceGoes() throws {
    outside.write("another\n", to: "another.json")
    let run = try outside.run("forget", shop, "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.contains("~/shop.json"))
    #expect(try outside.run("open", shop).status == 66)
    #expect(try outside.run("forget", shop, "--yes").status == 66)
    #expect(
      outside.names(in: ".").filter { $0.contains("shop") }.isEmpty, "\(outside.names(in: "."))")
    #expect(outside.names(in: ".local/state/touchline/sessions").isEmpty)
    #expect(!outside.text(of: "another.json").isEmpty)
  }

  @Test(arguments: [("yes\r", Int32(0)), ("no\r", 1), ("\r", 1)])
  func onATerminalItAsks(keys: String, status: Int32) throws {
    let run = try outside.runOnTerminal("forget", shop, until: "then Enter", then: keys)
    #expect(run.status == status, "\(run.output)")
    #expect(run.output.contains("~/shop.json"))
    #expect(outside.text(of: "shop.json").isEmpty == (status == 0))
  }

  @Test func whatSomebodyHasOpenStays() throws {
    let held = try outside.shelf.open(
      shop, at: Outside.moment("2026-01-07T10:00:00+01:00"), token: 9, newID: "x")
    let run = try outside.run("forget", shop, "--yes")
    #expect(run.status == 75)
    #expect(!outside.text(of: "shop.json").isEmpty)
    held.release()
    #expect(try outside.run("forget", shop, "--yes").status == 0)
  }

  @Test(arguments: StateFolder.allCases)
  func aStateFolderThatCannotBeUsedIsNoHindrance(state: StateFolder) throws {
    let alone = try Outside()
    alone.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    try state.make(in: alone.home)
    let path = "\(alone.home)/shop.json"
    let past = try alone.run("history", path)
    #expect(past.status == 0 && past.lines.count == 1, "\(past.errors)")
    let revision = try #require(past.lines.first?.split(separator: "\t").first)
    let restored = try alone.run("history", path, "--at", String(revision), "--restore")
    #expect(restored.status == 0, "\(restored.errors)")
    let run = try alone.run("forget", path, "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines == ["~/shop.json"])
    #expect(alone.names(in: ".") == [".local"])
  }

  @Test func aDamagedSessionCanBeForgottenToo() throws {
    outside.write("{ ", to: "shop.json")
    #expect(try outside.run("forget", shop, "--yes").status == 0)
    #expect(outside.names(in: ".local/state/touchline/sessions").isEmpty)
  }
}

extension Outside {
  var shelf: Shelf {
    Shelf(home: Home(environment: ["HOME": home], files: LocalFileSystem()))
  }

  static func moment(_ timestamp: String) -> Moment {
    Moment(timestamp: timestamp) ?? Moment(uptime: .zero, epochSeconds: 0, offsetSeconds: 0)
  }

  /// A session with four changes on two days, and its log.
  func makePast() throws -> String {
    let path = "\(home)/shop.json"
    let first = Outside.moment("2026-01-05T14:00:00+01:00")
    let session = Session(
      id: "0123456789abcdef0123456789abcdef", title: "The shop", created: first.timestamp,
      plan: "quick")
    var file = try shelf.create(session, path: path, at: first, token: 1)
    var history = History(session)
    func tell(_ time: String) {
      let entries = history.takeUnlogged().map(LogEntry.change)
      _ = file.append(entries, at: Outside.moment("2026-01-0\(time)+01:00"))
    }
    try history.record(.journey(.add(name: "Buying a first bike", after: nil)))
    tell("5T14:01:00")
    try history.record(.journey(.add(name: "Renting one", after: nil)))
    tell("5T14:02:00")
    history.undo()
    tell("5T14:03:00")
    try history.record(.stage(.add(name: "Looking", after: nil)))
    tell("6T09:00:00")
    _ = try file.save(history.present, at: Outside.moment("2026-01-06T09:00:02+01:00"), token: 2)
    return path
  }
}
