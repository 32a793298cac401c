import Glibc
import Shelf
import Testing
import Workshop

/// G10 and G1: whatever ends the program, wherever one is, the terminal is as before and nothing is lost.
@Suite("Wherever one is, whatever ends it")
struct EndingEverywhereTests {
  /// What ends a program from outside.
  enum End: CaseIterable, CustomTestStringConvertible {
    case terminate
    case hangup
    case interrupt
    case quit
    case terminalGone
    case itsOwnMistake
    case killed

    var signal: Int32? {
      switch self {
      case .terminate: SIGTERM
      case .hangup: SIGHUP
      case .interrupt: SIGINT
      case .quit: SIGQUIT
      case .terminalGone: nil
      case .itsOwnMistake: SIGSEGV
      case .killed: SIGKILL
      }
    }

    /// The status that a shell sees; for QUIT, which asks for a clean end too, that of TERM.
    var status: Int32 {
      switch self {
      case .quit: 128 + SIGTERM
      case .terminalGone: 128 + SIGHUP
      default: 128 + (signal ?? 0)
      }
    }

    var testDescription: String { "\(self)" }
  }

  @Test(
    "the status tells what it was, the terminal is given back, and every change is there",
    arguments: Situation.all, End.allCases)
  func ending(situation: Situation, end: End) throws {
    let home = try TemporaryHome()
    let program = try situation.program(in: home)
    let modes = program.modes
    #expect(modes != program.modesBefore)
    if let signal = end.signal { kill(program.pid, signal) } else { program.hangUp() }
    #expect(program.end() == end.status)
    if end != .killed, end != .terminalGone {
      #expect(program.modes == program.modesBefore)
      for ending in ["\u{1b}[?1049l", "\u{1b}[?2004l", "\u{1b}[?25h"] {
        #expect(
          program.hears(ending), "the terminal was not given back: \(ending.debugDescription)")
      }
    }
    try expectEverything(of: situation, in: home, isClean: end != .killed && end != .itsOwnMistake)
  }

  /// What was done is on the disk, and there when the session is opened again.
  private func expectEverything(
    of situation: Situation, in home: TemporaryHome, isClean: Bool
  ) throws {
    let session = try Session(reading: home.bytes(of: "shop.json"))
    guard situation.hasChange else {
      #expect(home.bytes(of: "shop.json") == Builtin.example)
      #expect(home.names(in: "Touchline").isEmpty)
      return
    }
    if isClean {
      #expect(session.parked.map(\.text).contains("The lamp at the lock"))
      #expect(session.agenda.drafts.map(\.text) == (situation.half.isEmpty ? [] : [situation.half]))
      #expect(home.names(in: ".").filter { $0.hasPrefix(".shop") }.isEmpty)
    }
    let again = try Program(situation.arguments(in: home), in: home)
    #expect(again.sees("Esc menu"))
    again.type("press Ctrl-Q")
    #expect(again.end() == 0)
    let recovered = try Session(reading: home.bytes(of: "shop.json"))
    #expect(recovered.parked.map(\.text).contains("The lamp at the lock"))
    #expect(recovered.touchpoints == session.touchpoints)
  }

  @Test(
    "the shell gets it back for a while, and then it goes on as it stood",
    arguments: Situation.all)
  func stopping(situation: Situation) throws {
    let home = try TemporaryHome()
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let words = situation.arguments(in: home).dropFirst().map { "'\($0)'" }.joined(separator: " ")
    let script = """
      '\(try Program.path())' \(words)
      echo in the shell; read line; fg >/dev/null; echo again in the shell
      """
    let program = try Program(["/bin/sh", "-mc", script], in: home)
    try program.play(situation.way)
    let during = program.modes
    kill(-program.foreground, SIGTSTP)
    #expect(program.hears("in the shell"))
    #expect(program.wait { program.modes == program.modesBefore })
    if situation.hasChange {
      let session = try Session(reading: home.bytes(of: "shop.json"))
      #expect(session.parked.map(\.text).contains("The lamp at the lock"))
    }
    program.type("press Enter")
    #expect(program.wait { program.modes == during })
    try #require(situation.way.last.map { program.sees($0) } == true)
    kill(-program.foreground, SIGTERM)
    #expect(program.hears("again in the shell"))
    #expect(program.end() == 0)
    #expect(program.modes == program.modesBefore)
  }

  @Test("while nobody does anything, it does next to nothing", arguments: Situation.all)
  func idle(situation: Situation) throws {
    let home = try TemporaryHome()
    let program = try situation.program(in: home)
    let before = program.ticks
    poll(nil, 0, 3_000)
    program.wait(1) { true }
    // One in a hundred of three seconds, in hundredths of a second.
    #expect(program.ticks - before <= 3)
  }
}

extension Walkthrough {
  /// What was to be seen last.
  fileprivate var last: String? {
    deeds.compactMap { deed -> String? in
      guard case .see(let text) = deed else { return nil }
      return text
    }.last
  }
}

extension Program {
  /// How long the program has worked so far, in hundredths of a second.
  fileprivate var ticks: Int {
    let file = open("/proc/\(pid)/stat", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: 1_024)
    let count = read(file, &block, block.count)
    let line = String(decoding: block.prefix(max(0, count)), as: UTF8.self)
    let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }
}
