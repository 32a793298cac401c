import Cells
import Glibc
import Notation
import Shelf
import Testing
import Workshop

/// G9: no text from a file, a paste, the keyboard, the arguments or the environment reaches the terminal
/// as a command, on whatever way it leaves.
@Suite("No text from outside is ever obeyed")
struct HostileTextTests {
  /// What a program sent is free of commands that are not its own.
  private func expectHarmless(_ program: Program, _ way: String) {
    let faults = TerminalStream.faults(in: program.sent)
    #expect(faults.isEmpty, "\(way): \(faults.prefix(5))")
  }

  @Test("from a file to the screen: map, cards, lists, menu and farewell", arguments: 0..<3)
  func fileToScreen(place: Int) throws {
    let home = try TemporaryHome()
    home.write(
      String(decoding: try HostileText.session(beginningAt: place), as: UTF8.self), to: "a.json")
    let size = place == 1 ? Size(columns: 120, rows: 40) : Size(columns: 71, rows: 20)
    let program = try Program(
      ["touchline", "open", "\(home.path)/a.json"], in: home, size: size,
      variables: place == 2 ? ["LC_ALL": "C"] : [:])
    try #require(program.sees("Esc menu"))
    for word in ["jour", "trav", "stag", "touch", "word", "clo", "map"] {
      program.openMenu()
      program.type("type \(word)")
      program.type("press Enter ↓ ↓ Enter Tab → ↓ Enter ↑")
    }
    program.openMenu()
    program.type("press Ctrl-Q")
    #expect(program.end() == 0)
    expectHarmless(program, "the screen")
    if place == 2 { #expect(program.sent.allSatisfy { $0 < 0x80 }) }
    #expect(program.modes == program.modesBefore)
  }

  @Test("from a file to the shell: show, export, check, list, JSON", arguments: 0..<3)
  func fileToShell(place: Int) throws {
    let home = try TemporaryHome()
    mkdir("\(home.path)/Touchline", 0o700)
    let session = String(decoding: try HostileText.session(beginningAt: place), as: UTF8.self)
    home.write(session, to: "Touchline/a.json")
    home.write(
      "{ \"format\": \"\(HostileText.everything.filter { $0 != "\"" && $0 != "\\" })\" }",
      to: "Touchline/b.json")
    for words in [
      ["show", "a.json"], ["check", "a.json", "b.json"], ["list"], ["list", "--json"],
      ["export", "a.json", "--to", "html", "-o", "-"],
      ["export", "a.json", "--to", "markdown", "-o", "-"],
      ["export", "a.json", "--to", "script", "-o", "-"], ["export", "a.json", "--to", "html"],
      ["open", "b.json"],
    ] {
      let arguments = words.map { $0.hasSuffix(".json") ? "\(home.path)/Touchline/\($0)" : $0 }
      let program = try Program(["touchline"] + arguments, in: home)
      #expect(program.end() != nil)
      #expect(!program.sent.isEmpty)
      if words == ["list", "--json"] {
        // Data, which people may show to a terminal all the same.
        let harmless = program.sent.filter { $0 >= 0x20 || $0 == 0x0a || $0 == 0x0d }
        #expect(harmless == program.sent)
      } else {
        expectHarmless(program, words.joined(separator: " "))
      }
    }
  }

  @Test("typed: what a keyboard or a macro may send", arguments: HostileText.all)
  func typed(hostile: HostileText) throws {
    let home = try TemporaryHome()
    let program = try atJourneyNames(of: home)
    // Ctrl-Q among the controls would leave, Ctrl-Z take back, Ctrl-V ask for more: each on purpose.
    program.type(Array(hostile.text.utf8).filter { ![0x11, 0x1a].contains($0) })
    // Whatever was begun ends here; else it would end after two seconds of silence.
    program.type(Array("\u{1b}[201~".utf8))
    try expectNothingWorse(program, in: home, "typed")
  }

  @Test("pasted, with the end of the paste in its middle", arguments: HostileText.all)
  func pasted(hostile: HostileText) throws {
    let home = try TemporaryHome()
    let program = try atJourneyNames(of: home)
    program.type(Array("\u{1b}[200~\(hostile.text)\u{1b}[201~".utf8))
    program.type("press Enter")
    try expectNothingWorse(program, in: home, "pasted")
  }

  /// A session of one person in which a first journey is on the disk.
  private func atJourneyNames(of home: TemporaryHome) throws -> Program {
    let program = try Program(
      ["touchline", "new", "\(home.path)/a.json", "--solo", "--title", HostileText.everything],
      in: home)
    #expect(program.sees("Which journeys do customers take with you?"))
    program.type("say Renting for a weekend")
    #expect(program.sees("saved"))
    return program
  }

  /// The program still hears, ends well, and keeps what was there before.
  private func expectNothingWorse(
    _ program: Program, in home: TemporaryHome, _ way: String
  ) throws {
    program.openMenu()
    program.type("press Ctrl-Q")
    #expect(program.end() == 0)
    expectHarmless(program, way)
    #expect(program.modes == program.modesBefore)
    let bytes = home.bytes(of: "a.json")
    let session = try Session(reading: bytes)
    #expect(session.journeys.map(\.name).contains("Renting for a weekend"))
    for name in session.journeys.map(\.name) {
      #expect(
        !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f },
        "\(name.debugDescription)")
    }
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0a || $0 == 0x7f })
  }

  @Test("from the arguments, every one of them")
  func arguments() throws {
    let home = try TemporaryHome()
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let text = HostileText.everything
    let shop = "\(home.path)/shop.json"
    for words in [
      [text], ["open", text], ["check", text], ["show", text], ["show", shop, "--width", text],
      ["export", shop, "--to", text], ["export", shop, "--to", "html", "-o", "/nowhere/\(text)"],
      ["new", "/nowhere/\(text)"], ["new", "--plan", text], ["open", shop, "--theme", text],
      ["open", shop, "--playbook", text], ["--color", text], ["--\(text)"], ["themes", text],
    ] + HostileText.all.flatMap({ [["open", $0.text], ["--\($0.text)"]] }) {
      let program = try Program(["touchline"] + words, in: home)
      let status = program.end() ?? -1
      #expect((64...78).contains(status), "\(words.first ?? ""): \(status)")
      #expect(!program.sent.isEmpty)
      expectHarmless(program, words.dropLast().joined(separator: " "))
    }
  }

  @Test("from the environment, every variable that is read", arguments: HostileText.all)
  func environment(hostile: HostileText) throws {
    let home = try TemporaryHome()
    let folder = "\(home.path)/\(hostile.fileName)"
    try #require(mkdir(folder, 0o700) == 0)
    let variables = [
      "LANG": hostile.text, "XDG_DOCUMENTS_DIR": folder, "XDG_CONFIG_HOME": folder,
      "XDG_STATE_HOME": folder, "XDG_RUNTIME_DIR": folder, "TZ": hostile.text,
      "COLUMNS": hostile.text, "LINES": hostile.text, "EDITOR": hostile.text,
      "NO_COLOR": hostile.text, "SSH_TTY": hostile.text,
    ]
    let doctor = try Program(["touchline", "doctor"], in: home, variables: variables)
    #expect(doctor.end() == 0)
    expectHarmless(doctor, "doctor")
    let unknown = try Program(["touchline"], in: home, variables: ["TERM": hostile.text])
    #expect(unknown.end() == 69)
    expectHarmless(unknown, "a terminal of this name")
    let workshop = try Program(
      ["touchline", "new", "--solo"], in: home,
      variables: variables.merging(["LANG": "C.UTF-8"]) { $1 })
    try #require(workshop.sees("Which journeys do customers take with you?"))
    workshop.type("say Renting for a weekend")
    workshop.type("press Ctrl-Q")
    #expect(workshop.end() == 0)
    expectHarmless(workshop, "a workshop")
    #expect(workshop.farewell.count >= 2)
  }

  @Test("what finds such text finds it")
  func judge() {
    for hostile in HostileText.all {
      #expect(!TerminalStream.faults(in: Array(hostile.text.utf8)).isEmpty, "\(hostile.name)")
    }
    let drawing =
      "\u{1b}[?1049h\u{1b}(B\u{1b}[0;10m\u{1b}[3;5Hé ★ 日\u{1b}[K\r\n\u{1b}=\u{1b}[22;0;0t"
    #expect(TerminalStream.faults(in: Array(drawing.utf8)) == [])
    #expect(TerminalStream.faults(in: [0x61, 0x9b, 0x33]) == ["no UTF-8"])
  }
}

extension Program {
  /// Presses Esc until the menu stands there, as people do who want to leave.
  fileprivate func openMenu() {
    for _ in 0..<5 where !screen.text.contains("first letters of anything") { escape() }
  }
}
