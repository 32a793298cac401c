extension Agenda {
  /// What was half typed in a part when it was left; nil when nothing was.
  public func draft(for part: String) -> String? { drafts.first { $0.part == part }?.text }

  /// Keeps what is half typed in a part; an empty text: nothing any more.
  public mutating func setDraft(_ text: String, for part: String) {
    if text.isEmpty {
      drafts.removeAll { $0.part == part }
    } else if let index = drafts.firstIndex(where: { $0.part == part }) {
      drafts[index].text = text
    } else {
      drafts.append(Draft(part: part, text: text))
    }
  }
}
