extension Session {
  /// Puts a word into the list after another one; `nil` is at the end.
  mutating func add(
    _ text: String, _ source: Word.Source, lens: Lens? = nil, after: Word.ID? = nil
  ) throws(Refusal) {
    let place = try impression.words.place(after: after)
    let text = try impression.newText(text, for: nil)
    try impression.openList()
    let id = Word.ID(rawValue: try newID())
    impression.words.insert(Word(id: id, text: text, source: source, lens: lens), at: place)
  }
}

extension Impression {
  /// The text of a word, or the refusal that another word reads the same.
  func newText(_ text: String, for id: Word.ID?) throws(Refusal) -> String {
    let text = try text.asEntry()
    let form = WordForm.plain(of: text)
    guard !words.contains(where: { $0.id != id && WordForm.plain(of: $0.text) == form }) else {
      throw Refusal("\(text.inBrief) is there already.")
    }
    return text
  }

  /// Takes a word out, and all that was said about it; what stood under it stands by itself.
  mutating func remove(_ id: Word.ID) throws(Refusal) {
    let place = try words.place(of: id)
    try openList()
    words.remove(at: place)
    for place in words.indices where words[place].under == id { words[place].under = nil }
    chosen.removeAll { $0 == id }
    support.removeAll { $0.word == id }
    asked.removeAll { $0.one == id || $0.other == id }
    links.removeAll { $0.word == id }
    for place in again.indices { again[place].words.removeAll { $0 == id } }
    forget(sortedUnder: id)
  }

  /// Keeps a word among the three, or lets it go.
  mutating func choose(_ id: Word.ID, _ isChosen: Bool) throws(Refusal) {
    guard isChosen else {
      _ = try words.place(of: id)
      chosen.removeAll { $0 == id }
      return
    }
    _ = try place(standing: id)
    guard !chosen.contains(id) else { return }
    guard chosen.count < Impression.chosenLimit else {
      throw Refusal("Three words are chosen. Take one of them back first.")
    }
    chosen.append(id)
  }

  /// Changes what stands behind a word; an entry in which nothing is said any more goes.
  mutating func support(
    _ id: Word.ID, _ change: (inout Support) -> Void
  ) throws(Refusal) {
    _ = try words.place(of: id)
    let place = support.firstIndex { $0.word == id } ?? support.endIndex
    if place == support.endIndex { support.append(Support(word: id)) }
    change(&support[place])
    if support[place].isBlank { support.remove(at: place) }
  }
}

extension Word {
  /// What two words share that read the same.
  var key: String { text.wordKey }
}

extension String {
  /// The text by which words are told apart: case and outer blanks make no difference.
  var wordKey: String { trimmed.lowercased() }
}
