import ArgumentParser
import Shelf

/// The JSON Schema of a session.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a session.")

  func run() throws { try Output.put(Builtin.schema) }
}
