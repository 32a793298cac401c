extension MapFigure {
  /// A stage with those of its moments that are in sight.
  public struct Stretch: Equatable, Sendable {
    /// The stage.
    public let stage: Stage.ID

    /// The stage's name.
    public let name: String

    /// Its moments in sight, by their place in the journey from 0; never empty.
    public let moments: Range<Int>
  }

  /// The stages of the moments in this range, in order, so that each can stand above its own.
  public func stretches(of moments: Range<Int>) -> [Stretch] {
    var stretches: [Stretch] = []
    var first = 0
    for section in sections {
      let own = first..<first + section.entries.count
      first = own.upperBound
      let seen = own.clamped(to: moments)
      guard !seen.isEmpty else { continue }
      stretches.append(Stretch(stage: section.id, name: section.name, moments: seen))
    }
    return stretches
  }
}
