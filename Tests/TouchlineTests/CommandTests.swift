import Shelf
import Testing

/// The commands, as a shell calls them.
@Suite struct CommandTests {
  @Test func theVersionIsOneLine() throws {
    let run = try Desk().run("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /touchline \d+\.\d+\.\d+\n/) != nil)
    #expect(run.complaint.isEmpty)
  }

  @Test func helpListsTheCommands() throws {
    let run = try Desk().run("--help")
    #expect(run.status == 0)
    for command in ["new", "open", "list", "history", "forget", "check"] {
      #expect(run.output.contains("\n  \(command) "), "\(command)")
    }
    #expect(!run.output.contains("door  "))
    #expect(try Desk().run("help", "new").output.contains("--plan"))
  }

  @Test(arguments: [
    ["frobnicate"], ["open"], ["check"], ["new", "--frob"], ["open", "a", "b"],
    ["--color", "blue"],
  ])
  func aMistakeInCallingSaysSo(arguments: [String]) throws {
    let desk = try Desk()
    let run =
      switch arguments.count {
      case 1: try desk.run(arguments[0])
      case 2: try desk.run(arguments[0], arguments[1])
      default: try desk.run(arguments[0], arguments[1], arguments[2])
      }
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("help"))
    #expect(!run.complaint.contains("touchline door"))
  }

  @Test func aPlanThatThereIsNotIsNamedWithThoseThereAre() throws {
    let desk = try Desk()
    let run = try desk.run("new", "--plan", "nonsense", "x.json")
    #expect(run.status == 64)
    #expect(
      run.complaint
        == "touchline: There is no plan nonsense; "
        + "there are: three-words, quick, standard, half-day.\n")
    let solo = try desk.run("new", "--solo", "--plan", "quick")
    #expect(solo.status == 64)
    #expect(solo.complaint == "touchline: --solo has no plan: leave out --plan quick.\n")
    #expect(desk.names() == ["Touchline"])
    #expect(desk.names(in: "Touchline").isEmpty)
  }

  @Test func withoutATerminalOneLineSaysWhatToDoAndNothingIsMade() throws {
    let desk = try Desk()
    let shop = desk.write(Builtin.example, to: "shop.json")
    let line = "touchline: A workshop needs a terminal: start touchline in one, without a pipe.\n"
    for run in [
      try desk.run(), try desk.run("new"), try desk.run("new", "\(desk.path)/x.json"),
      try desk.run("open", shop),
    ] {
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(run.complaint == line)
    }
    #expect(desk.names() == ["Touchline", "shop.json"])
    #expect(desk.bytes(of: "shop.json") == Builtin.example)
  }

  @Test func aFileThatIsNotThereIsNotFound() throws {
    let desk = try Desk()
    for run in [
      try desk.run("open", "\(desk.path)/none.json"),
      try desk.run("check", "\(desk.path)/none.json"),
    ] {
      #expect(run.status == 66)
      #expect(
        run.complaint
          == "touchline: There is no file ~/none.json; "
          + "`touchline list` shows the sessions there are.\n")
    }
    #expect(try desk.run("open", desk.path).status == 66)
    #expect(try desk.run("open", "/dev/zero").status == 66)
  }
}
