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
    #expect(program.sees("Leave without them"))
    program.type("press ↓ Enter")
    #expect(program.end() == 73)
    #expect(program.farewell.joined().contains("touchline: ~/Touchline cannot be made"))
  }
}
