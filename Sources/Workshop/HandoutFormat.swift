/// What can be handed out after a workshop, a file each.
public enum HandoutFormat: String, CaseIterable, Sendable {
  /// A page for a browser and for paper.
  case html
  /// The same as a text with marks.
  case markdown
  /// What to say, minute by minute.
  case script
  /// Open questions for talks with customers (M13).
  case talkingPoints = "talking-points"
  /// Slips for words and for votes, to be cut out.
  case slips

  /// What follows the title's short form in the file's name.
  public var ending: String {
    switch self {
    case .html: ".html"
    case .markdown: ".md"
    case .script: "-script.md"
    case .talkingPoints: "-talking-points.md"
    case .slips: "-slips.html"
    }
  }
}
