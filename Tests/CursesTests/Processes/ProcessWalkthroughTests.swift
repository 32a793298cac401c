import Cells
import Glibc
import Notation
import Testing
import Workshop

/// A whole workshop with the built program on a terminal: what is on the disk in the end is what it
/// would be without one.
@Suite struct ProcessWalkthroughTests {
  @Test(arguments: [Walkthrough.team, .solo])
  func theProgramKeepsWhatWasPlayed(walkthrough: Walkthrough) throws {
    let home = try TemporaryHome()
    let program = try Program(["touchline"], in: home)
    try program.play(walkthrough)
    #expect(program.end() == 0)
    #expect(program.modes == program.modesBefore)
    #expect(program.screen.unknown.isEmpty)
    #expect(
      program.farewell == [
        "Saved:  ~/Touchline/buying-a-first-bike.json",
        "Go on:  touchline open ~/Touchline/buying-a-first-bike.json",
      ])
    #expect(home.names(in: "Touchline") == ["buying-a-first-bike.json"])
    var status = stat()
    #expect(stat("\(home.path)/Touchline/buying-a-first-bike.json", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)

    let session = try home.onlySession()
    let begun = try #require(Moment(timestamp: session.created))
    let quietly = try TemporaryHome()
    _ = try Rehearsal.headless(
      walkthrough, Size(columns: 71, rows: 20), home: quietly.path, from: begun.morning,
      id: session.id)
    let expected = try quietly.onlySession()
    #expect(try session.timeless.page() == expected.timeless.page())
  }
}

extension Moment {
  /// Eight o'clock on the same day: a rehearsal, in which every stroke takes a second, must not end on
  /// another day than the real thing.
  fileprivate var morning: Moment {
    let sinceMidnight = (epochSeconds + offsetSeconds) % 86_400
    return Moment(
      uptime: uptime, epochSeconds: epochSeconds - sinceMidnight + 8 * 3600,
      offsetSeconds: offsetSeconds)
  }
}

extension Program {
  /// Plays a walkthrough, and waits wherever something is to be seen.
  func play(_ walkthrough: Walkthrough) throws {
    for deed in walkthrough.deeds {
      switch deed {
      case .stroke(let stroke): type(stroke.bytes)
      case .see(let text): try #require(sees(text), "\(text) is not to be seen:\n\(screen.text)")
      }
    }
  }
}

extension Session {
  /// The document without its id and without any time.
  var timeless: Node {
    get throws {
      guard case .object(let members) = try NodeEncoder.node(self) else { return .null }
      return Node.object(members.filter { $0.name != "id" }).withoutTimes
    }
  }
}

extension Node {
  fileprivate var withoutTimes: Node {
    switch self {
    case .object(let members):
      .object(
        members.filter { !["created", "begun", "stopped", "used"].contains($0.name) }
          .map { Member($0.name, $0.value.withoutTimes) })
    case .array(let nodes):
      // A step of which nothing but its time was noted is left out.
      .array(
        nodes.map(\.withoutTimes).filter {
          guard case .object(let members) = $0 else { return true }
          return members.map(\.name) != ["step"]
        })
    default: self
    }
  }
}
