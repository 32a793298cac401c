import Glibc
import Testing

/// What the program makes is its owner's alone, whatever the shell would allow others.
@Suite struct OwnerTests {
  @Test(arguments: ["umask 0", "umask 022", "umask 077", "umask 0777"])
  func nobodyElseReadsIt(preparation: String) throws {
    let outside = try Outside()
    outside.preparation = preparation
    let run = try outside.runOnTerminal(
      "new", "\(outside.home)/shop.json", "--solo", until: "Which journeys",
      then: "Renting\r\u{11}")
    #expect(run.status == 0, "\(run.output)")
    #expect(try outside.runOnTerminal(until: "Start alone", then: "s\rRenting\r\u{11}").status == 0)
    #expect(try outside.run("export", "\(outside.home)/shop.json", "--to", "html").status == 0)
    let made = outside.modes(below: outside.home)
    let files = made.filter { !$0.isFolder }
    #expect(files.contains { $0.path.hasSuffix("/log.jsonl") } && files.count >= 5)
    for thing in made {
      #expect(thing.mode == (thing.isFolder ? 0o700 : 0o600), "\(thing.path)")
    }
  }
}

extension Outside {
  /// Everything below a folder, and who may do what with it.
  fileprivate func modes(below folder: String) -> [(path: String, isFolder: Bool, mode: UInt32)] {
    names(in: String(folder.dropFirst(home.count + 1))).flatMap { name in
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { return [(path, false, UInt32.max)] }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      return [(path, isFolder, status.st_mode & 0o777)] + (isFolder ? modes(below: path) : [])
    }
  }
}
