/// The six to eight words that the room talks about and votes on again.
///
/// The rule (product.md, "The three words"): the top six, with everyone level with the sixth while
/// the list stays within eight. Where those level with the sixth would make it longer, the list goes
/// without them if four words remain; otherwise hands decide among them who fills the six places,
/// and those whom hands leave level at the end stay while the list stays within eight. A word that
/// no slip names is never on it, so it may be shorter.
public enum Shortlist: Equatable, Sendable {
  /// The list, in the order of the wall.
  case settled([Word.ID])

  /// These are on it, in the order of the wall; others are level for the places that are left.
  case open([Word.ID], Undecided)

  /// How many words it has where nothing is level.
  public static let size = 6

  /// How many words it has at most.
  public static let most = 8

  /// How many words are enough to go without those that are level.
  public static let enough = 4

  /// The shortlist of a first vote.
  ///
  /// - Parameters:
  ///   - tally: of the first vote.
  ///   - hands: the hands raised for level words, once that is done.
  ///   - picks: what the decider named, once that is needed.
  public init(of tally: Tally, hands: [HandCount] = [], picks: [Word.ID] = []) {
    let ranked = tally.ranked
    let onWall = tally.counts.map(\.word)
    guard ranked.count > Shortlist.size else {
      let named = ranked.map(\.word)
      self = .settled(onWall.filter(named.contains))
      return
    }
    let sixth = ranked[Shortlist.size - 1]
    let above = ranked.filter { $0.leads(sixth) }.map(\.word)
    let level = ranked.filter { $0.isLevel(with: sixth) }.map(\.word)
    if above.count + level.count <= Shortlist.most {
      self = .settled(onWall.filter { above.contains($0) || level.contains($0) })
      return
    }
    guard above.count < Shortlist.enough else {
      self = .settled(onWall.filter(above.contains))
      return
    }
    let runoff = Runoff(
      level, places: Shortlist.size - above.count, most: Shortlist.most - above.count,
      hands: hands, picks: picks)
    let through = above + runoff.through.map(\.word)
    let words = onWall.filter(through.contains)
    self = runoff.open.map { .open(words, $0) } ?? .settled(words)
  }
}
