import ArgumentParser
import Glibc

/// Where the program begins.
@main
enum Main {
  static func main() {
    StandardStreams.prepare()
    // What this program makes is its owner's alone, whatever the shell allows others.
    umask(0o077)
    do {
      // The parser takes as long as all the rest of a start: without a word there is none to parse.
      guard CommandLine.argc > 1 else { return try FrontDoorCommand.open(Looks()) }
      let arguments = LookOptions.placed(Array(CommandLine.arguments.dropFirst()))
      var command = try Touchline.parseAsRoot(arguments)
      try command.run()
    } catch let failed as Failed {
      Output.warn("touchline: \(failed.description)")
      exit(failed.status)
    } catch {
      let code = Touchline.exitCode(for: error)
      if code.isSuccess { Touchline.exit(withError: error) }
      // What was typed is quoted in there, as it stands. The front door is what `touchline` opens:
      // its own name is nothing that anybody has to know.
      let message = Touchline.fullMessage(for: error).replacing("touchline door", with: "touchline")
      for line in message.split(separator: "\n") { Output.warn(String(line)) }
      exit(code.rawValue)
    }
  }
}

/// The program and its commands; without one it opens the front door.
struct Touchline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touchline",
    abstract: "Walk a team, or yourself, through mapping a customer's journey.",
    discussion: """
      Without a command it opens the front door. Everything is saved as you go, in
      Documents/Touchline; Ctrl-Q leaves.
      """,
    version: "touchline 0.1.0",
    subcommands: [
      FrontDoorCommand.self, New.self, Open.self, List.self, Show.self, Export.self,
      LedgerCommand.self, HistoryCommand.self, Forget.self, Check.self,
      Schema.self, Themes.self, Keys.self, Doctor.self,
    ],
    defaultSubcommand: FrontDoorCommand.self)
}

/// The front door.
struct FrontDoorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "door", abstract: "Open the front door.", shouldDisplay: false)

  @OptionGroup var options: LookOptions

  func run() throws { try Self.open(options.looks) }

  /// Opens it without asking the command line.
  static func open(_ looks: Looks) throws {
    try WorkshopRun.run(in: World(for: looks), looks: looks)
  }
}
