import Testing

@testable import Workshop

@Suite("Words that may be the same")
struct SimilarPairTests {
  private let synonyms = [
    ["fast", "quick", "speedy", "prompt"], ["honest", "sincere", "truthful"],
    ["safe", "in good hands"], ["clear", "no jargon"],
  ]

  private func listed(_ texts: [String]) -> [Word] {
    texts.enumerated().map { Word(id: word($0.offset + 1), text: $0.element, source: .team) }
  }

  private func pairs(_ texts: [String], asked: [WordPair] = []) -> [String] {
    let words = listed(texts)
    let text = { (id: Word.ID) in texts[id.rawValue - 1] }
    return SimilarPair.suggested(among: words, synonyms: synonyms, asked: asked).map {
      "\(text($0.pair.one)) / \(text($0.pair.other)): \($0.likeness)"
    }
  }

  private func isSuggested(_ one: String, _ other: String) -> Bool { !pairs([one, other]).isEmpty }

  @Test("are there already where only case, blanks and punctuation differ")
  func already() {
    for (one, other) in [
      ("No jargon!", "no  jargon"), ("FAST", "fast"), ("well-being", "Well being"),
      ("“friendly”", "friendly."), ("don’t rush us", "Don't rush us"), ("e\u{301}lan", "élan"),
    ] {
      #expect(WordForm(one).plain == WordForm(other).plain, "\(one), \(other)")
    }
    for (one, other) in [
      ("año", "ano"), ("C#", "C"), ("fast", "last"), ("!!!", "???"), ("a b", "ab"),
    ] {
      #expect(WordForm(one).plain != WordForm(other).plain, "\(one), \(other)")
    }
    #expect(WordForm(" ?! ").plain == "?!" && WordForm("").plain == "")
  }

  @Test("are suggested by accents and blanks, by stem, by spelling and by the playbook")
  func kinds() {
    #expect(pairs(["well-being", "wellbeing"]) == ["well-being / wellbeing: letters"])
    #expect(pairs(["naïve", "naive"]) == ["naïve / naive: letters"])
    #expect(pairs(["Größe", "grosse"]) == ["Größe / grosse: letters"])
    #expect(pairs(["honesty", "honest"]) == ["honesty / honest: stem"])
    #expect(pairs(["friendly", "freindly"]) == ["friendly / freindly: spelling"])
    #expect(pairs(["quickly", "fast"]) == ["quickly / fast: synonym"])
    #expect(pairs(["in good hands", "safe"]) == ["in good hands / safe: synonym"])
    #expect(pairs(["no jargon", "clearly"]) == ["no jargon / clearly: synonym"])
  }

  @Test("share a stem where an ending or a small word is all that differs")
  func stems() {
    for (one, other) in [
      ("helpful", "helping"), ("caring", "careful"), ("friendliness", "friend"),
      ("professional", "professionalism"), ("sincere", "sincerity"), ("reliable", "reliability"),
      ("reliably", "rely"), ("exciting", "excitement"), ("trustworthy", "trusted"),
      ("they listened to me", "listening"), ("felt heard", "heard"), ("consistent", "consistency"),
      ("patient", "patience"), ("easily", "easy"), ("happiness", "happy"), ("loyalty", "loyal"),
      ("knowledge", "knowledgeable"), ("innovation", "innovative"), ("call", "calling"),
      ("services", "service"), ("we feel safe", "safety"),
    ] {
      #expect(WordForm(one).stems == WordForm(other).stems, "\(one), \(other)")
      #expect(isSuggested(one, other), "\(one), \(other)")
    }
    #expect(WordForm("they are").stems == ["the", "are"])
    #expect(Stem.of("größer") == "größer")
    #expect(["bus", "kindness", "speed", "ring"].map(Stem.of) == ["bus", "kind", "spe", "ring"])
  }

