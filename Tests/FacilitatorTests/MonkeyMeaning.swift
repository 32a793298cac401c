import Cells

@testable import Facilitator

extension Room {
  /// What a key means on the screen that has the keys.
  func meaning(of key: Key) -> Keymap.Meaning {
    var posture = top.posture
    let part = top.route.part
    let scene = scene
    if let lines = part as? any LinePart { lines.load(&posture, in: scene) }
    return Keymap.standard.meaning(
      of: key,
      in: Keymap.Reach(
        kind: part.kind, writes: part.writesNow(posture, in: scene),
        isEmpty: posture.field.text.isEmpty, onLine: part.line(posture, in: scene) != nil))
  }
}
