import Notation
import Shelf
import Testing
import Workshop

/// Sessions looked at from the shell.
@Suite struct CheckAndListTests {
  /// The bicycle shop under another title.
  private func shop(titled title: String) -> String {
    String(decoding: Builtin.example, as: UTF8.self)
      .replacing(
        "\"title\": \"Buying a first bike\"", with: "\"title\": \(Node.string(title).line)")
  }

  @Test func everyFileIsCheckedAndTheFirstFaultIsTheStatus() throws {
    let desk = try Desk()
    let sound = desk.write(Builtin.example, to: "sound.json")
    let broken = desk.write("{ ", to: "broken.json")
    let run = try desk.run("check", sound, broken, "\(desk.path)/none.json", sound)
    #expect(run.status == 65)
    #expect(run.output == "\(sound): sound\n\(sound): sound\n")
    #expect(run.complaint.split(separator: "\n").count == 2)
    #expect(try desk.run("check", sound).status == 0)
    #expect(try desk.run("check", sound, "\(desk.path)/none.json", broken).status == 66)
  }

  @Test func anEmptyShelfIsSaidToBeEmpty() throws {
    let run = try Desk().run("list")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.complaint == "There are no sessions in ~/Touchline yet.\n")
  }

  @Test func theListNamesSessionsTheLatestFirstAndSaysWhatIsBroken() throws {
    let desk = try Desk()
    desk.write(shop(titled: "An older one"), to: "Touchline/older.json")
    let later = shop(titled: "A later one").replacing("2025-12-04", with: "2025-12-05")
    desk.write(later, to: "Touchline/later.json")
    desk.write("not a session", to: "Touchline/broken.json")
    desk.write("nothing to see", to: "Touchline/notes.txt")
    let run = try desk.run("list")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.map(\.first) == ["~/Touchline/later.json", "~/Touchline/older.json"])
    #expect(lines.map(\.last) == ["A later one", "An older one"])
    #expect(lines.allSatisfy { $0.count == 3 })
    #expect(run.complaint.hasPrefix("touchline: ~/Touchline/broken.json: line 1, column 1: "))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test func textFromAFileNeverCommandsTheTerminal() throws {
    let desk = try Desk()
    let title = "\u{1b}]0;mine\u{7}\u{1b}[2J\u{9b}31m\u{202e}red\r\n\tx"
    desk.write(shop(titled: title), to: "Touchline/wild.json")
    let wild = desk.write(
      "{ \"format\": \"\u{1b}[2J\u{9b}\" }", to: "Touchline/w\u{1b}[2J\u{9b}.json")
    desk.write("{ \"\u{1b}[2J\": 1, }", to: "Touchline/wilder.json")
    let list = try desk.run("list")
    #expect(list.output.split(separator: "\n").count == 1)
    #expect(list.output.contains("red"))
    #expect(!list.commandsTheTerminal)
    for run in [
      try desk.run("check", wild, "\(desk.path)/Touchline/wilder.json"), try desk.run("open", wild),
      try desk.run("open", "\u{1b}[2J"), try desk.run("new", "--plan", "\u{1b}[2J"),
      try desk.run("\u{1b}[2J"), try desk.run("new", "--\u{1b}[2J"),
    ] {
      #expect(run.status >= 64)
      #expect(!run.commandsTheTerminal, "\(run.complaint.debugDescription)")
    }
  }
}
