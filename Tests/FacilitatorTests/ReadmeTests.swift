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
    let player = Player.practice()
    let shown = player.screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    #expect(between("```text\n", "\n```") == shown.joined(separator: "\n"))
  }
}
