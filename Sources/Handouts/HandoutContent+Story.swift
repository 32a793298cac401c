import Workshop

/// The story as it is handed out: its lines stage by stage.
extension HandoutContent {
  /// A stage of the story.
  struct Chapter {
    var name: String
    var passages: [MapFigure.Passage]
  }

  /// What is told, in order.
  var story: [MapFigure.Passage] { figure.story(in: speech, quoting: theirs) }

  /// The stages of the story, each with what is told there.
  var chapters: [Chapter] {
    var chapters: [Chapter] = []
    for passage in story where passage.kind != .edge {
      if passage.kind == .stage {
        chapters.append(Chapter(name: passage.words, passages: []))
      } else if let last = chapters.indices.last {
        chapters[last].passages.append(passage)
      }
    }
    return chapters
  }

  /// Where the story begins, or nothing.
  var begins: String {
    let begins = theirs(figure.begins)
    return begins.isEmpty ? "" : say("story.begins", ["what": begins])
  }

  /// Where the story ends, or nothing.
  var ends: String {
    let ends = theirs(figure.ends)
    return ends.isEmpty ? "" : say("story.ends", ["what": ends])
  }
}
