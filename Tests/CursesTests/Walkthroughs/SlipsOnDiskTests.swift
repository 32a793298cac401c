import Cells
import Curses
import Glibc
import Testing
import Workshop

extension CursesTerminalTests {
  /// What a workshop leaves on the disk, byte by byte.
  @Suite struct SlipsOnDiskTests {
    /// Three words only, with these slips; the words are typed in one order always.
    private static func workshop(slips: [String]) -> Walkthrough {
      let words = [
        "heard", "safe", "proud", "calm", "honest", "fair", "brave", "light", "awake",
      ]
      let script =
        ["press Enter ↑ Enter Enter Tab Tab Enter 1 2 Tab Enter Enter"]
        + words.map { "say \($0)" } + ["press Tab Tab", "say \(slips.count)"]
        + slips.map { "say \($0)" }
        + ["press ↓ Enter Enter Enter Enter Enter", "say 9", "say 3", "press Tab"]
      return Walkthrough("slips", script.joined(separator: "\n"))
    }

    /// Every file below a home, and what it holds.
    private func files(after slips: [String]) throws -> [String: String] {
      let home = try TemporaryHome()
      let begun = try #require(Moment(timestamp: "2026-12-04T13:58:20+01:00"))
      let size = Size(columns: 71, rows: 20)
      let (rehearsal, _) = try Rehearsal.headless(
        Self.workshop(slips: slips), size, home: home.path, from: begun)
      #expect(rehearsal.sheets.contains { $0.contains("Every slip names at least one of them") })
      return home.everything
    }

    private static let slips = [
      "1 2 3", "1 4 5", "1 2 6", "2 1 7", "1 3 2", "1 2 8", "2 1 9", "1 3 2", "1 2 4", "1 6 2",
      "2 1 3", "1 2 5",
    ]

    @Test("does not tell in which order slips were typed, nor which words stood together")
    func sameBytes() throws {
      let first = try files(after: Self.slips)
      #expect(first.count >= 1)
      let turned = try files(after: Self.slips.reversed())
      #expect(turned == first, "the order of the slips is on the disk")
      // The same places of the same words on other slips.
      var swapped = Self.slips
      (swapped[0], swapped[1]) = ("1 2 5", "1 4 3")
      let others = try files(after: swapped)
      #expect(others == first, "what stood together on a slip is on the disk")
    }

    @Test("holds no slip while the round is open, however the workshop ends")
    func open() throws {
      let slips = ["1 2 3", "7 8 9", "4 5 6"]
      let begun = try #require(Moment(timestamp: "2026-12-04T13:58:20+01:00"))
      var kept: [[String: String]] = []
      for typed in [slips, slips.reversed()] {
        let home = try TemporaryHome()
        _ = try Rehearsal.headless(
          Self.broken(slips: typed), Size(columns: 71, rows: 20), home: home.path, from: begun)
        kept.append(home.everything)
      }
      #expect(kept[0] == kept[1])
      for (name, text) in kept[0] {
        for slip in slips + ["[1, 2, 3]", "[7, 8, 9]", "[4, 5, 6]"] {
          #expect(!text.contains(slip), "\(name) holds the slip \(slip)")
        }
      }
    }

    /// The same, broken off in the middle of a slip.
    private static func broken(slips: [String]) -> Walkthrough {
      let words = ["heard", "safe", "proud", "calm", "honest", "fair", "brave", "light", "awake"]
      let script =
        ["press Enter ↑ Enter Enter Tab Tab Enter 1 2 Tab Enter Enter"]
        + words.map { "say \($0)" } + ["press Tab Tab", "say 9"]
        + slips.dropLast().map { "say \($0)" } + ["type \(slips.last ?? "")"]
      return Walkthrough("broken off", script.joined(separator: "\n"))
    }
  }
}

extension TemporaryHome {
  /// Every file in it, by its path, hidden ones too, and what it says.
  ///
  /// Left out is what no workshop decides: where the home is, what the file system calls a file and
  /// when it wrote it, and the sums over that.
  var everything: [String: String] {
    var files: [String: String] = [:]
    var folders = [""]
    while let folder = folders.popLast() {
      for name in names(in: folder) {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        guard names(in: path).isEmpty else {
          folders.append(path)
          continue
        }
        files[path] = String(decoding: bytes(of: path), as: UTF8.self)
          .replacing(self.path, with: "~")
          .replacing(#/(?m)^[0-9a-f]{8} /#, with: "")
          .replacing(#/"(modified|inode|size)": ?[0-9]+/#, with: "")
      }
    }
    return files
  }
}
