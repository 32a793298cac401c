import Workshop

/// The story in the first person (M7, M21): from where it begins to where it ends, with what the
/// customer needs and how long they wait, and nothing from behind the scenes.
extension HandoutContent {
  /// A moment as it is told.
  struct Told {
    var words: String
    /// How long it took, or empty.
    var timing: String
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

  /// What the customer needs in a stage, in one sentence, or nothing.
  func need(in section: MapFigure.Section) -> String {
    let needs = section.needs.map { theirs($0.text) }.filter { !$0.isEmpty }
    return needs.isEmpty ? "" : say("story.need", ["what": needs.joined(separator: ", ")])
  }

  /// A moment in the customer's words; how long it took is not told twice.
  func told(_ entry: MapFigure.Entry) -> Told {
    let (title, timing) = (entry.touchpoint.title, CleanText.of(entry.touchpoint.timing))
    let isTold = CleanText.of(title).lowercased().contains(timing.lowercased())
    return Told(words: theirs(title), timing: isTold ? "" : theirs(timing))
  }
}
