import Shelf
import Testing

@Suite("A playbook of one's own")
struct OwnWordsTests {
  let outside: Outside
  let words = String(decoding: Builtin.playbook, as: UTF8.self)

  init() throws { outside = try Outside() }

  @Test("from the folder of settings, or by --playbook, it replaces ours")
  func replaces() throws {
    outside.write(
      words.replacing("Start with a team", with: "Begin with the crew"),
      to: ".config/touchline/playbook.json5")
    #expect(try outside.runOnTerminal(until: "Begin with the crew").status == 0)
    outside.write(
      words.replacing("Start with a team", with: "Gather the family"), to: "family.json5")
    let family = try outside.runOnTerminal(
      "--playbook", "\(outside.home)/family.json5", until: "Gather the family")
    #expect(family.status == 0)
  }

  @Test("what it leaves unsaid is said in the program's words")
  func completed() throws {
    outside.write(
      words.replacing("\"door.alone\": \"Start alone\",", with: "")
        .replacing("Start with a team", with: "Begin with the crew"),
      to: ".config/touchline/playbook.json5")
    let door = try outside.runOnTerminal(until: "Begin with the crew")
    #expect(door.status == 0 && door.plain.contains("Start alone"))
  }

  @Test("it needs no more than the phrase that it changes")
  func onePhrase() throws {
    outside.write(
      """
      {
        format: "touchline/playbook", version: 1,
        phrases: { "door.team": { room: "Begin with the crew", alone: "Begin with the crew" } },
      }
      """, to: "crew.json5")
    let door = try outside.runOnTerminal(
      "--playbook", "\(outside.home)/crew.json5", until: "Begin with the crew")
    #expect(door.status == 0 && door.plain.contains("Start alone"))
  }

  @Test("the switches of the screen stand before or behind the command")
  func switches() throws {
    outside.write(
      words.replacing("\"Two minutes more\"", with: "\"A little more\""), to: "more.json5")
    let path = "\(outside.home)/more.json5"
    let results = [
      try outside.runOnTerminal("--playbook", path, "--light", "new", until: "WELCOME"),
      try outside.runOnTerminal("new", "--light", "--playbook", path, until: "WELCOME"),
      try outside.runOnTerminal("--playbook=\(path)", "--theme=paper", "new", until: "WELCOME"),
    ]
    #expect(results.map(\.status) == [0, 0, 0])
    // Others have their place.
    #expect(try outside.run("--width", "60", "show", "x.json").status == 64)
    #expect(try outside.run("--theme").status == 64)
  }

  @Test("a mistake is named with line and column: 65; a file that is missing: 66")
  func mistakes() throws {
    outside.write("{\n  format: 'touchline/playbook',\n  versoin: 1 }", to: "bad.json5")
    let bad = try outside.runOnTerminal("--playbook", "\(outside.home)/bad.json5")
    #expect(bad.status == 65)
    #expect(bad.plain.contains("~/bad.json5: line 3, column 12: "))
    let missing = try outside.runOnTerminal("new", "--playbook", "\(outside.home)/none.json5")
    #expect(missing.status == 66)
    #expect(missing.plain.contains("There is no playbook ~/none.json5"))
    outside.write("{", to: ".config/touchline/playbook.json5")
    #expect(try outside.runOnTerminal().status == 65)
    // Commands that say none of its words do not mind.
    #expect(try outside.run("list").status == 0)
    #expect(try outside.run("keys").status == 0)
  }
}
