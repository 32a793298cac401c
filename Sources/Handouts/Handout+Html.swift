public import Workshop

extension Handout {
  /// The session as one page for a browser and for paper: the three words, the story, the map, who
  /// does what, and the rest.
  ///
  /// It loads nothing and runs nothing; a policy in it forbids both.
  public static func html(of session: Session, in playbook: Playbook) -> String {
    let content = HandoutContent(session, playbook)
    var page = HtmlPage(
      mark: HandoutContent.mark(of: session, .html), language: "en", title: content.title,
      style: HtmlStyle.sheet)
    page.element("body") { body in
      body.element("main") { main in
        main.addCover(content)
        main.addStory(content)
        main.addMap(content)
        main.addFeelings(content)
        main.addList(content.say("handout.persona"), content.persona)
        main.addRemarked(content.say("handout.stages"), content.stages)
        main.addChanges(content)
        for table in content.details {
          main.addTable(table.title, head: table.head, rows: table.rows)
        }
        main.addEvidence(content)
        main.addPromises(content)
        main.addParked(content)
        main.addSupport(content)
        main.addList(content.funnelHeading, content.funnel + content.counts)
        main.addList(content.say("handout.open"), content.leftOpen)
        main.addList(content.say("handout.why"), content.reason)
        main.addList(content.say("handout.charter"), content.charter)
        main.addList(content.say("handout.terms"), content.terms)
        main.addList(content.say("handout.room"), content.room)
        main.addList(content.say("handout.facts"), content.facts)
      }
    }
    page.close()
    return page.text
  }
}

extension HtmlPage {
  /// The title, whose journey it is, and the three words, large.
  fileprivate mutating func addCover(_ content: HandoutContent) {
    element("header") { header in
      header.text("p", content.day, class: "day")
      header.text("h1", content.title)
      header.text("p", content.traveller, class: "traveller")
      header.text("p", content.outcome, class: "outcome")
      header.element("section", class: "words") { section in
        section.text("h2", content.wordsHeading)
        section.element("ul") { list in
          for word in content.words { list.text("li", word) }
        }
      }
    }
  }

  fileprivate mutating func addStory(_ content: HandoutContent) {
    let chapters = content.chapters
    guard !chapters.isEmpty else { return }
    element("section", class: "story") { story in
      story.text("h2", content.say("handout.story"))
      story.text("p", content.begins, class: "edge")
      for chapter in chapters {
        story.element("div", class: "chapter") { body in
          body.text("h3", chapter.name)
          body.element("div") { text in
            for passage in chapter.passages { text.add(passage) }
          }
        }
      }
      story.text("p", content.ends, class: "edge")
    }
  }

  private mutating func add(_ passage: MapFigure.Passage) {
    let style =
      switch passage.kind {
      case .need: "need"
      case .wait: "wait"
      case .edge, .stage, .moment: ""
      }
    text("p", passage.words, aside: passage.timing, feeling: passage.feeling, class: style)
  }

  /// What colours the whole, what feels bad, and what is talked about on the way out.
  fileprivate mutating func addFeelings(_ content: HandoutContent) {
    addRemarked(content.say("handout.pivotal"), content.pivotal)
    addRemarked(content.say("handout.lows"), content.lows)
    addList(content.say("handout.wayOut"), content.wayOut)
    addList(content.say("handout.friend"), content.friend)
    addList(content.say("handout.warmUps"), content.warmUps)
  }

  /// What is known and from whom, what feedback says, and whom one could ask.
  fileprivate mutating func addEvidence(_ content: HandoutContent) {
    addRemarked(content.say("handout.sources"), content.sources)
    addList(content.say("handout.feedback"), content.feedback)
    addList(content.say("handout.ask"), content.toAsk)
  }

  fileprivate mutating func addRemarked(_ title: String, _ moments: [HandoutContent.Remarked]) {
    guard !moments.isEmpty else { return }
    element("section", class: "remarked") { section in
      section.text("h2", title)
      section.element("ul") { list in
        for moment in moments {
          list.element("li") { item in
            item.text("p", moment.title, aside: "", feeling: moment.feeling)
            for said in moment.said { item.text("p", said, class: "said") }
          }
        }
      }
    }
  }

  /// What must change, and what else was found in the deep dive.
  fileprivate mutating func addChanges(_ content: HandoutContent) {
    let columns = ["moment", "cause", "change", "level", "who", "when"]
    addTable(
      content.say("handout.changes"), head: columns.map { content.say("handout.\($0)") },
      rows: content.changes.map {
        [$0.moment, $0.cause, $0.change, $0.level, $0.who, $0.when]
      })
    addRemarked(content.say("handout.dive"), content.dives)
    text("p", content.proactive)
  }

  fileprivate mutating func addPromises(_ content: HandoutContent) {
    guard !content.promises.isEmpty else { return }
    element("section") { section in
      section.text("h2", content.say("handout.promises"))
      section.element("table", class: "promises") { table in
        table.element("thead") { head in
          head.element("tr") { row in
            for name in ["what", "who", "when"] {
              row.head(content.say("handout.\(name)"), scope: "col")
            }
          }
        }
        table.element("tbody") { body in
          for promise in content.promises {
            body.element("tr") { row in
              row.cell(promise.what, class: "main")
              row.cell(promise.who)
              row.cell(promise.when)
            }
          }
        }
      }
    }
  }

  fileprivate mutating func addParked(_ content: HandoutContent) {
    guard !content.parked.isEmpty else { return }
    element("section") { section in
      section.text("h2", content.say("handout.parked"))
      for group in content.parked {
        if !group.kind.isEmpty { section.text("h3", group.kind) }
        section.element("ul") { list in
          for parked in group.thoughts { list.text("li", parked.thought, aside: parked.owner) }
        }
      }
    }
  }

  fileprivate mutating func addSupport(_ content: HandoutContent) {
    guard !content.support.isEmpty else { return }
    element("section") { section in
      section.text("h2", content.say("handout.support"))
      section.element("ul") { list in
        for support in content.support {
          list.text("li", support.word, aside: support.said.joined(separator: " · "))
        }
      }
    }
  }

  fileprivate mutating func addList(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    element("section") { section in
      section.text("h2", title)
      section.element("ul") { list in
        for words in items { list.text("li", words) }
      }
    }
  }
}
