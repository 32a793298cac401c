import Cells
import Glibc
import Shelf
import Testing
import Workshop

/// Whatever ends the program in the middle of a workshop: nothing is lost, and the terminal is as before.
@Suite struct EndingTests {
  static let toTouchpoints = Walkthrough(
    "to the touchpoints, and half a line there",
    """
    see Esc menu
    press Esc
    see type the first letters of anything
    type touch
    press Enter
    see What happens to Maria, from the first day to the last?
    press Enter
    see need ›
    type half a thou
    see half a thou
    """)

  /// The program with the bicycle shop's workshop open, in the middle of a line.
  private func inTheMiddle(of home: TemporaryHome) throws -> Program {
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let program = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    try program.play(Self.toTouchpoints)
    return program
  }

  private func expectTheHalfLine(in home: TemporaryHome) throws {
    let session = try Session(reading: home.bytes(of: "shop.json"))
    #expect(session.agenda.step == "touchpoints")
    #expect(session.agenda.drafts.map(\.text) == ["half a thou"])
    #expect(home.names(in: ".") == [".local", "shop.json"])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalEndsItWithAllOnTheDisk(signal: Int32) throws {
    let home = try TemporaryHome()
    let program = try inTheMiddle(of: home)
    kill(program.pid, signal)
    #expect(program.end() == 128 + (signal == SIGQUIT ? SIGTERM : signal))
    #expect(program.modes == program.modesBefore)
    #expect(program.hears("\u{1b}[?1049l"))
    #expect(program.farewell.first == "Saved:  ~/shop.json")
    try expectTheHalfLine(in: home)
  }

  @Test func itGoesOnWhereItStoppedWithTheHalfLine() throws {
    let home = try TemporaryHome()
    let program = try inTheMiddle(of: home)
    kill(program.pid, SIGTERM)
    #expect(program.end() == 143)
    let again = try Program(["touchline", "open", "\(home.path)/shop.json"], in: home)
    #expect(again.sees("need › half a thou"))
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    try expectTheHalfLine(in: home)
  }

  @Test func aTerminalThatIsGoneEndsItWithoutSpinning() throws {
    let home = try TemporaryHome()
    let program = try inTheMiddle(of: home)
    program.hangUp()
    #expect(program.end() == 129)
    try expectTheHalfLine(in: home)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
  func aMistakeOfItsOwnGivesTheScreenBackWithAWordOfComfort(signal: Int32) throws {
    let home = try TemporaryHome()
    let program = try inTheMiddle(of: home)
    kill(program.pid, signal)
    #expect(program.end() == 128 + signal)
    #expect(program.modes == program.modesBefore)
    #expect(
      program.farewell == [
        "touchline stopped because of a mistake of its own. Your work is safe up to the last "
          + "edit: run touchline open <file>"
      ])
    #expect(try Session(reading: home.bytes(of: "shop.json")).touchpoints.count > 10)
  }

  @Test func theShellCanStopItForAWhile() throws {
    let home = try TemporaryHome()
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    // The shell waits for a line before it lets the program go on.
    let script = """
      '\(try Program.path())' open '\(home.path)/shop.json'
      echo in the shell; read line; fg >/dev/null; echo again in the shell
      """
    let program = try Program(["/bin/sh", "-mc", script], in: home)
    try program.play(Self.toTouchpoints)
    let during = program.modes
    let before = program.screen.text
    kill(-program.foreground, SIGTSTP)
    #expect(program.hears("in the shell"))
    #expect(program.hears("\u{1b}[?1049l"))
    #expect(program.wait { program.modes == program.modesBefore })
    try expectTheHalfLineKept(in: home)
    program.type("press Enter")
    #expect(program.wait { program.screen.text == before && program.modes == during })
    program.type("type ght")
    #expect(program.sees("need › half a thought"))
    program.type("press Ctrl-Q")
    #expect(program.hears("again in the shell"))
    #expect(program.end() == 0)
    #expect(program.modes == program.modesBefore)
  }

  private func expectTheHalfLineKept(in home: TemporaryHome) throws {
    let session = try Session(reading: home.bytes(of: "shop.json"))
    #expect(session.agenda.drafts.map(\.text) == ["half a thou"])
  }

  @Test func aStormOfResizesEndsInTheLastSize() throws {
    let home = try TemporaryHome()
    let program = try inTheMiddle(of: home)
    let before = program.screen.text
    for number in 1...60 {
      program.resize(Size(columns: 20 + number * 7 % 90, rows: 5 + number * 5 % 40))
    }
    program.resize(Size(columns: 30, rows: 8))
    #expect(program.sees("half a thou"))
    program.resize(Size(columns: 71, rows: 20))
    #expect(program.wait { program.screen.text == before })
    program.type("press Ctrl-Q")
    #expect(program.end() == 0)
    #expect(program.modes == program.modesBefore)
  }
}
