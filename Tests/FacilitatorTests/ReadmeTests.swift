import FoundationEssentials
import Testing

@testable import Facilitator

/// The README shows what the program does, not what it once did.
@Suite struct ReadmeTests {
  private let readme: String = {
    let here = #filePath.split(separator: "/").dropLast(3)
    let path = "/" + here.joined(separator: "/") + "/README.md"
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }()

  /// What stands between two marks.
  private func between(_ start: String, _ end: String) -> String {
    guard let from = readme.firstRange(of: start),
      let to = readme[from.upperBound...].firstRange(of: end)
    else { return "" }
    return String(readme[from.upperBound..<to.lowerBound])
  }

  @Test func itsKeyTableIsTheOneThatTheProgramObeys() {
    #expect(between("<!-- keys -->\n", "\n<!-- /keys -->") == Keymap.standard.markdown)
  }

  @Test func itsPictureIsTheFirstScreenOfThePractice() {
    #expect(between("```text\n", "\n```") == picture(of: Player.practice()))
  }

  @Test func itsMapIsTheMapOfThePractice() {
    let map = Player.practice().playing("Esc The Enter")
    #expect(between("<!-- map -->\n```text\n", "\n```") == picture(of: map))
  }

  /// A screen without the blanks at the ends of its rows.
  private func picture(of player: Player) -> String {
    player.rows.map { row in
      var row = row
      while row.last == " " { row.removeLast() }
      return row
    }.joined(separator: "\n")
  }
}
