/// What a typed line says as a slip.
public enum SlipReading: Equatable, Sendable {
  /// Nothing is typed.
  case empty
  /// A slip as the paper asks for it, or with fewer words: nobody has to name as many as they may.
  case good(Ballot)
  /// A rule is broken. The line stays, the rule is named, and nothing is cut silently.
  case broken(BrokenRule, ways: [SlipWay])
}

/// The rule of the paper that a slip breaks; where it breaks several, the first of these.
public enum BrokenRule: Equatable, Sendable {
  /// This stands on the slip and not on the wall.
  case notOnTheList(String)
  /// This stands on the slip twice.
  case twice(String)
  /// So many are on the slip, more than it has places.
  case tooMany(Int)
}

/// A way on with a slip that breaks a rule.
public enum SlipWay: Equatable, Sendable {
  /// Count what it names first, each word once, as many as the paper has places.
  case countFirst(Ballot)
  /// Put it aside: it is counted as put aside, and in nothing else. So is a blank slip.
  case setAside
  /// Type it anew.
  case writeAnew
}

extension BallotPaper {
  /// Reads a typed line: numbers between blanks, commas, semicolons or full stops.
  ///
  /// Letters need nothing between them: "c a h" and "CAH" are the same slip.
  public func reading(_ line: String) -> SlipReading {
    let marks = marks(in: line)
    guard !marks.isEmpty else { return .empty }
    var named: [Word.ID] = []
    var unknown: String?
    var twice: String?
    for mark in marks {
      guard let word = word(marked: mark) else {
        unknown = unknown ?? mark
        continue
      }
      if named.contains(word) { twice = twice ?? self.mark(of: word) } else { named.append(word) }
    }
    let first = Ballot(Array(named.prefix(places)))
    let ways: [SlipWay] = (named.isEmpty ? [] : [.countFirst(first)]) + [.setAside, .writeAnew]
    if let unknown { return .broken(.notOnTheList(unknown), ways: ways) }
    if let twice { return .broken(.twice(twice), ways: ways) }
    guard named.count <= places else { return .broken(.tooMany(named.count), ways: ways) }
    return .good(first)
  }

  /// Whether a slip names fewer words than it may; it counts all the same.
  public func isShort(_ ballot: Ballot) -> Bool { ballot.words.count < places }

  private func marks(in line: String) -> [String] {
    let marks = line.split { $0.isWhitespace || ",;.".contains($0) }.map(String.init)
    return marking == .letters ? marks.flatMap { $0.map(String.init) } : marks
  }
}
