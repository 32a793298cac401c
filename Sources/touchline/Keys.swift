import ArgumentParser
import Facilitator

/// The key grammar as Markdown, from the card that the program obeys.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print what every key does.")

  func run() throws {
    for line in Keymap.standard.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard try Output.say(String(line)) else { return }
    }
  }
}
