/// How many slips of the pen lie between two spellings.
///
/// A slip is one letter more, one less, one other, or two neighbours swapped: the optimal string
/// alignment distance (F. J. Damerau, 1964, without a second change of swapped letters).
enum Spelling {
  /// The longest spelling that is compared letter by letter; a word has at most five parts.
  static let longest = 60

  /// How many slips two spellings may lie apart and still look alike: one in five letters of the
  /// longer one, so that "fast" and "last" do not.
  static func allowed(_ one: [Character], _ other: [Character]) -> Int {
    max(one.count, other.count) / 5
  }

  /// The distance of two spellings; `nil` where it is more than ``allowed(_:_:)``, where one is too
  /// long to compare, or where one denies the other ("unfriendly", "friendly").
  static func distance(_ one: [Character], _ other: [Character]) -> Int? {
    if one == other { return 0 }
    let allowed = allowed(one, other)
    guard max(one.count, other.count) <= longest, abs(one.count - other.count) <= allowed,
      !denies(one, other), !denies(other, one)
    else { return nil }
    let distance = edits(one, other)
    return distance <= allowed ? distance : nil
  }

  private static func edits(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, match) in other.enumerated() {
        var least = min(
          current[column] + 1, last[column + 1] + 1, last[column] + (letter == match ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == match {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }

  /// Whether a word is the other with a beginning that turns it round.
  private static func denies(_ word: [Character], _ other: [Character]) -> Bool {
    ["un", "in", "im", "ir", "il", "dis", "mis", "non"].contains { beginning in
      word.count == other.count + beginning.count && word.starts(with: beginning)
        && word.dropFirst(beginning.count).elementsEqual(other)
    }
  }
}
