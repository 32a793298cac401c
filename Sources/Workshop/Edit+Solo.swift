/// A change of how a leader alone comes from many words to three.
public enum SoloEdit: Codable, Equatable, Sendable {
  /// Puts a word into a bucket; `nil` takes it out again.
  case sort(Word.ID, Bucket?)

  /// Begins to ask every pair of the words that stay, in an order that the seed gives.
  case pairs(seed: Int)

  /// The word that was chosen of the pair asked now.
  case prefer(Word.ID)

  /// Takes the last answer about a pair back.
  case unprefer

  /// The three on the day on which they were drafted.
  case draft(CivilDate, [Word.ID])

  /// The three, chosen again on a later day without seeing the first.
  case again(SecondChoice)

  /// What was found alone is put aside, closed, and a team begins anew.
  case handOver

  /// The words that were put aside come into the team's list like any others.
  case readOut
}

extension SoloEdit: Change {
  func apply(to session: inout Session) throws(Refusal) {
    switch self {
    case .sort(let id, let bucket):
      _ = try session.impression.place(standing: id)
      session.impression.sort(id, bucket)
    case .pairs(let seed):
      let list = session.impression.standing.map(\.id)
      let staying = Buckets(list, session.impression.sorted).staying
      guard staying.count > 1 else {
        throw Refusal("There are no two words to choose between yet.")
      }
      session.impression.pairs = PairRound(of: staying, seed: seed)
    case .prefer(let id):
      guard let round = session.impression.pairs, let next = round.next,
        id == next.left || id == next.right
      else { throw .gone }
      session.impression.pairs = round.answering(id)
    case .unprefer: _ = session.impression.pairs?.answers.popLast()
    case .draft(let day, let words):
      try session.impression.choose(words)
      session.impression.drafted = day
    case .again(let choice):
      let choice = SecondChoice(date: choice.date, words: choice.words)
      for id in choice.words { _ = try session.impression.words.place(of: id) }
      session.impression.again.append(choice)
    case .handOver: session.impression.handOver()
    case .readOut: try session.readOut()
    }
  }

  func label(in session: Session) -> String {
    switch self {
    case .sort(let id, let bucket): "\(text(id, session)): \(bucket?.rawValue ?? "not sorted")"
    case .pairs: "asking every pair"
    case .prefer(let id): "preferring \(text(id, session))"
    case .unprefer: "an answer about a pair"
    case .draft: "the three words"
    case .again: "choosing the words again"
    case .handOver: "beginning anew with a team"
    case .readOut: "reading out the words from before"
    }
  }

  var step: String { "words" }

  var field: String? { nil }

  private func text(_ id: Word.ID, _ session: Session) -> String {
    session.word(id)?.text.inBrief ?? "a word"
  }
}

extension Impression {
  /// Puts a word that stands by itself into a bucket, where it keeps its place.
  fileprivate mutating func sort(_ id: Word.ID, _ bucket: Bucket?) {
    guard let bucket else { return sorted.removeAll { $0.word == id } }
    if let place = sorted.firstIndex(where: { $0.word == id }) {
      sorted[place].bucket = bucket
    } else {
      sorted.append(SortedWord(word: id, bucket: bucket))
    }
  }
}
