public import Workshop

extension Handout {
  /// The session as CommonMark: the three words, the story, the map, who does what, and the rest.
  public static func markdown(of session: Session, in playbook: Playbook) -> String {
    let content = HandoutContent(session, playbook)
    var page = MarkdownPage(mark: HandoutContent.mark(of: session, .markdown))
    page.heading(1, content.title)
    page.paragraph(content.traveller)
    page.paragraph(content.outcome)
    page.heading(2, content.wordsHeading)
    page.strong(content.words.joined(separator: " · "))
    page.addStory(content)
    page.addMap(content)
    page.addPromises(content)
    page.addSupport(content)
    page.addList(content.say("handout.open"), content.leftOpen)
    page.addList(content.say("handout.why"), content.reason)
    page.addList(content.say("handout.facts"), content.facts)
    return page.text
  }
}

extension MarkdownPage {
  fileprivate mutating func addStory(_ content: HandoutContent) {
    let sections = content.figure.sections.filter { !$0.needs.isEmpty || !$0.entries.isEmpty }
    guard !sections.isEmpty else { return }
    heading(2, content.say("handout.story"))
    paragraph(content.begins)
    for section in sections {
      heading(3, content.theirs(section.name))
      paragraph(content.need(in: section))
      for entry in section.entries {
        let told = content.told(entry)
        item(told.timing.isEmpty ? told.words : "\(told.words) (\(told.timing))")
      }
    }
    paragraph(content.ends)
  }

  fileprivate mutating func addMap(_ content: HandoutContent) {
    guard !content.figure.sections.isEmpty else { return }
    heading(2, content.say("handout.map"))
    paragraph(content.figure.summary(in: content.speech))
    for section in content.figure.sections {
      heading(3, content.theirs(section.name))
      for need in section.needs {
        item("\(content.say("handout.need")): \(content.theirs(need.text))")
      }
      if section.needs.isEmpty, section.entries.isEmpty { paragraph(content.say("map.nothing")) }
      for entry in section.entries {
        let details =
          [content.say("handout.question.\(entry.touchpoint.answers.rawValue)")]
          + entry.details(showsKnown: content.figure.showsKnown).map(content.theirs)
        item(
          "\(content.theirs(entry.touchpoint.title)) — \(details.joined(separator: " · "))",
          number: entry.number)
        note(content.theirs(entry.touchpoint.note), under: entry.number)
      }
    }
  }

  fileprivate mutating func addPromises(_ content: HandoutContent) {
    addList(
      content.say("handout.promises"),
      content.promises.map { "\($0.what) — \($0.who), \($0.when)" })
    addList(
      content.say("handout.parked"), content.parked.map { "\($0.thought) — \($0.owner)" })
  }

  fileprivate mutating func addSupport(_ content: HandoutContent) {
    guard !content.support.isEmpty else { return }
    heading(2, content.say("handout.support"))
    for support in content.support {
      item(support.word)
      for said in support.said { item(said, deep: 1) }
    }
  }

  fileprivate mutating func addList(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    heading(2, title)
    for words in items { item(words) }
  }
}
