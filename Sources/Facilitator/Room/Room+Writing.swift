import Cells
import Workshop

/// A letter behind a letter: what people do nearly all the time they type.
extension Room {
  /// Takes a letter for the line in which the key before wrote; false, with nothing done, for all else.
  ///
  /// Nothing but that line has changed since, so neither what the key means nor what it does is asked
  /// again. A line's first letter, and taking away its last, change the hints and go the long way.
  mutating func writeOn(_ event: Event) -> Bool {
    guard isWriting, case .input(.key(let key)) = event else { return false }
    return sheets[sheets.count - 1].posture.field.writeOn(key)
  }

  /// What is to be kept after such a letter: nothing, as long as nothing is due.
  mutating func keepingOn() -> [Effect] {
    let (now, text) = (moment.uptime, top.posture.field.text)
    desk?.typing?.follow(text, at: now)
    let isDue = desk?.typing?.isDue(at: now) == true || (desk?.deadline).map { $0 <= now } == true
    return isDue ? keeping(false) : []
  }
}
