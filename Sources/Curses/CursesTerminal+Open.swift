import CNcurses
import Cells
import Glibc

extension CursesTerminal {
  /// How many colours a terminal of this name tells of, −1 or 0 for none; no terminal is touched.
  ///
  /// Throws what opening it would throw.
  @discardableResult
  public static func check(_ surroundings: Surroundings) throws(TerminalRefusal) -> Int {
    guard let nowhere = fopen("/dev/null", "r+") else { return 0 }
    defer { fclose(nowhere) }
    let (screen, window) = try open(surroundings.term, reading: nowhere, writing: nowhere)
    defer {
      delwin(window)
      endwin()
      delscreen(screen)
    }
    return Int(tigetnum("colors"))
  }

  /// A screen of ncurses and a window over all of it, for the first name that the system knows.
  static func open(
    _ term: String, reading: UnsafeMutablePointer<FILE>, writing: UnsafeMutablePointer<FILE>
  ) throws(TerminalRefusal) -> (OpaquePointer, UnsafeMutablePointer<WINDOW>) {
    if term == "dumb" { throw .cannotPlaceText(term) }
    for name in TerminalFamily.candidates(for: term) {
      guard let screen = newterm(name, writing, reading) else { continue }
      guard ability("cup") != nil, let window = newwin(0, 0, 0, 0) else {
        endwin()
        delscreen(screen)
        throw .cannotPlaceText(term)
      }
      return (screen, window)
    }
    throw .unknown(term)
  }

  /// What the terminal's description says; nil where it says nothing or knows no such ability.
  static func ability(_ name: String) -> [UInt8]? {
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return Array(UnsafeBufferPointer(start: text, count: strlen(text))).map(UInt8.init(bitPattern:))
  }

  /// The sequences that the terminal's description names for keys.
  static func namedKeys() -> [(sequence: [UInt8], key: Key)] {
    let names: KeyValuePairs<String, Key> = [
      "kcuu1": .up, "kcud1": .down, "kcuf1": .right, "kcub1": .left, "khome": .home, "kend": .end,
      "kpp": .pageUp, "knp": .pageDown, "kdch1": .delete, "kcbt": .backtab, "kent": .enter,
      "kLFT5": .wordLeft, "kRIT5": .wordRight, "kLFT3": .wordLeft, "kRIT3": .wordRight,
      "kf1": .function(1), "kf2": .function(2), "kf3": .function(3), "kf4": .function(4),
      "kf5": .function(5), "kf6": .function(6), "kf7": .function(7), "kf8": .function(8),
      "kf9": .function(9), "kf10": .function(10), "kf11": .function(11), "kf12": .function(12),
    ]
    return names.compactMap { name, key in
      guard let bytes = ability(name), bytes.count > 1, bytes[0] == 27 else { return nil }
      return (bytes, key)
    }
  }
}
