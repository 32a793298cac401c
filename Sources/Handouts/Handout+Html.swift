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
        main.addPromises(content)
        main.addParked(content)
        main.addSupport(content)
        main.addList(content.say("handout.open"), content.leftOpen)
        main.addList(content.say("handout.why"), content.reason)
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
    let sections = content.figure.sections.filter { !$0.needs.isEmpty || !$0.entries.isEmpty }
    guard !sections.isEmpty else { return }
    element("section", class: "story") { story in
      story.text("h2", content.say("handout.story"))
      story.text("p", content.begins, class: "edge")
      for section in sections {
        story.element("div", class: "chapter") { chapter in
          chapter.text("h3", content.theirs(section.name))
          chapter.element("div") { text in
            text.text("p", content.need(in: section), class: "need")
            for entry in section.entries {
              let told = content.told(entry)
              text.text("p", told.words, aside: told.timing)
            }
          }
        }
      }
      story.text("p", content.ends, class: "edge")
    }
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
      section.element("ul") { list in
        for parked in content.parked { list.text("li", parked.thought, aside: parked.owner) }
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
