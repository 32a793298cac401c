import Testing
import Workshop

/// What the sentinel makes of real sentences: precision before all, since a rule that nags is worse
/// than none.
@Suite("What reads like something other than the story")
struct SentinelTests {
  let sentinel: Sentinel

  init() throws { sentinel = try ThemeFiles.playbook().sentinel }

  /// How a rule did on a set of sentences.
  struct Score {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    /// Noticed rightly, and asked about as something else.
    var asAnother: [String] = []

    var precision: Double { share(right, of: right + wrong.count) }
    var recall: Double { share(right, of: right + missed.count) }

    private func share(_ part: Int, of whole: Int) -> Double {
      whole == 0 ? 1 : Double(part) / Double(whole)
    }

    var figures: String {
      "\(right) right, \(wrong.count) wrong, \(missed.count) missed: precision "
        + "\(thousandths(precision)), recall \(thousandths(recall)), "
        + "as another kind \(asAnother.count)"
    }

    private func thousandths(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
  }

  /// The score of all rules of a ground together, what matters being whether a sentence is noticed.
  func score(_ sentences: [(rule: String?, text: String)], as ground: Notice.Ground) -> Score {
    var score = Score()
    for (rule, text) in sentences {
      let noticed = sentinel.notice(text, as: ground)?.id
      switch (rule, noticed) {
      case (nil, nil): break
      case (nil, let noticed?): score.wrong.append("\(text) (\(noticed))")
      case (let rule?, nil): score.missed.append("\(text) (\(rule))")
      case (let rule?, let noticed?):
        score.right += 1
        if rule != noticed { score.asAnother.append("\(text) (\(rule), as \(noticed))") }
      }
    }
    return score
  }

  private func report(_ name: String, _ sentences: Sentences) -> (story: Score, why: Score) {
    let story = score(sentences.moments, as: .story)
    let why = score(sentences.answers, as: .why)
    print("\(name), \(sentences.moments.count) moments: \(story.figures)")
    for rule in Set(sentences.moments.compactMap(\.rule)).sorted() {
      let own = score(sentences.moments.filter { $0.rule == rule }, as: .story)
      print("  \(rule): \(own.right) of \(own.right + own.missed.count) noticed")
    }
    print("\(name), \(sentences.answers.count) answers to why: \(why.figures)")
    return (story, why)
  }

  private func list(_ score: Score) {
    for (title, texts) in [
      ("wrong", score.wrong), ("missed", score.missed), ("as another", score.asAnother),
    ] {
      for text in texts { print("    \(title): \(text)") }
    }
  }

  @Test("is right on the sentences on which it was tuned")
  func tuned() {
    let (story, why) = report("tuned", .tuned)
    list(story)
    list(why)
    #expect(story.precision >= 0.98, "\(story.wrong)")
    #expect(story.recall >= 0.8, "\(story.missed)")
    #expect(why.precision >= 0.98 && why.recall >= 0.8, "\(why.wrong), \(why.missed)")
  }

  @Test("is right on sentences that it was not tuned on")
  func heldBack() {
    let (story, why) = report("held back", .heldBack)
    list(story)
    list(why)
    #expect(story.precision >= 0.95, "\(story.wrong)")
    #expect(story.recall >= 0.7, "\(story.missed)")
    #expect(why.precision >= 0.95 && why.recall >= 0.6, "\(why.wrong), \(why.missed)")
  }

  @Test("does not nag about what people write on slips")
  func afterwards() {
    let (story, why) = report("written afterwards", .afterwards)
    list(story)
    list(why)
    #expect(story.wrong.isEmpty && why.wrong.isEmpty, "\(story.wrong), \(why.wrong)")
    #expect(story.recall >= 0.5, "\(story.missed)")
  }

  @Test("has nothing to say about the finished example")
  func example() throws {
    let session = try Session(reading: ThemeFiles.bytes(of: "bicycle-shop.json"))
    let texts = session.touchpoints.map(\.title) + session.stages.flatMap { $0.needs.map(\.text) }
    #expect(texts.count >= 20)
    #expect(texts.filter { sentinel.notice($0, as: .story) != nil } == [])
  }

  @Test("reads what stands outside quotation marks, whatever the apostrophe")
  func quotations() {
    #expect(sentinel.notice("Customers should feel welcome", as: .story)?.id == "hope")
    #expect(sentinel.notice("CUSTOMERS SHOULD FEEL WELCOME", as: .story)?.id == "hope")
    #expect(sentinel.notice("A sign: “Customers should feel welcome”", as: .story) == nil)
    #expect(sentinel.notice("Let’s buy a 24\" screen", as: .story)?.id == "solution")
    #expect(sentinel.notice("I’d let it be", as: .story) == nil)
    #expect(sentinel.notice("It is raining", as: .story) == nil)
    for text in ["", "\"", "’’", "…", "🚲 🚲", "“”“"] {
      #expect(sentinel.notice(text, as: .story) == nil, "\(text)")
      #expect(sentinel.notice(text, as: .why) == nil, "\(text)")
    }
  }

  @Test("leaves a text alone that is too long for an entry")
  func long() {
    let long = "We process the order" + String(repeating: " and so on", count: 20)
    #expect(sentinel.notice(long, as: .story) == nil)
    #expect(sentinel.notice(String(repeating: "x", count: 100_000), as: .story) == nil)
  }

  @Test("asks about a story and about a reason by different rules")
  func grounds() {
    #expect(sentinel.notice("because the staff are lazy", as: .why)?.kind == .reason)
    #expect(sentinel.notice("because the staff are lazy", as: .story) == nil)
    #expect(sentinel.notice("Upsell premium", as: .story)?.kind == .goal)
    #expect(sentinel.notice("Upsell premium", as: .why) == nil)
    #expect(Sentinel().notice("Upsell premium", as: .story) == nil)
  }
}
