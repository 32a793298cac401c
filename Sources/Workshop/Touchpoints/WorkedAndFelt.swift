/// What worked against how it felt (M65): two marks that do not depend on each other.
public struct WorkedAndFelt: Equatable, Sendable {
  /// The numbers of the moments that worked and felt good.
  public private(set) var good: [Int] = []

  /// Those that worked and still felt bad: the hidden loss, for nobody complains of it.
  public private(set) var hiddenLoss: [Int] = []

  /// Those that did not work and still felt good: somebody made up for it.
  public private(set) var forgiven: [Int] = []

  /// Those that did not work and felt bad.
  public private(set) var failed: [Int] = []

  /// How many stand nowhere: it was not said whether they worked, or they feel neither good nor bad.
  public private(set) var unplaced = 0

  /// What worked against how it felt, by the numbers of the wall.
  public init(_ session: Session) {
    let marks = session.ofMoments { ($0.worked, $0.feeling.score ?? 0) }
    for (place, mark) in marks.enumerated() {
      let number = place + 1
      switch mark {
      case (true?, 1...): good.append(number)
      case (true?, ..<0): hiddenLoss.append(number)
      case (false?, 1...): forgiven.append(number)
      case (false?, ..<0): failed.append(number)
      default: unplaced += 1
      }
    }
  }

  /// Whether anything can be placed.
  public var isEmpty: Bool {
    good.isEmpty && hiddenLoss.isEmpty && forgiven.isEmpty && failed.isEmpty
  }
}

extension Expectation {
  /// One sign for each (M63): below, met, beyond.
  public var glyph: String {
    switch self {
    case .below: "▼"
    case .met: "●"
    case .beyond: "▲"
    }
  }
}

extension Session {
  /// The moments of which it was said how they compare with what was expected, by the numbers of the
  /// wall.
  public var expectations: [(number: Int, expectation: Expectation)] {
    ofMoments { .some($0.expected) }.enumerated().compactMap { place, expected in
      expected.map { (place + 1, $0) }
    }
  }
}
