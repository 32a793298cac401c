import Testing

@Suite("Completion in the shells")
struct CompletionTests {
  static let commands = [
    "new", "open", "list", "ledger", "history", "forget", "check", "schema", "themes", "keys",
    "doctor",
  ]

  @Test(
    "each shell gets a script that knows the commands, the themes and where files go",
    arguments: ["bash", "zsh", "fish"])
  func script(shell: String) throws {
    let result = try Outside().run("--generate-completion-script", shell)
    #expect(result.status == 0 && result.errors.isEmpty)
    for command in Self.commands {
      #expect(result.output.contains(try Regex("\\b\(command)\\b")), "\(command)")
    }
    #expect(result.output.contains("daylight"))
    #expect(result.output.contains("--playbook") || result.output.contains("playbook"))
    #expect(result.output.contains("json5"))
  }
}
