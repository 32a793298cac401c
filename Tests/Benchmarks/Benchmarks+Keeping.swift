import Shelf
import Workshop

extension Benchmarks {
  /// An edit on its way to the disk, beside what the disk itself takes; and a long past read again.
  static func keeping(_ table: inout Table) throws {
    let files = LocalFileSystem()
    let home = ".build/benchmark-home"
    try? files.makeFolder(home, in: .workingFolder)
    let path = try files.realPath(of: home)
    let shelf = Shelf(home: Home(environment: ["HOME": path], files: files))
    try disk(&table, files, "\(path)/plain")
    for count in [30, 3_000] {
      let name = "\(path)/\(count).json"
      try? files.remove(name, in: .workingFolder)
      let session = try Samples.session(touchpoints: count)
      var file = try shelf.create(session, path: name, at: Samples.moment, token: 1)
      var history = History(session)
      table.measure("an edit on its way to the disk, \(count) touchpoints") {
        try? history.record(.parked(.add(text: "the website", step: "close")))
        _ = file.append(history.takeUnlogged().map(LogEntry.change), at: Samples.moment)
        return history.undo() != nil
      }
    }
    try past(&table, shelf, path)
  }

  /// A line as long as that of an edit, written and made sure of.
  private static func disk(
    _ table: inout Table, _ files: LocalFileSystem, _ path: String
  ) throws {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 160)
    let file = try files.open(path, in: .workingFolder, .keeping)
    try? files.allocate(4 << 20, for: file, keepsSize: true)
    var end = 0
    table.measure("160 bytes written, and fdatasync") {
      end += (try? files.write(line[...], to: file, at: end)) ?? 0
      try? files.synchronizeData(file)
      return end
    }
    try files.close(file)
  }

  /// A session with 10,000 changes, opened.
  private static func past(_ table: inout Table, _ shelf: Shelf, _ path: String) throws {
    let row = "a session with 10,000 changes opened"
    guard table.measures(row) else { return }
    let name = "\(path)/past.json"
    try? LocalFileSystem().remove(name, in: .workingFolder)
    let session = try Samples.session(touchpoints: 30)
    var history = History(session)
    for number in 0..<10_000 {
      history.seal()
      try history.record(.session(.title("Title \(number)")))
    }
    var file = try shelf.create(session, path: name, at: Samples.moment, token: 1)
    _ = file.append(history.takeUnlogged().map(LogEntry.change), at: Samples.moment)
    _ = try file.save(history.present, at: Samples.moment, token: 2)
    file.release()
    table.measure(row) {
      let opened = try? shelf.open(name, at: Samples.moment, token: 3, newID: "another")
      return opened?.findings.history.count ?? 0
    }
  }
}
