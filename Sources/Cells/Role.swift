/// What a piece of text is: the theme says how that looks.
public enum Role: UInt8, CaseIterable, Sendable {
  /// The body: what the team wrote.
  case ink
  /// Hints, captions and all that may stay in the background.
  case muted
  /// The question for the room.
  case title
  /// Body that has to stand out.
  case strong
  /// What is live: the prompt of the entry line, the value that changes.
  case accent
  /// The chosen row, besides its `▸`.
  case selection
  /// The name of a key in the hints.
  case key
  /// Rules and frames.
  case border
  /// A whisper in the last lines.
  case notice
  /// Work at risk.
  case danger
  /// A sign beside a text: `★`, `!`, `≈`.
  case mark
  /// The time that is left, scores, progress.
  case bar
  /// Big letters and tall digits.
  case big

  /// Where it stands in a list of something for each role, in the order of `allCases`.
  package var place: Int { Int(rawValue) }

  /// Its name in a theme file.
  var name: String {
    switch self {
    case .ink: "ink"
    case .muted: "muted"
    case .title: "title"
    case .strong: "strong"
    case .accent: "accent"
    case .selection: "selection"
    case .key: "key"
    case .border: "border"
    case .notice: "notice"
    case .danger: "danger"
    case .mark: "mark"
    case .bar: "bar"
    case .big: "big"
    }
  }

  /// The role whose look it takes where a theme does not name it; every chain ends in `ink`.
  public var fallback: Role? {
    switch self {
    case .ink: nil
    case .muted, .strong, .accent: .ink
    case .title, .key, .danger: .strong
    case .selection, .big: .title
    case .border: .muted
    case .notice, .mark, .bar: .accent
    }
  }

  /// Its sign in a map of roles; ink, which is nearly everywhere, is a full stop.
  public var letter: Character {
    switch self {
    case .ink: "."
    case .muted: "m"
    case .title: "t"
    case .strong: "s"
    case .accent: "a"
    case .selection: "S"
    case .key: "k"
    case .border: "-"
    case .notice: "n"
    case .danger: "d"
    case .mark: "*"
    case .bar: "="
    case .big: "B"
    }
  }
}
