public import Notation

/// Where a leader alone puts a word.
public enum Bucket: String, FixedWord {
  case notUs = "not us"
  case torn
  case us
}

/// A word and where it was put.
public struct SortedWord: Codable, Equatable, Sendable {
  /// The word.
  public internal(set) var word: Word.ID

  /// Where it was put.
  public internal(set) var bucket: Bucket

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// A word that was put somewhere.
  public init(word: Word.ID, bucket: Bucket) {
    self.word = word
    self.bucket = bucket
  }
}

/// The words as a leader alone has sorted them.
public struct Buckets: Equatable, Sendable {
  /// How many words stay at most: every pair of more would be too many questions.
  public static let most = 8

  /// The words that stand by themselves, in the order of the list.
  public let list: [Word.ID]

  private let sorted: [SortedWord]

  /// - Parameters:
  ///   - list: the words that stand by themselves, in their order.
  ///   - sorted: what was put where; of a word that is there twice the last counts.
  public init(_ list: [Word.ID], _ sorted: [SortedWord]) {
    self.list = list
    self.sorted = sorted
  }

  /// Where a word was put; `nil` is not asked yet.
  public func bucket(of word: Word.ID) -> Bucket? { sorted.last { $0.word == word }?.bucket }

  /// The words in a bucket, in the order of the list.
  public subscript(bucket: Bucket) -> [Word.ID] { list.filter { self.bucket(of: $0) == bucket } }

  /// The next word to ask about; `nil` once all are sorted.
  public var next: Word.ID? { list.first { bucket(of: $0) == nil } }

  /// How many words must leave *us* before every pair is asked; 0 where it goes on.
  public var surplus: Int { max(0, self[.us].count - Buckets.most) }

  /// The words that go into the pairs, in the order of the list, eight at most.
  ///
  /// They are those of *us*, and where these are fewer than three the torn ones too.
  public var staying: [Word.ID] {
    let us = self[.us]
    let torn = us.count < BallotPaper.winners ? self[.torn].prefix(Buckets.most - us.count) : []
    return Array(list.filter { us.contains($0) || torn.contains($0) }.prefix(Buckets.most))
  }
}
