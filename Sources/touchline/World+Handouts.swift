import Handouts
import Shelf
import Workshop

extension World {
  /// Makes handouts of a session in their folder.
  func handOut(
    _ formats: [HandoutFormat], of session: Session
  ) throws(ShelfFailure) -> HandoutsPlace {
    try shelf.keep(
      formats.map {
        HandoutFile(ending: $0.ending, contents: handout($0, of: session))
      },
      of: session.displayTitle, token: UInt32.random(in: 0...UInt32.max))
  }

  /// A handout as it is written.
  func handout(_ format: HandoutFormat, of session: Session) -> [UInt8] {
    Array(Handout.text(format, of: session, in: playbook).utf8)
  }
}
