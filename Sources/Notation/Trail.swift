/// The way from a document to one of the values in it.
///
/// A step further copies nothing of the way so far; it is spelt out only where something is wrong.
public indirect enum Trail: Sendable {
  /// The document itself.
  case document
  /// A step on from the end of a trail.
  case further(Trail, Reader.Step)

  /// All steps, the first one first.
  public var steps: [Reader.Step] {
    var steps: [Reader.Step] = []
    var rest = self
    while case .further(let before, let step) = rest {
      steps.append(step)
      rest = before
    }
    return steps.reversed()
  }
}
