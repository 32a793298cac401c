public import Notation

/// Two words side by side, one of which is to be chosen.
public struct PairQuestion: Equatable, Sendable {
  /// The word on the left.
  public let left: Word.ID

  /// The word on the right.
  public let right: Word.ID

  /// The same question with its sides swapped.
  var swapped: PairQuestion { PairQuestion(left: right, right: left) }
}

/// Which of two words a leader alone chose.
public struct PairAnswer: Codable, Equatable, Sendable {
  /// The word that was chosen.
  public internal(set) var chosen: Word.ID

  /// The word that it was chosen over.
  public internal(set) var over: Word.ID

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  init(chosen: Word.ID, over: Word.ID) {
    self.chosen = chosen
    self.over = over
  }

  /// The two words that were asked about.
  var pair: WordPair { WordPair(chosen, over) }
}

/// Every pair of the words that stay, asked once, and three of them once more with sides swapped.
///
/// One person answers, so the answers are kept: nothing is secret here.
public struct PairRound: Codable, Equatable, Sendable {
  /// How many pairs are asked twice.
  public static let repeats = 3

  /// The seed of the order in which the pairs are asked.
  public internal(set) var seed: Int

  /// The words, eight at most, each once.
  public internal(set) var words: [Word.ID]

  /// The answers in the order of ``questions``.
  public internal(set) var answers: [PairAnswer] = []

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// A round in which nothing was answered yet.
  ///
  /// - Parameters:
  ///   - words: the words that stay, in the order of the list; the first eight count.
  ///   - seed: a random number of ``FrozenOrder/seeds``, handed in.
  public init(of words: [Word.ID], seed: Int) {
    var unique: [Word.ID] = []
    for word in words where !unique.contains(word) { unique.append(word) }
    self.words = Array(unique.prefix(Buckets.most))
    self.seed = seed & FrozenOrder.seeds.upperBound
  }

  /// Every question in the order of asking: n(n − 1)/2 pairs, and three of them once more.
  ///
  /// Which word stands left is drawn too. The first three pairs come back, one after each third of
  /// the others, so that at least two questions lie between. Fewer than three pairs do not repeat.
  public var questions: [PairQuestion] {
    var numbers = SplitMix(seed: seed)
    var pairs: [PairQuestion] = []
    for (place, one) in words.enumerated() {
      for other in words.dropFirst(place + 1) {
        let question = PairQuestion(left: one, right: other)
        pairs.append(numbers.below(2) == 0 ? question : question.swapped)
      }
    }
    pairs = numbers.shuffling(pairs)
    guard pairs.count >= PairRound.repeats else { return pairs }
    let (first, others) = (pairs.prefix(PairRound.repeats), pairs.dropFirst(PairRound.repeats))
    var questions = Array(first)
    for (place, again) in first.enumerated() {
      let from = others.count * place / PairRound.repeats
      let to = others.count * (place + 1) / PairRound.repeats
      questions += others.dropFirst(from).prefix(to - from)
      questions.append(again.swapped)
    }
    return questions
  }

  /// The question to ask now; `nil` once all are answered.
  public var next: PairQuestion? { questions.dropFirst(answers.count).first }

  /// The round with one answer more: the word that was chosen of the question asked now.
  ///
  /// A word that is not asked about changes nothing.
  public func answering(_ chosen: Word.ID) -> PairRound {
    guard let next, chosen == next.left || chosen == next.right else { return self }
    var round = self
    let over = chosen == next.left ? next.right : next.left
    round.answers.append(PairAnswer(chosen: chosen, over: over))
    return round
  }
}
