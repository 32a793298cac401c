import Cells
import Glibc
import Shelf
import Testing
import Workshop

/// What the environment and the switches change of the drawing, seen from outside.
@Suite struct DrawingTests {
  /// Opens the front door, looks, and leaves.
  private func door(
    _ switches: [String] = [], variables: [String: String] = [:]
  ) throws -> Program {
    let home = try TemporaryHome()
    let program = try Program(["touchline"] + switches, in: home, variables: variables)
    #expect(program.sees("Start with a team"))
    program.type("press Ctrl-Q")
    #expect(program.end() == 0)
    #expect(program.farewell.isEmpty)
    return program
  }

  private func hasColors(_ program: Program) -> Bool {
    String(decoding: program.sent, as: UTF8.self)
      .contains(/\u{1b}\[([0-9;]*;)?([34][0-7]|9[0-7]|10[0-7]|[34]8;[0-9;]*)(;[0-9;]*)?m/)
  }

  @Test func plainCharacterSetsGetPlainBytes() throws {
    let plain = try door(variables: ["LANG": "C"])
    #expect(plain.sent.allSatisfy { $0 < 0x80 })
    #expect(plain.screen.text.contains("> Start with a team"))
    let home = try TemporaryHome()
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let shop = try Program(
      ["touchline", "open", "\(home.path)/shop.json"], in: home, variables: ["LC_ALL": "C"])
    #expect(shop.sees("Esc menu"))
    shop.type("press Esc")
    #expect(shop.sees("> Back"))
    shop.type("press Ctrl-Q")
    #expect(shop.end() == 0)
    #expect(shop.sent.allSatisfy { $0 < 0x80 })
  }

  @Test func colorsAreThereUnlessSomebodyDeclines() throws {
    #expect(hasColors(try door()))
    #expect(!hasColors(try door(variables: ["NO_COLOR": "1"])))
    #expect(hasColors(try door(variables: ["NO_COLOR": ""])))
    #expect(!hasColors(try door(["--color", "never"])))
    #expect(hasColors(try door(["--color", "always"], variables: ["NO_COLOR": "1"])))
  }

  @Test func kinOfKnownTerminalsAreTakenForThem() throws {
    _ = try door(variables: ["TERM": "xterm-nonesuch"])
    _ = try door(variables: ["TERM": "kitty-of-tomorrow"])
  }

  @Test(arguments: ["dumb", "", "nonesuch"])
  func whereNothingCanBeDrawnOneLineSaysWhatToDo(term: String) throws {
    let home = try TemporaryHome()
    let program = try Program(["touchline"], in: home, variables: ["TERM": term])
    #expect(program.end() == 69)
    let said = program.farewell
    #expect(said.count == 1)
    #expect(said.first?.contains("TERM=xterm-256color touchline") == true)
    #expect(program.modes == program.modesBefore)
    let new = try Program(
      ["touchline", "new", "\(home.path)/x.json"], in: home, variables: ["TERM": term])
    #expect(new.end() == 69)
    #expect(new.farewell == said)
    #expect(home.names(in: ".").isEmpty)
  }
}
