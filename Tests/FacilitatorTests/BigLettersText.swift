import Cells

/// The tall digits of a wait, as rows of text.
enum BigLettersText {
  static func clock(_ seconds: Int) -> [String] {
    let rest = seconds % 60
    let text = "\(seconds / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
    return BigLetters.digits(of: text, in: .unicode).map(\.trimmed)
  }
}