  @Test("are not suggested where one letter makes another word, or one denies the other")
  func different() {
    for (one, other) in [
      ("fast", "last"), ("safe", "same"), ("fair", "fail"), ("friendly", "unfriendly"),
      ("reliable", "unreliable"), ("expensive", "inexpensive"), ("never rushed", "rushed"),
      ("not pushy", "pushy"), ("never welcome", "ever welcome"), ("not fast", "quick"),
      ("careful", "careless"), ("proud", "calm"), ("no jargon", "jargon"),
      ("!!!", "???"),
    ] {
      #expect(!isSuggested(one, other), "\(one), \(other)")
    }
    let long = String(repeating: "abcdefghij", count: 7)
    #expect(!isSuggested(long, long + "k"))
    #expect(isSuggested(String(long.prefix(59)), String(long.prefix(58)) + "z"))
  }

  @Test("lie as many slips of the pen apart as hands can count")
  func distances() {
    func distance(_ one: String, _ other: String) -> Int? {
      Spelling.distance(Array(one), Array(other))
    }
    // One letter more, one less, one other, two swapped; then two of them.
    #expect(distance("welcome", "wellcome") == 1)
    #expect(distance("welcome", "welcoe") == 1)
    #expect(distance("welcome", "welcume") == 1)
    #expect(distance("welcome", "welcoem") == 1)
    #expect(distance("welcome", "wlcoem") == nil)
    #expect(distance("professional", "profesionel") == 2)
    #expect(distance("", "") == 0 && distance("", "a") == nil)
  }

  @Test("come the most telling first, seven at most, each once, in the order of the list")
  func order() {
    let texts = [
      "fast", "honest", "friendly", "quick", "honesty", "freindly", "well being", "wellbeing",
    ]
    #expect(
      pairs(texts) == [
        "well being / wellbeing: letters", "honest / honesty: stem",
        "friendly / freindly: spelling", "fast / quick: synonym",
      ])
    let many = ["fast", "quick", "speedy", "prompt", "faster", "quickly"]
    // Fifteen pairs, all of them synonyms or of one stem: two of one stem, then five by the list.
    #expect(
      pairs(many) == [
        "fast / faster: stem", "quick / quickly: stem", "fast / quick: synonym",
        "fast / speedy: synonym", "fast / prompt: synonym", "fast / quickly: synonym",
        "quick / speedy: synonym",
      ])
  }

  @Test("are not asked about twice, and what was asked counts towards the seven")
  func asked() {
    let many = ["fast", "quick", "speedy", "prompt", "faster", "quickly"]
    let pair = WordPair(word(5), word(1))
    #expect(pair.one == word(1) && pair.isSame(as: WordPair(word(1), word(5))))
    let left = pairs(many, asked: [pair])
    #expect(left.count == 6 && left.first == "quick / quickly: stem")
    let all =
      (2...6).map { WordPair(word(1), word($0)) } + (3...5).map { WordPair(word(2), word($0)) }
    #expect(pairs(many, asked: all) == [])
  }

  @Test("are the same for the same words, each pair once, whatever the words")
  func random() {
    let parts = [
      "fast", "Fast!", "faster", "quick", "hönest", "honest", "safe", "zoë", "", "👍", "no",
    ]
    for run in 0..<(300 * effort) {
      var dice = SessionDice(seed: UInt64(run))
      let texts = (0..<dice.roll(14)).map { _ in
        (0...dice.roll(3)).compactMap { _ in dice.pick(parts) }.joined(separator: " ")
      }
      let found = SimilarPair.suggested(among: listed(texts), synonyms: synonyms)
      #expect(found == SimilarPair.suggested(among: listed(texts), synonyms: synonyms))
      #expect(found.count <= 7)
      for (place, pair) in found.enumerated() {
        #expect(pair.pair.one < pair.pair.other, "\(run)")
        #expect(!found.dropFirst(place + 1).contains { $0.pair.isSame(as: pair.pair) }, "\(run)")
      }
    }
  }
}
