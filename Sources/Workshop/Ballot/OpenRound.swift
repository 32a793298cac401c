/// A vote whose slips are being typed: it lives in memory only, and is never coded.
///
/// While it is open nothing is counted, so nothing can be shown or kept too early. When the program
/// ends before it is closed, its slips are typed again from the box.
public struct OpenRound: Equatable, Sendable {
  /// What every slip asks for.
  public let paper: BallotPaper

  /// How many slips were counted in the box before the first was typed; `nil` is not said.
  public var inTheBox: Int?

  /// The slips in the order of typing; `nil` is one that was put aside.
  private var slips: [Ballot?] = []

  /// A round in which no slip was typed yet.
  public init(_ paper: BallotPaper, inTheBox: Int? = nil) {
    self.paper = paper
    self.inTheBox = inTheBox
  }

  /// How many slips were typed, those put aside among them.
  public var typed: Int { slips.count }

  /// Whether as many were typed as were in the box.
  public var isComplete: Bool { inTheBox.map { typed >= $0 } ?? false }

  /// Takes a slip that reads well.
  public mutating func seal(_ ballot: Ballot) { slips.append(ballot) }

  /// Puts a slip aside: it is not counted.
  public mutating func setAside() { slips.append(nil) }

  /// Takes the last slip back, unseen; without a slip it does nothing.
  public mutating func takeBack() { _ = slips.popLast() }

  /// Closes the round: what may be kept of it, in which no slip and no order is left.
  public var closed: ClosedRound {
    let ballots = slips.compactMap(\.self)
    var tally = Tally(of: paper)
    for ballot in ballots { tally.add(ballot, on: paper) }
    tally.setAside = typed - ballots.count
    return ClosedRound(
      of: paper, by: .slips, tally: tally,
      coverage: ballots.isEmpty ? nil : Coverage(of: ballots, tally: tally))
  }
}

extension Coverage {
  fileprivate init(of ballots: [Ballot], tally: Tally) {
    let search = CoverageSearch(ballots, tally: tally)
    self.init(
      fewest: search.fewest,
      possible: Verdict(of: tally).outcomes(in: tally).map(search.leftOut))
  }
}
