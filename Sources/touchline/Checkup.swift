import Cells
import Curses

/// What was found out about a terminal, and what it means for a room: each line is a fact, with the
/// remedy where there is one.
struct Checkup {
  /// What decides how letters are drawn.
  enum Letters {
    /// By this variable and its value.
    case unicode(by: String)
    /// The value names a locale that is not installed; another one stands in for it.
    case unicodeInstead(of: String)
    /// By this variable, which asks for something else.
    case plain(by: String)
    /// No variable says anything.
    case plainBySilence
    /// The console of Linux, whose fonts have no more.
    case plainOnConsole
  }

  var term: String
  /// Nil where there is no terminal.
  var size: Size?
  /// Why nothing can be drawn; else how many colours there are.
  var colors: Result<Int, TerminalRefusal>
  var surroundings: Surroundings
  var letters: Letters

  /// Whether a workshop could be drawn here.
  var isFit: Bool {
    guard size != nil, case .success = colors else { return false }
    return true
  }

  var lines: [String] {
    let about = size == nil ? [] : windowLines
    switch colors {
    case .failure(let refusal): return ["Terminal: \(refusal.sentence)"] + about
    case .success(let count):
      return [terminalLine] + about + [colorLine(count), letterLine, patienceLine]
    }
  }

  private var terminalLine: String {
    size == nil
      ? "Terminal: none here. Run touchline doctor in a terminal window to see what that can do."
      : "Terminal: \(term)."
  }

  private var windowLines: [String] {
    guard let size else { return [] }
    let window = "Window: \(size.columns) columns, \(size.rows) rows."
    let advice =
      if size.columns < 60 || size.rows < 18 {
        "That shows one question at a time, and no lists: press Ctrl and - until there are at least "
          + "71 columns and 20 rows, or enlarge the window."
      } else if size.rows > 26 {
        "The back row of a room reads 20: press Ctrl and + (Mac: Cmd and +) until there are about 20 "
          + "rows."
      } else if size.rows == 20 {
        "The back row of a room can read that."
      } else {
        "The back row of a room can read that; 20 rows are best."
      }
    return ["\(window) \(advice)"]
  }

  private func colorLine(_ count: Int) -> String {
    let depth = ColorDepth(choice: .auto, noColor: surroundings.noColor, colors: count)
    let more = "If the window can do more, try TERM=xterm-256color."
    switch depth {
    case .twoHundredFiftySix: return "Colours: \(count). Every theme looks as it is meant to."
    case .sixteen: return "Colours: \(count). Themes take the nearest of them. \(more)"
    case .attributes where surroundings.noColor && count >= 16:
      return "Colours: none, since NO_COLOR is set. --color always shows them all the same."
    case .attributes where count > 0:
      return "Colours: \(count), too few to be read from afar, so there are only heavier and "
        + "reversed letters. \(more)"
    case .attributes:
      return "Colours: none, only heavier and reversed letters. \(more)"
    }
  }

  private var letterLine: String {
    switch letters {
    case .unicode(let setting): "Letters: Unicode, by \(setting)."
    case .unicodeInstead(let setting):
      "Letters: Unicode. \(setting) is not installed here, and C.UTF-8 stands in for it."
    case .plain(let setting):
      "Letters: ASCII, since \(setting) asks for no more. Try LANG=C.UTF-8."
    case .plainBySilence:
      "Letters: ASCII, since neither LC_ALL, LC_CTYPE nor LANG is set. Try LANG=C.UTF-8."
    case .plainOnConsole:
      "Letters: ASCII, since the fonts of the Linux console have neither marks nor big letters. "
        + "A terminal window of the desktop has them."
    }
  }

  private var patienceLine: String {
    let milliseconds = surroundings.patience / .milliseconds(1)
    return surroundings.patience > .milliseconds(25)
      ? "Esc: \(Int(milliseconds)) ms pass before it is taken for itself, since this is a line over ssh."
      : "Esc: \(Int(milliseconds)) ms pass before it is taken for itself."
  }
}
