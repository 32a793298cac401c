import Handouts
import Shelf
import Testing
import Workshop

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The bicycle shop, and the words that come with the program.
struct Shop {
  let session: Session
  let playbook: Playbook

  init() throws {
    session = try Session(reading: Builtin.example)
    playbook = try Playbook(reading: Builtin.playbook)
  }

  func text(_ format: HandoutFormat) -> String {
    Handout.text(format, of: session, in: playbook)
  }

  /// A handout of another session.
  func text(_ format: HandoutFormat, of session: Session) -> String {
    Handout.text(format, of: session, in: playbook)
  }
}

/// A handout as it should be, kept beside the tests; with `TOUCHLINE_FIXTURES` set it is written anew.
enum Fixture {
  static func path(_ name: String) -> String {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/Fixtures/\(name)"
  }

  static func text(_ name: String, is text: String) throws -> String {
    if ProcessInfo.processInfo.environment["TOUCHLINE_FIXTURES"] != nil {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    }
    let data = try #require(FileManager.default.contents(atPath: path(name)))
    return String(decoding: data, as: UTF8.self)
  }
}
