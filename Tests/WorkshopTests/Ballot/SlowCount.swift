/// The rules of the count said once more, slowly and in another way: by looking at every set of words.
struct SlowCount {
  let election: Election
  private let everywhere: [Int]
  private let slips: [Int]
  private let points: [Int]

  init(election: Election) {
    self.election = election
    everywhere = Array(0..<election.count)
    slips = everywhere.map { word in election.slips.filter { $0.contains(word) }.count }
    points = everywhere.map { word in
      guard election.isRanked else { return 0 }
      return election.slips.map { slip in
        slip.first == word ? 3 : slip.dropFirst().first == word ? 2 : slip.last == word ? 1 : 0
      }.reduce(0, +)
    }
  }

  func slips(naming word: Int) -> Int { slips[word] }

  func points(of word: Int) -> Int { points[word] }

  private var named: [Int] { everywhere.filter { slips(naming: $0) > 0 } }

  /// A figure by which words are compared: slips first, then points (at most three a slip).
  private func figure(_ word: Int) -> Int { slips(naming: word) * 1_000 + points(of: word) }

  /// The words that are in every set, and in some set, of so many of these words that no other of
  /// them could enter with right.
  static func stable(
    _ words: [Int], size: Int, by figure: (Int) -> Int
  ) -> (sure: [Int], open: [Int]) {
    let figures = words.map(figure)
    let sets = subsets(Array(words.indices), of: min(size, words.count)).filter { set in
      set.allSatisfy { inside in
        words.indices.allSatisfy { set.contains($0) || figures[$0] <= figures[inside] }
      }
    }
    let some = words.indices.filter { place in sets.contains { $0.contains(place) } }
    let sure = some.filter { place in sets.allSatisfy { $0.contains(place) } }
    return (sure.map { words[$0] }, some.filter { !sure.contains($0) }.map { words[$0] })
  }

  /// Every set of so many of these elements; a table knows the usual ones of 0, 1, 2 and so on.
  static func subsets(_ elements: [Int], of size: Int) -> [[Int]] {
    if table.indices.contains(elements.count), table[0].indices.contains(size),
      elements.last.map({ $0 == elements.count - 1 }) ?? true
    {
      return table[elements.count][size]
    }
    return allSubsets(elements, of: size)
  }

  private static let table = (0...15).map { count in
    (0...6).map { allSubsets(Array(0..<count), of: $0) }
  }

  private static func allSubsets(_ elements: [Int], of size: Int) -> [[Int]] {
    if size == 0 { return [[]] }
    return elements.indices.flatMap { place in
      allSubsets(Array(elements[(place + 1)...]), of: size - 1).map { [elements[place]] + $0 }
    }
  }

  /// Who has won by slips, who by points, and who is level for the places that are left.
  var winners: (bySlips: [Int], byPoints: [Int], open: [Int], places: Int) {
    let bySlips = SlowCount.stable(named, size: 3, by: { slips[$0] }).sure
    let (sure, open) = SlowCount.stable(named, size: 3, by: figure)
    let byPoints = sure.filter { !bySlips.contains($0) }
    return (bySlips, byPoints, open, min(3, named.count) - sure.count)
  }

  /// The shortlist: who is on it, who is level for the places that are left.
  var shortlist: (sure: [Int], open: [Int], places: Int) {
    // A fair list is one that nobody outside is level with: the words of at least some figure.
    let fair = Set(named.map(figure)).sorted(by: >).map { least in
      named.filter { figure($0) >= least }
    }
    guard let reaching = fair.first(where: { $0.count >= 6 }) else { return (named, [], 0) }
    if reaching.count <= 8 { return (reaching, [], 0) }
    let without = fair.last { $0.count < 6 } ?? []
    if without.count >= 4 { return (without, [], 0) }
    return (without, reaching.filter { !without.contains($0) }, 6 - without.count)
  }

  func leftOut(by words: [Int]) -> Int {
    election.slips.filter { slip in !slip.contains { words.contains($0) } }.count
  }

  /// The three that leave the fewest out, then are named most, then have most points, then stand
  /// first; and whether more than the first of these was needed.
  var fewest: (words: [Int], slips: Int, ties: Int) {
    let ranked = SlowCount.subsets(everywhere, of: min(3, election.count)).map { set in
      (
        set: set,
        keys: [
          leftOut(by: set), -set.map { slips[$0] }.reduce(0, +),
          -set.map { points[$0] }.reduce(0, +),
        ] + set
      )
    }
    let best = ranked.min { $0.keys.lexicographicallyPrecedes($1.keys) }
    let keys = best?.keys ?? []
    let ties = (1...3).filter { steps in
      ranked.filter { $0.keys.prefix(steps).elementsEqual(keys.prefix(steps)) }.count > 1
    }
    return (best?.set ?? [], keys.first ?? 0, ties.count)
  }
}
