import Workshop

extension Scene {
  /// The three words against the map.
  var grid: WordGrid {
    WordGrid(
      words: session.chosenWords.map(\.id), touchpoints: session.ofMoments { $0.id },
      links: session.impression.links)
  }

  /// The numbers on the wall of the moments that do this to a word.
  func numbers(of bearing: Bearing, for word: Word.ID) -> [String] {
    session.impression.links.filter { $0.word == word && $0.bearing == bearing }
      .compactMap { session.number(of: $0.touchpoint) }.sorted().map(String.init)
  }
}
