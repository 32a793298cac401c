/// Why no workshop can be drawn here, with the way on.
public enum TerminalRefusal: Error, Equatable {
  /// The input is a file or a pipe.
  case notATerminal
  /// The system knows no terminal of this name; empty when none was given.
  case unknown(String)
  /// The terminal of this name cannot place text.
  case cannotPlaceText(String)

  /// The status to leave with: 64 for a mistake in calling, 69 for what is not to be had here.
  public var status: Int32 {
    switch self {
    case .notATerminal: 64
    case .unknown, .cannotPlaceText: 69
    }
  }

  /// One line for the person.
  public var sentence: String {
    switch self {
    case .notATerminal:
      "A workshop needs a terminal: start touchline in one, without a pipe."
    case .unknown(""):
      "Nothing says which terminal this is: try TERM=xterm-256color touchline."
    case .unknown(let name):
      "This system knows no terminal called “\(Self.printable(name))”: "
        + "try TERM=xterm-256color touchline."
    case .cannotPlaceText(let name):
      "A terminal called “\(Self.printable(name))” cannot place text on its screen: "
        + "start touchline in a terminal window, or try TERM=xterm-256color touchline."
    }
  }

  /// The name comes from the environment and goes to the terminal: plain signs only, and not many.
  private static func printable(_ name: String) -> String {
    let plain = name.unicodeScalars.prefix(40).map { (0x21..<0x7f).contains($0.value) ? $0 : "?" }
    return String(String.UnicodeScalarView(plain))
  }
}
