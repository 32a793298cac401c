public import Cells
import Glibc

/// The character set in which the program and the terminal talk.
public enum Locale {
  /// Takes on the character set of the environment and says how to draw in it.
  ///
  /// To be called once, before a terminal is opened: ncurses and the width of characters follow it. Where the
  /// named locale is not installed but wants UTF-8, `C.UTF-8` does as well. The Linux console draws in
  /// ASCII: its fonts have neither marks nor big letters.
  public static func alphabet(environment: [String: String]) -> Alphabet {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? "C"
    if setlocale(LC_CTYPE, name) == nil {
      let fallback = name.lowercased().contains("utf") ? "C.UTF-8" : "C"
      if setlocale(LC_CTYPE, fallback) == nil { setlocale(LC_CTYPE, "C") }
    }
    let codes = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    return codes == "UTF-8" && environment["TERM"] != "linux" ? .unicode : .ascii
  }
}
