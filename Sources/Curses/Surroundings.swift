/// What the environment says about the terminal, read once and handed in.
public struct Surroundings: Equatable, Sendable {
  /// The name by which the terminal calls itself; empty when nobody said.
  public var term: String
  /// Whether programs are asked to go without colours.
  public var noColor: Bool
  /// How long an escape alone waits for more: 25 ms beside the terminal, 100 ms over ssh.
  public var patience: Duration
  /// What the person wants of colours.
  public var choice: ColorChoice
  /// What colours become, instead of what the terminal tells; for tests.
  package var depth: ColorDepth?

  /// Reads `TERM`, `NO_COLOR` (set and not empty) and the marks that ssh leaves.
  public init(environment: [String: String], choice: ColorChoice = .auto) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    term = environment["TERM"] ?? ""
    noColor = isSet("NO_COLOR")
    let isRemote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains(where: isSet)
    patience = .milliseconds(isRemote ? 100 : 25)
    self.choice = choice
  }
}
