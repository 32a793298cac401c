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
  /// The score in two columns, as it is written on the wall: `−2`, ` 0`; blanks where none is given.
  var sign: String { score.map { $0 == 0 ? " 0" : Feeling.sign($0) } ?? "  " }
}
