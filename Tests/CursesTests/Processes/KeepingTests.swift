import Cells
import Glibc
import Shelf
import Testing
import Workshop

/// Sessions in the hands of somebody else, and disks that refuse, as the people in front of them see it.
@Suite struct KeepingTests {
  @Test func aFileThatIsThereIsLeftAsItIs() throws {
    let home = try TemporaryHome()
    home.write("mine\n", to: "mine.json")
    let program = try Program(["touchline", "new", "\(home.path)/mine.json"], in: home)
    #expect(program.end() == 73)
    #expect(program.farewell.count == 1)
    #expect(program.farewell.first?.contains("~/mine.json is there already") == true)
    #expect(home.bytes(of: "mine.json") == Array("mine\n".utf8))
  }

  @Test func aNewFileStandsWhereItWasAskedForAndKeepsItsName() throws {
    let home = try TemporaryHome()
    let program = try Program(
      ["touchline", "new", "\(home.path)/shop.json", "--solo", "--title", "The shop"], in: home)
    #expect(program.sees("Which journeys do customers take with you?"))
    program.type("say Renting for a weekend")
    #expect(program.sees("saved"))
    program.type("press Ctrl-Q")
    #expect(program.end() == 0)
    let session = try Session(reading: home.bytes(of: "shop.json"))
    #expect(session.title == "The shop")
    #expect(session.manner == .alone)
    #expect(session.journeys.map(\.name) == ["Renting for a weekend"])
    #expect(program.farewell.first == "Saved:  ~/shop.json")
  }

  @Test func aSessionThatIsOpenElsewhereSaysByWhomAndSinceWhen() throws {
    let home = try TemporaryHome()
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let first = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(first.sees("Esc menu"))
    let second = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(second.sees("Somebody else is working in it"))
    #expect(second.sees("process \(first.pid) on "))
    second.type("press n Enter")
    #expect(second.end() == 75)
    let said = second.farewell.joined(separator: " ")
    #expect(said.contains("~/shop.json is open elsewhere, by process \(first.pid) on "))
    #expect(said.contains(/since \d\d:\d\d on [A-Z][a-z]+day \d/))
    first.type("press Ctrl-Q")
    #expect(first.end() == 0)
    let third = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(third.sees("Esc menu"))
  }

  /// Without a log the file is saved at every change, and undo goes back to the last opening.
  @Test(arguments: ["a file", "a loop"])
  func withoutAStateFolderTheFileIsSavedAtEveryChange(state: String) throws {
    let home = try TemporaryHome()
    mkdir("\(home.path)/.local", 0o700)
    if state == "a loop" {
      symlink("state", "\(home.path)/.local/state")
    } else {
      home.write("a file where the folder should be\n", to: ".local/state")
    }
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let program = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(program.sees("Saved at every change; no log: a part of the path is not a folder"))
    program.type("press Ctrl-P")
    #expect(program.sees("What shall we come back to?"))
    program.type("say The lamp")
    #expect(program.sees("Parked"))
    kill(program.pid, SIGKILL)
    #expect(program.end() == 128 + SIGKILL)
    let session = try Session(reading: home.bytes(of: "shop.json"))
    #expect(session.parked.last?.text == "The lamp")
    let again = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(again.sees("Saved at every change; no log"))
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    #expect(again.farewell.first == "Saved:  ~/shop.json")
  }

  /// A folder in which nothing can be made: as root a file in its place does what modes do for others.
  @Test(arguments: [true, false])
  func whereNothingCanBeSavedTheWorkshopGoesOn(isReadOnly: Bool) throws {
    let home = try TemporaryHome()
    if isReadOnly {
      mkdir("\(home.path)/Touchline", 0o500)
    } else {
      home.write("a file where the folder should be\n", to: "Touchline")
    }
    let canBeSaved = isReadOnly && getuid() == 0
    let program = try Program(["touchline"], in: home)
    #expect(program.sees("Start alone"))
    program.type("press s Enter")
    #expect(program.sees("Which journeys do customers take with you?"))
    program.type("say Renting for a weekend")
    if canBeSaved {
      #expect(program.sees("saved "))
      return
    }
    #expect(program.sees("1 edit only in memory since"))
    program.type("say Buying a first bike")
    #expect(program.sees("Buying a first bike"))
    #expect(program.screen.text.contains("2 edits only in memory since"))
    program.type("press Ctrl-Q")
    #expect(program.sees("Nothing of this session is on the disk. Leave now?"))
    #expect(program.screen.text.contains("cannot be made"))
    #expect(program.sees("▸ Not yet"))
    program.type("press Enter")
    #expect(program.sees("Which journeys do customers take with you?"))
    program.type("press Ctrl-Q")
    #expect(program.sees("Leave, and print it"))
    program.type("press ↓ Enter")
    #expect(program.end() == 73)
    let session = try printed(by: program)
    #expect(session.journeys.map(\.name) == ["Renting for a weekend", "Buying a first bike"])
  }

  /// The whole session stands in the window, and one sentence says how to keep it.
  private func printed(by program: Program) throws -> Session {
    let said = try #require(program.farewell.last)
    #expect(said.hasPrefix("touchline: Nothing on the disk takes this session, because "))
    #expect(said.contains("all of it stands above: copy that into a file"))
    let lines = program.farewell.dropLast().joined(separator: "\n")
    return try Session(reading: Array((lines + "\n").utf8))
  }

  /// The program with the bicycle shop in a window, where no file may grow beyond so many KiB.
  private func cramped(_ kibibytes: Int, in home: TemporaryHome) throws -> Program {
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let script = "ulimit -f \(2 * kibibytes); exec '\(try Program.path())' open ~/shop.json"
    let program = try Program(["/bin/sh", "-c", script], in: home)
    try program.play(
      Walkthrough(
        "a thought", "see Esc menu\npress Ctrl-P\nsee What shall we come back to?\nsay The lamp"))
    return program
  }

  @Test func whatNothingTakesIsPrintedOnLeaving() throws {
    let home = try TemporaryHome()
    let program = try cramped(4, in: home)
    #expect(program.sees("only in memory since"))
    program.type("press Ctrl-Q")
    #expect(program.sees("The last changes are not on the disk. Leave now?"))
    #expect(program.screen.text.contains("All of it is printed here on leaving"))
    program.type("press ↓ Enter")
    #expect(program.end() == 74)
    #expect(program.modes == program.modesBefore)
    #expect(try printed(by: program).parked.last?.text == "The lamp")
    #expect(home.bytes(of: "shop.json") == Builtin.example)
  }

  @Test func whatTheLogHasIsThereAgain() throws {
    let home = try TemporaryHome()
    let program = try cramped(Builtin.example.count / 1024 - 1, in: home)
    #expect(program.sees("Only in the log since"))
    program.type("press Ctrl-Q")
    #expect(program.sees("The file is behind, and nothing is lost. Leave now?"))
    program.type("press ↓ Enter")
    #expect(program.end() == 74)
    #expect(program.farewell.count == 1)
    #expect(program.farewell.last?.contains("touchline open ~/shop.json brings it back") == true)
    #expect(home.bytes(of: "shop.json") == Builtin.example)
    let again = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(again.sees("Recovered 1 change"))
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    let session = try Session(reading: home.bytes(of: "shop.json"))
    #expect(session.parked.last?.text == "The lamp")
  }
}
