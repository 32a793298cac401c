import CNcurses
import Cells
import Glibc

extension CursesTerminal {
  /// Takes in what the signals say, without waiting.
  mutating func hear() {
    var hasResized = false
    var hasContinued = false
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH: hasResized = true
      case SIGCONT: hasContinued = true
      case SIGTSTP: if inbox.last != .stopRequested { inbox.append(.stopRequested) }
      case SIGHUP: inbox = [.ending(.hangup)] + inbox
      case SIGINT: inbox = [.ending(.interrupt)] + inbox
      default: inbox = [.ending(.terminate)] + inbox
      }
    }
    guard hasResized || hasContinued else { return }
    // One look at the window, however many signals said so.
    let former = size
    if hasContinued { redraw() } else { followWindow() }
    if size == former, !hasContinued { redraw() }
    inbox.removeAll { if case .resized = $0 { true } else { false } }
    inbox.append(.resized(size))
  }

  /// Gives ncurses the size that the window has now; a window that tells none keeps the former one.
  mutating func followWindow() {
    var found = winsize()
    if ioctl(input, UInt(TIOCGWINSZ), &found) != 0 || found.ws_row == 0 || found.ws_col == 0 {
      guard ioctl(output, UInt(TIOCGWINSZ), &found) == 0, found.ws_row > 0, found.ws_col > 0
      else { return }
    }
    guard Size(columns: Int(found.ws_col), rows: Int(found.ws_row)) != size else { return }
    resizeterm(Int32(found.ws_row), Int32(found.ws_col))
    wresize(window, Int32(found.ws_row), Int32(found.ws_col))
    shownCanvas = nil
  }
}
