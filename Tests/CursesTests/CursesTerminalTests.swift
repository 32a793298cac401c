import Testing

/// The real terminal, over a pty.
///
/// One after another: ncurses has one current screen, so every suite of it belongs in here.
@Suite(.serialized) enum CursesTerminalTests {}
