import Glibc

/// What is done for the terminal when the program is stopped by a mistake of its own.
///
/// The handler does only what is safe in one: it writes two constant texts, sets the terminal's modes and
/// raises the signal again, so that the parent sees the true cause.
public enum CrashGuard {
  private static let numbers = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  /// Watches from now on; to be called before a terminal is opened, because it remembers its modes.
  public static func install() {
    // Globals come to life when first touched, which must not be in the handler.
    _ = modesAtLaunch
    _ = restoring
    _ = comfort
    var stack = stack_t()
    stack.ss_size = 65536
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stack.ss_size, alignment: 16)
    sigaltstack(&stack, nil)
    for number in numbers {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        _ = write(STDOUT_FILENO, restoring.utf8Start, restoring.utf8CodeUnitCount)
        // Setting modes from the background would stop the program here.
        signal(SIGTTOU, SIG_IGN)
        withUnsafePointer(to: modesAtLaunch) { _ = tcsetattr(STDIN_FILENO, TCSANOW, $0) }
        _ = write(STDERR_FILENO, comfort.utf8Start, comfort.utf8CodeUnitCount)
        raise(number)
      }
      let flags = UInt32(SA_ONSTACK) | UInt32(SA_NODEFER) | UInt32(SA_RESETHAND)
      action.sa_flags = Int32(bitPattern: flags)
      sigaction(number, &action, nil)
    }
  }

  /// Watches no more; to be called when the terminal has been given back.
  public static func remove() {
    for number in numbers { signal(number, SIG_DFL) }
  }
}

/// The terminal's modes as the program found them.
private let modesAtLaunch: termios = {
  var modes = termios()
  tcgetattr(STDIN_FILENO, &modes)
  return modes
}()

/// Marked pastes off, main screen, cursor shown, plain text, letters and keys as usual, wrapping on.
private let restoring: StaticString =
  "\u{1b}[?2004l\u{1b}[?1049l\u{1b}[23;0;0t\u{1b}[?25h\u{1b}[0m\u{1b}(B\u{1b}[?1l\u{1b}>\u{1b}[?7h\r\n"

private let comfort: StaticString = """
  touchline stopped because of a mistake of its own. \
  Your work is safe up to the last edit: run touchline open <file>\n
  """
