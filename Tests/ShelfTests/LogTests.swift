import Glibc
import Testing
import Workshop

@testable import Shelf

@Suite("The log has every change at once")
struct LogTests {
  let folder: TemporaryFolder
  let files = RecordingFileSystem()
  let log = ".local/state/touchline/sessions/a1b2/log.jsonl"

  init() throws { folder = try TemporaryFolder() }

  /// A session that somebody is working on.
  private func begin() throws -> Sitting {
    Sitting(try folder.shelf(files).create(.titled("Acme"), at: .friday, token: 1))
  }

  @Test("its checksum is the one that everybody calls CRC-32C")
  func checksum() {
    #expect(Checksum(of: Array("123456789".utf8)[...]).value == 0xe306_9283)
    #expect(Checksum(of: [UInt8](repeating: 0, count: 32)[...]).value == 0x8a91_36aa)
    #expect(Checksum(of: []).digits == Array("00000000".utf8))
  }

  @Test("every record comes back as it went")
  func records() throws {
    let stamp = Stamp(size: 3, modified: 1_796_390_769_123_456_789, inode: .max)
    let contents: [LogRecord.Content] = [
      .base(.titled("zoë \"says\" \u{1b}"), path: "/home/zoë/a b.json"),
      .edit(.session(.title("a\nb")), sealed: true, revision: 1),
      .edit(.several([.attendance(.people(nil))]), sealed: false, revision: 2),
      .undo(revision: 3), .redo(revision: 4), .saved(revision: 4, stamp),
      .draft(Agenda.Draft(part: "journey.names", text: "")), .path("/tmp/x.json"),
    ]
    for content in contents {
      let record = LogRecord(content, time: Moment.friday.timestamp)
      let line = try #require(record.line)
      #expect(line.last == UInt8(ascii: "\n"))
      #expect(!line.dropLast().contains(UInt8(ascii: "\n")))
      #expect(try LogRecord(line: line.dropLast()[...]) == record)
    }
  }

  @Test("a change is one write at our own offset, and then made sure")
  func appends() throws {
    var sitting = try begin()
    let size = try folder.status(of: log).size
    files.calls = []
    #expect(try sitting.title("Acme two") == Keeping())
    #expect(files.calls == ["write at \(size) log.jsonl", "synchronize data log.jsonl"])
    files.calls = []
    _ = sitting.file.append([.draft(Agenda.Draft(part: "a.b", text: "half"))], at: .friday)
    #expect(files.calls.count == 1, "what is half typed is not made sure of")
  }

  @Test("the folder and the log are their owner's, and 4 MiB are set aside while it is open")
  func reserve() throws {
    do {
      let sitting = try begin()
      #expect(try folder.status(of: log).mode == 0o600)
      #expect(try folder.status(of: ".local/state/touchline/sessions/a1b2").mode == 0o700)
      #expect(blocks() >= 4 << 20)
      _ = sitting.leave()
    }
    #expect(blocks() < 1 << 20)
  }

  /// The bytes that the log takes on the disk.
  private func blocks() -> Int {
    var found = stat()
    stat("\(folder.path)/\(log)", &found)
    return found.st_blocks * 512
  }

  @Test(
    "what the disk refuses waits, is counted, and goes first the next time",
    arguments: ["write at", "synchronize data"], [ENOSPC, EIO, EDQUOT])
  func refusals(_ operation: String, _ code: Int32) throws {
    var sitting = try begin()
    let before = folder.text(of: log)
    files.refusal = .init(beginning: operation, code: code)
    try sitting.title("one")
    let kept = try sitting.title("two")
    #expect(kept.inMemory == 2)
    #expect(kept.logFault == FileSystemError(code, .write).reason)
    #expect(sitting.tell().inMemory == 2)
    files.refusal = nil
    sitting.history.undo()
    #expect(sitting.tell() == Keeping())
    let contents = LogContents(reading: Array(folder.text(of: log).utf8))
    #expect(contents.fault == nil)
    #expect(contents.records.compactMap(\.change?.revision) == [0, 1, 2, 3])
    #expect(folder.text(of: log).hasPrefix(before))
  }

  @Test("a line that was torn, and all after it, is kept aside and cut off")
  func torn() throws {
    var sitting = try begin()
    for title in ["one", "two", "three"] { try sitting.title(title) }
    let path = sitting.leave()
    var lines = folder.text(of: log).split(separator: "\n").map(String.init)
    lines[3] = lines[3].replacing("two", with: "twi")
    folder.write(lines.joined(separator: "\n"), to: log)
    let opened = try folder.shelf().open(path, at: .friday)
    #expect(opened.findings.history.present.title == "one")
    #expect(opened.findings.recovered == Recovered(changes: 1, upTo: Moment.friday.timestamp))
    let aside = folder.text(of: log.replacing("log.jsonl", with: "log.1.torn"))
    #expect(aside.contains("twi") && aside.contains("three"))
    #expect(!folder.text(of: log).contains("twi"))
  }
}
