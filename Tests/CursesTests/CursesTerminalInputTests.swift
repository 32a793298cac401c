import Cells
import Curses
import Glibc
import Testing

extension CursesTerminalTests {
  /// Bytes in, inputs out.
  @Suite struct InputTests {
    @Test func keysArriveAsTyped() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      pty.type("é日\r\u{1b}OA\u{1b}[1;5C\u{11}\u{1b}[200~two\nlines\u{1b}[201~")
      #expect(
        terminal.inputs(7) == [
          .key(.character("é")), .key(.character("日")), .key(.enter), .key(.up), .key(.wordRight),
          .key(.control("q")), .paste("two\nlines"),
        ])
      #expect(terminal.next(within: .zero) == .quiet)
    }

    @Test func ctrlCIsAKeyAndEnterIsEnter() throws {
      let pty = Pty()
      var terminal = try pty.terminal(drawing: true)
      pty.type("\u{3}\u{1a}\u{1c}\r\u{13}x")
      #expect(
        terminal.inputs(5) == [
          .key(.control("c")), .key(.control("z")), .key(.enter), .key(.control("s")),
          .key(.character("x")),
        ])
    }

    @Test func anEscapeAloneIsTheKey() throws {
      let pty = Pty()
      // A machine that is slow for the usual 25 ms must not end the second escape.
      var terminal = try pty.terminal(patience: .seconds(1))
      pty.type("\u{1b}")
      #expect(terminal.next(within: nil) == .key(.escape))
      pty.type("\u{1b}")
      // Asking more often than the patience lasts does not cut it short.
      #expect(terminal.next(within: .milliseconds(1)) == .quiet)
      pty.type("[B")
      #expect(terminal.next(within: nil) == .key(.down))
    }

    @Test func halfACharacterIsKept() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      let bytes = Array("日".utf8)
      pty.type([bytes[0]])
      #expect(terminal.next(within: .milliseconds(60)) == .quiet)
      pty.type(Array(bytes[1...]))
      #expect(terminal.next(within: nil) == .key(.character("日")))
    }

    @Test func theTerminalsOwnKeysAreKnown() throws {
      let pty = Pty()
      var terminal = try pty.terminal("vt52")
      pty.type("\u{1b}A\u{1b}B")
      #expect(terminal.inputs(2) == [.key(.up), .key(.down)])
    }

    @Test func whoeverIsNotTypingIsQuiet() throws {
      let pty = Pty()
      var terminal = try pty.terminal()
      #expect(terminal.next(within: .milliseconds(50)) == .quiet)
      pty.type("a")
      #expect(terminal.next(within: .seconds(5)) == .key(.character("a")))
    }

    @Test func aTerminalThatIsGoneEndsTheProgram() throws {
      var pty = Pty()
      var terminal = try pty.terminal()
      pty.type("a\u{1b}")
      #expect(terminal.next(within: nil) == .key(.character("a")))
      pty.hangUp()
      #expect(terminal.next(within: nil) == .key(.escape))
      for _ in 0..<10 { #expect(terminal.next(within: nil) == .ending(.hangup)) }
      terminal.show(Canvas(size: terminal.size), in: .mono)
      terminal.leave()
      terminal.enter()
      #expect(terminal.next(within: nil) == .ending(.hangup))
    }
  }

  /// Signals are inputs.
  @Suite struct SignalTests {
    @Test(arguments: [
      (SIGTERM, Ending.terminate), (SIGQUIT, .terminate), (SIGINT, .interrupt), (SIGHUP, .hangup),
    ])
    func aSignalIsAnEnding(signal: Int32, ending: Ending) throws {
      let pty = Pty()
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      raise(signal)
      #expect(terminal.next(within: nil) == .ending(ending))
      #expect(terminal.next(within: .zero) == .quiet)
    }

    @Test func anEndingGoesBeforeKeysThatWait() throws {
      let pty = Pty()
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      pty.type("abc")
      #expect(terminal.next(within: nil) == .key(.character("a")))
      raise(SIGTERM)
      #expect(terminal.inputs(2) == [.ending(.terminate), .key(.character("b"))])
    }

    @Test func aStormOfResizesIsOne() throws {
      let pty = Pty(80, 24)
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      #expect(terminal.size == Size(columns: 80, rows: 24))
      for columns in 1...100 {
        pty.resize(columns, 10)
        raise(SIGWINCH)
      }
      #expect(terminal.next(within: nil) == .resized(Size(columns: 100, rows: 10)))
      #expect(terminal.next(within: .zero) == .quiet)
      #expect(terminal.size == Size(columns: 100, rows: 10))
    }

    @Test func anySizeCanBeDrawnIn() throws {
      let pty = Pty(80, 24)
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      for (columns, rows) in [(1, 1), (2, 1), (1, 40), (500, 200), (3, 3), (0, 0), (80, 24)] {
        pty.resize(columns, rows)
        raise(SIGWINCH)
        guard case .resized(let size) = terminal.next(within: nil) else {
          Issue.record("no size after \(columns)×\(rows)")
          continue
        }
        if columns > 0 { #expect(size == Size(columns: columns, rows: rows)) }
        for canvasSize in [size, Size(columns: 30, rows: 5), Size(columns: 0, rows: 0)] {
          var canvas = Canvas(size: canvasSize)
          for row in 0..<canvasSize.rows {
            canvas.write("日本語日本語", at: Point(column: row % 2, row: row))
          }
          canvas.cursor = Point(column: 90, row: 2)
          terminal.show(canvas, in: .mono)
          if canvasSize == size { #expect(terminal.shown() == canvas.text) }
        }
      }
    }

    @Test func whoeverIsContinuedDrawsAgain() throws {
      let pty = Pty()
      var terminal = try pty.terminal(hearing: SignalInbox.usual, drawing: true)
      var canvas = Canvas(size: terminal.size)
      canvas.write("Looking", at: Point(column: 0, row: 0))
      terminal.show(canvas, in: .mono)
      let before = pty.modes
      #expect(pty.drawn().contains("Looking"))
      // As a shell would leave it.
      var modes = termios()
      tcgetattr(pty.slave, &modes)
      modes.c_lflag |= UInt32(ICANON | ECHO)
      tcsetattr(pty.slave, TCSANOW, &modes)
      raise(SIGCONT)
      #expect(terminal.next(within: nil) == .resized(terminal.size))
      #expect(pty.modes == before)
      #expect(pty.drawn().contains("Looking"))
    }

    @Test func aRequestToStopIsHeardOnce() throws {
      let pty = Pty()
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      raise(SIGTSTP)
      raise(SIGTSTP)
      #expect(terminal.inputs(1) == [.stopRequested])
      #expect(terminal.next(within: .zero) == .quiet)
    }

    @Test func whatIsIgnoredStaysIgnored() throws {
      let pty = Pty()
      // A thread of the test may have been born with the signal blocked: then it would wait for ever.
      var hangup = sigset_t()
      sigemptyset(&hangup)
      sigaddset(&hangup, SIGHUP)
      pthread_sigmask(SIG_UNBLOCK, &hangup, nil)
      let former = signal(SIGHUP, SIG_IGN)
      defer { signal(SIGHUP, former) }
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      raise(SIGHUP)
      #expect(terminal.next(within: .zero) == .quiet)
    }

    @Test func keysForAnotherProgramAreForgotten() throws {
      let pty = Pty()
      var terminal = try pty.terminal(hearing: SignalInbox.usual)
      terminal.leave()
      for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTERM] { raise(signal) }
      terminal.enter()
      #expect(terminal.next(within: nil) == .ending(.terminate))
      #expect(terminal.next(within: .zero) == .quiet)
    }
  }
}
