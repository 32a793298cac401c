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
    page.addRemarked(content.say("handout.pivotal"), content.pivotal)
    page.addRemarked(content.say("handout.lows"), content.lows)
    page.addList(content.say("handout.wayOut"), content.wayOut)
    page.addList(content.say("handout.friend"), content.friend)
    page.addList(content.say("handout.warmUps"), content.warmUps)
    page.addList(content.say("handout.persona"), content.persona)
    page.addRemarked(content.say("handout.stages"), content.stages)
    page.addChanges(content)
    page.addRemarked(content.say("handout.dive"), content.dives)
    for table in content.details {
      page.addList(
        table.title,
        table.rows.map { $0.filter { !$0.isEmpty }.joined(separator: " — ") })
    }
    page.addRemarked(content.say("handout.sources"), content.sources)
    page.addList(content.say("handout.feedback"), content.feedback)
    page.addList(content.say("handout.ask"), content.toAsk)
    page.addPromises(content)
    page.addSupport(content)
    page.addList(content.funnelHeading, content.funnel + content.counts)
    page.addList(content.say("handout.open"), content.leftOpen)
    page.addList(content.say("handout.why"), content.reason)
    page.addList(content.say("handout.charter"), content.charter)
    page.addList(content.say("handout.terms"), content.terms)
    page.addList(content.say("handout.room"), content.room)
    page.addList(content.say("handout.facts"), content.facts)
    return page.text
  }
}

extension MarkdownPage {
  fileprivate mutating func addStory(_ content: HandoutContent) {
    let chapters = content.chapters
    guard !chapters.isEmpty else { return }
    heading(2, content.say("handout.story"))
    paragraph(content.begins)
    for chapter in chapters {
      heading(3, chapter.name)
      for passage in chapter.passages {
        let timing = passage.timing.isEmpty ? "" : " (\(passage.timing))"
        let feeling = passage.feeling.isEmpty ? "" : " \(passage.feeling)"
        switch passage.kind {
        case .edge, .stage, .need: paragraph(passage.words)
        case .moment, .wait: item(passage.words + timing + feeling)
        }
      }
    }
    paragraph(content.ends)
  }

  fileprivate mutating func addMap(_ content: HandoutContent) {
    guard !content.figure.sections.isEmpty else { return }
    heading(2, content.say("handout.map"))
    paragraph(content.figure.summary(in: content.speech))
    if content.figure.showsFeelings {
      let band = MapBand(content.figure, width: 80, in: content.speech, measuredBy: .letters)
      fence(band.lines)
    }
    for section in content.figure.sections {
      heading(3, content.theirs(section.name))
      for need in section.needs {
        item("\(content.say("handout.need")): \(content.theirs(need.text))")
      }
      if section.needs.isEmpty, section.entries.isEmpty { paragraph(content.say("map.nothing")) }
      for entry in section.entries {
        let details =
          [
            entry.touchpoint.pivotal ? "★" : "", content.place(of: entry),
            content.say("handout.question.\(entry.touchpoint.answers.rawValue)"),
          ].filter { !$0.isEmpty }
          + entry.details(showsKnown: content.figure.showsKnown).map(content.theirs)
        item(
          "\(content.theirs(entry.touchpoint.title)) — \(details.joined(separator: " · "))",
          number: entry.number)
        for remark in content.remarks(on: entry) { note(remark, under: entry.number) }
      }
    }
  }

  fileprivate mutating func addChanges(_ content: HandoutContent) {
    guard !content.changes.isEmpty else { return }
    heading(2, content.say("handout.changes"))
    for change in content.changes {
      item("\(change.moment) — \(change.change)")
      for (name, words) in [("cause", change.cause), ("level", change.level)] where !words.isEmpty {
        item("\(content.say("handout.\(name)")): \(words)", deep: 1)
      }
      item("\(change.who), \(change.when)", deep: 1)
    }
    paragraph(content.proactive)
  }

  fileprivate mutating func addRemarked(
    _ title: String, _ moments: [HandoutContent.Remarked]
  ) {
    guard !moments.isEmpty else { return }
    heading(2, title)
    for moment in moments {
      item([moment.title, moment.feeling].filter { !$0.isEmpty }.joined(separator: " — "))
      for said in moment.said { item(said, deep: 1) }
    }
  }

  fileprivate mutating func addPromises(_ content: HandoutContent) {
    addList(
      content.say("handout.promises"),
      content.promises.map { "\($0.what) — \($0.who), \($0.when)" })
    guard !content.parked.isEmpty else { return }
    heading(2, content.say("handout.parked"))
    for group in content.parked {
      item(group.kind)
      for parked in group.thoughts {
        item("\(parked.thought) — \(parked.owner)", deep: group.kind.isEmpty ? 0 : 1)
      }
    }
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
