import Cells
import Workshop

extension Scene {
  /// Space on a moment: it colours the whole, or does not; a sixth is whispered about, not refused.
  func star(_ moment: Touchpoint, as isPivotal: Bool? = nil) -> [Outcome] {
    let isPivotal = isPivotal ?? !moment.pivotal
    guard isPivotal != moment.pivotal else { return [] }
    let count = session.pivotalMoments.count + (isPivotal ? 1 : 0)
    let edit = Outcome.edit(.feeling(.pivotal(moment.id, isPivotal)))
    return isPivotal && count > 5
      ? [edit, .say(say("feelings.many", ["count": count.inWords]))] : [edit]
  }
}

extension Canvas {
  /// `★` in a list, `*!` without Unicode.
  var star: String { alphabet == .ascii ? "*!" : "★" }
}

extension Feeling {
  /// The score as it is written on the wall, and the word behind it: `−2 forgotten`, ` 0 unsure`.
  var short: String {
    let sign = score.map { $0 == 0 ? " 0" : Feeling.sign($0) } ?? ""
    return [sign, word].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
