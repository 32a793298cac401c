import Glibc
import Shelf
import Testing
import Workshop

@Suite("What cannot be opened is named and left as it is")
struct OpeningTests {
  let folder: TemporaryFolder
  let session = Session.titled("Acme")

  init() throws { folder = try TemporaryFolder() }

  @Test("a session is opened with all that is in it")
  func opened() throws {
    let path = folder.write(session.page(), to: "acme.json")
    #expect(try folder.shelf().open(path, at: .friday).onDisk == session)
    #expect(try folder.shelf().read(path) == session)
  }

  @Test("what this version does not know is kept")
  func extras() throws {
    let page = session.page().replacing("\n}\n", with: ",\n  \"mood\": [1.50, \"blue\"]\n}\n")
    let path = folder.write(page, to: "acme.json")
    var file = try folder.shelf().open(path, at: .friday)
    _ = try file.save(file.onDisk, at: .friday, token: 1)
    #expect(folder.text(of: path) == page)
  }

  @Test(
    "damaged, foreign and newer documents end with 65",
    arguments: [
      ("", DocumentFault.Kind.damaged), ("{", .damaged), ("{\"a\": 1,}", .damaged),
      ("{\"a\": 1, \"a\": 2}", .damaged), ("PK\u{3}\u{4}\u{0}", .damaged),
      (String(repeating: "[", count: 1_000_000), .damaged), ("{}", .foreign), ("[1]", .foreign),
      ("{\"format\": \"touchline/session\", \"version\": 99}", .newer),
      ("{\"format\": \"touchline/session\", \"version\": 1}", .misfit),
    ])
  func damaged(_ text: String, _ kind: DocumentFault.Kind) throws {
    let path = folder.write(text, to: "acme.json")
    let failure = #expect(throws: ShelfFailure.self) {
      _ = try folder.shelf().open(path, at: .friday)
    }
    #expect(failure?.exitCode == 65)
    guard case .damaged("~/acme.json", let fault) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(fault.kind == kind)
    #expect(failure?.sentence.hasPrefix("~/acme.json: ") == true)
    #expect(folder.text(of: path) == text)
    #expect(folder.names(in: "") == ["acme.json"])
  }

  @Test("bytes that are no text end with 65")
  func binary() throws {
    let path = folder.write([0x7b, 0xff, 0x00, 0x80], to: "acme.json")
    let failure = #expect(throws: ShelfFailure.self) { try folder.shelf().read(path) }
    #expect(failure?.exitCode == 65)
    #expect(failure?.sentence.contains("line 1, column 2") == true)
  }

  @Test("a file of more than 64 MiB is not read")
  func tooLarge() throws {
    let path = folder.write("{", to: "acme.json")
    truncate(path, 64 << 20 + 1)
    let failure = #expect(throws: ShelfFailure.tooLarge(path: "~/acme.json")) {
      _ = try folder.shelf().open(path, at: .friday)
    }
    #expect(failure?.exitCode == 65)
  }

  @Test("what is not there, and what is no file, ends with 66")
  func missing() throws {
    let shelf = folder.shelf()
    folder.makeFolder("folder")
    mkfifo("\(folder.path)/pipe", 0o600)
    folder.write("x", to: "file")
    symlink("loop", "\(folder.path)/loop")
    let expected: [(String, ShelfFailure)] = [
      ("gone.json", .notFound(path: "~/gone.json")),
      ("file/acme.json", .notFound(path: "~/file/acme.json")),
      ("folder", .notAFile(path: "~/folder")), ("pipe", .notAFile(path: "~/pipe")),
      ("loop", .unreadable(path: "~/loop", reason: "a symbolic link stands there")),
    ]
    for (name, failure) in expected {
      #expect(throws: failure) { _ = try shelf.open("\(folder.path)/\(name)", at: .friday) }
      #expect(throws: failure) { try shelf.read("\(folder.path)/\(name)") }
      #expect(failure.exitCode == 66)
    }
    #expect(folder.names(in: "folder").isEmpty)
  }

  @Test("what may not be read ends with 66")
  func unreadable() throws {
    let files = RecordingFileSystem()
    let path = folder.write(session.page(), to: "acme.json")
    files.refusal = .init(beginning: "open reading acme.json", code: EACCES)
    let failure = ShelfFailure.unreadable(path: "~/acme.json", reason: "you may not do that here")
    #expect(throws: failure) { _ = try folder.shelf(files).open(path, at: .friday) }
    #expect(failure.exitCode == 66)
    #expect(folder.names(in: "") == ["acme.json"])
  }

  @Test("every sentence names the file and a way on")
  func sentences() {
    let fault = DocumentFault(sentence: "Mend it.", line: 3, column: 5, kind: .damaged)
    let failures: [ShelfFailure] = [
      .damaged(path: "~/a.json", fault: fault), .tooLarge(path: "~/a.json"),
      .notFound(path: "~/a.json"), .notAFile(path: "~/a.json"),
      .unreadable(path: "~/a.json", reason: "r"), .taken(path: "~/a.json"),
      .cannotCreate(path: "~/a.json", reason: "r"), .writeFailed(path: "~/a.json", reason: "r"),
      .notFaithful(path: "~/a.json"), .openElsewhere(path: "~/a.json", holder: nil),
    ]
    for failure in failures {
      #expect(failure.sentence.contains("~/a.json"))
      #expect(failure.sentence.hasSuffix("."))
    }
    #expect(failures.map(\.exitCode) == [65, 65, 66, 66, 66, 73, 73, 74, 74, 75])
  }
}
