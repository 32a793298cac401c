/// What to try for a terminal's name, one after another.
enum TerminalFamily {
  /// Families whose members all understand what xterm does, whatever they call themselves.
  private static let kin = [
    "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "mintty",
    "mlterm", "ms-terminal", "nsterm", "putty", "rxvt", "screen", "st", "tmux", "vte", "wezterm",
    "xterm",
  ]

  /// Descriptions with the same abilities less one, `rep`: many terminals call themselves xterm and do not
  /// repeat a character on demand, which leaves rubbish on the wall.
  private static let plainer = [
    "xterm": "xterm-xfree86", "xterm-256color": "rxvt-unicode-256color",
  ]

  /// The name itself, then its kin; nothing for a terminal that says it can do nothing.
  static func candidates(for term: String) -> [String] {
    guard !term.isEmpty, term != "dumb" else { return [] }
    let isKin = kin.contains { belongs(term.lowercased(), to: $0) }
    guard isKin else { return [term] }
    let names = [term, "xterm-256color", "vt100"]
    return (plainer[term].map { [$0] } ?? []) + names
  }

  /// Whether the name is the family's, or goes on with anything but a letter (`st-256color`, not `stv52`).
  private static func belongs(_ name: String, to family: String) -> Bool {
    guard name.hasPrefix(family) else { return false }
    guard let next = name.dropFirst(family.count).first else { return true }
    return !next.isLetter && !(family.count < 3 && next.isNumber)
  }
}
