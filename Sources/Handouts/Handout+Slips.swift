public import Workshop

extension Handout {
  /// Paper for the three words as a page to print and cut: slips for words, then slips for the vote.
  ///
  /// As many as vote, twelve where nobody has said how many, sixty at most. Once the list is frozen it
  /// stands on the page too, with its numbers.
  public static func slips(of session: Session, in playbook: Playbook) -> String {
    let content = HandoutContent(session, playbook)
    var page = HtmlPage(
      mark: HandoutContent.mark(of: session, .slips), language: "en", title: content.title,
      style: HtmlStyle.slips)
    page.element("body") { body in
      body.addSlips(content.say("slips.words"), Slips.wordsEach, lines: 1, content)
      for vote in Slips.votes(content) {
        body.addList(vote.list)
        body.addSlips(vote.words, 1, lines: vote.places, content)
      }
    }
    page.close()
    return page.text
  }
}

/// What stands on the slips.
private struct Slips {
  /// How many words everybody may write at first.
  static let wordsEach = 3

  /// What a slip of a vote asks for.
  var words: String
  var places: Int
  /// The list that it is on, a line each; none before it is frozen.
  var list: [String] = []

  /// How many people get slips.
  static func voters(_ content: HandoutContent) -> Int {
    let session = content.session
    return min(60, session.impression.electorate.voters ?? session.attendance.people ?? 12)
  }

  /// The vote with numbers, and the one with letters where the plan has a second.
  static func votes(_ content: HandoutContent) -> [Slips] {
    let step = content.speech.playbook.plan(content.session.plan)?.steps.first { $0.id == "words" }
    let hasSecond = step?.takes("second") ?? false
    let order = content.session.impression.order
    let places = hasSecond ? BallotPaper.places(among: order?.words.count ?? 24) : 3
    var list: [String] = []
    for (index, word) in (order?.words ?? []).enumerated() {
      guard let text = content.session.word(word)?.text else { continue }
      list.append("\(index + 1)  \(content.theirs(text))")
    }
    let first = Slips(
      words: content.say(
        hasSecond ? "slips.numbers" : "slips.best", ["count": places.inWords]),
      places: places, list: list)
    return hasSecond ? [first, Slips(words: content.say("slips.letters"), places: 3)] : [first]
  }
}

extension HtmlPage {
  fileprivate mutating func addSlips(
    _ words: String, _ each: Int, lines: Int, _ content: HandoutContent
  ) {
    element("section", class: "slips") { section in
      for _ in 0..<Slips.voters(content) * each {
        section.element("div") { slip in
          slip.text("p", words)
          slip.element("div", class: "lines") { body in
            for _ in 0..<lines { body.element("span") { _ in } }
          }
        }
      }
    }
  }

  fileprivate mutating func addList(_ list: [String]) {
    guard !list.isEmpty else { return }
    element("section", class: "list") { section in
      section.element("ul") { body in
        for words in list { body.text("li", words) }
      }
    }
  }
}

extension HtmlStyle {
  /// The style sheet of slips: boxes with lines to cut along.
  static let slips = """
    body { margin: 0; font: 0.8rem/1.4 system-ui, sans-serif; color: #1d2326; }
    section { break-after: page; padding: 1rem; }
    .slips { display: grid; grid-template-columns: repeat(3, 1fr); }
    .slips > div { border: 1px dashed #566066; padding: 0.8rem; min-height: 6.5rem;
      break-inside: avoid; }
    p { margin: 0; color: #566066; }
    .lines { display: flex; gap: 0.6rem; margin-top: 2.4rem; }
    .lines span { flex: 1; border-bottom: 1px solid #1d2326; }
    .list ul { columns: 3; list-style: none; margin: 0; padding: 0; font-size: 1.1rem; }
    .list li { break-inside: avoid; padding: 0.15rem 0; white-space: pre-wrap; }
    @page { margin: 12mm; }
    """
}
