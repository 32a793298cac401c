import Cells
import Workshop

/// A part made of lines, each with one value that counts at once: a card, and the lines of a traveller.
///
/// A line of text is written in place and counts when it is left; a choice is changed by the arrows across.
package protocol LinePart: Part {
  func lines(in scene: Scene) -> [Line]
}

/// One line of a card.
package struct Line {
  /// The word at its left; empty for the text that the card is about.
  package var label: String
  package var value: Value
  /// A quiet sign behind its text; empty where nothing is noticed in it.
  package var sign = ""

  /// What the line holds.
  package enum Value {
    /// A text, its words for nothing said yet, and what keeps it.
    case text(String, ghost: String, keep: (String) -> [Outcome])
    /// The words to choose from, which of them holds (nil: none), and what each does.
    case choice(Choices, chosen: Int?, unsaid: String, take: (Int) -> [Outcome])
    /// What can be done with it, and what each does.
    case actions([(word: String, outcomes: [Outcome])])
  }

  /// Words to choose from, each made when it is looked at: there may be a hundred days among them.
  package struct Choices {
    package let count: Int
    package let word: (Int) -> String

    init(count: Int, word: @escaping (Int) -> String) { (self.count, self.word) = (count, word) }

    init(_ words: [String]) { self.init(count: words.count) { words[$0] } }

    package var indices: Range<Int> { 0..<count }
  }

  /// A line.
  package init(_ label: String, _ value: Value) {
    self.label = label
    self.value = value
  }

  /// A line of text.
  static func text(
    _ label: String, _ text: String, ghost: String = "…", keep: @escaping (String) -> Edit
  ) -> Line {
    Line(label, .text(text, ghost: ghost) { [.edit(keep($0))] })
  }

  /// A line with one of several values, of which none may hold.
  static func choice<Value: Equatable>(
    _ label: String, _ values: [(Value, String)], chosen: Value?, unsaid: String = "",
    edit: @escaping (Value) -> Edit
  ) -> Line {
    let words = values.map(\.1)
    return choice(
      label, values.map(\.0), saying: { words[$0] }, chosen: chosen, unsaid: unsaid, edit: edit)
  }

  /// A line with one of many values, of which none may hold; `word` says the one at a place.
  static func choice<Value: Equatable>(
    _ label: String, _ values: [Value], saying word: @escaping (Int) -> String, chosen: Value?,
    unsaid: String = "", edit: @escaping (Value) -> Edit
  ) -> Line {
    let choices = Choices(count: values.count, word: word)
    return Line(
      label,
      .choice(choices, chosen: chosen.flatMap(values.firstIndex), unsaid: unsaid) {
        [.edit(edit(values[$0]))]
      })
  }
}

extension LinePart {
  package var ofLines: (any LinePart)? { self }

  package func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  /// The text in focus as it is written now.
  func load(_ posture: inout Posture, in scene: Scene) { load(&posture, from: lines(in: scene)) }

  /// The same where the lines are at hand: to make them takes longest of all.
  func load(_ posture: inout Posture, from lines: [Line]) {
    let row = posture.row(of: lines.count) ?? 0
    guard posture.loaded != row, lines.indices.contains(row) else { return }
    posture.loaded = row
    if case .text(let text, _, _) = lines[row].value {
      posture.field = Field(text)
    } else {
      posture.field = Field()
      posture.column = 0
    }
  }

  package func settle(_ posture: inout Posture, in scene: Scene) -> [Outcome] {
    settle(&posture, from: lines(in: scene))
  }

  private func settle(_ posture: inout Posture, from lines: [Line]) -> [Outcome] {
    guard let row = posture.loaded, lines.indices.contains(row),
      case .text(let text, _, let keep) = lines[row].value
    else { return [] }
    posture.loaded = nil
    let written = posture.field.text.trimmed
    return written == text ? [] : keep(written)
  }

  /// The column in which a line is being written; nil where the focus is on no text.
  func writes(_ posture: Posture, in scene: Scene) -> Bool {
    let lines = lines(in: scene)
    guard let row = posture.row(of: lines.count), case .text = lines[row].value else {
      return false
    }
    return true
  }

  package func perform(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    performOnLines(command, &posture, in: scene)
  }

  /// What every part of lines does with a command.
  func performOnLines(
    _ command: Command, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let lines = lines(in: scene)
    guard let row = posture.row(of: lines.count) else {
      // Where there are no lines one can still go on, and back.
      return command.walks ? [.walk(command == .next ? .onward : .backward)] : []
    }
    load(&posture, from: lines)
    if let refusal = refusal(toLeave: posture, by: command, from: lines) { return [refusal] }
    switch command {
    case .up, .down:
      let kept = settle(&posture, from: lines)
      posture.focus = command == .up ? max(0, row - 1) : min(lines.count - 1, row + 1)
      return kept
    case .left, .right: return change(lines[row], by: command == .left ? -1 : 1, &posture)
    case .enter:
      if case .actions(let actions) = lines[row].value,
        let action = actions.dropFirst(posture.column).first
      {
        return action.outcomes
      }
      return settle(&posture, from: lines) + done(row, of: lines.count, &posture)
    case .next: return settle(&posture, from: lines) + [.walk(.onward)]
    case .previous: return settle(&posture, from: lines) + [.walk(.backward)]
    default: return []
    }
  }

  /// Why what is written cannot be kept: then it stays there to be mended.
  private func refusal(
    toLeave posture: Posture, by command: Command, from lines: [Line]
  ) -> Outcome? {
    var left = posture
    guard [.up, .down, .enter, .next, .previous].contains(command),
      let outcome = settle(&left, from: lines).first, case .refuse = outcome
    else { return nil }
    return outcome
  }

  /// Enter on a line that does nothing by itself: a card closes, a list of lines goes to the next.
  private func done(_ row: Int, of count: Int, _ posture: inout Posture) -> [Outcome] {
    guard chrome != .card else { return [.back] }
    guard row + 1 < count else { return [.walk(.onward)] }
    posture.focus = row + 1
    return []
  }

  private func change(_ line: Line, by step: Int, _ posture: inout Posture) -> [Outcome] {
    switch line.value {
    case .text: return []
    case .choice(let choices, let chosen, _, let take):
      let next = chosen.map { $0 + step } ?? (step > 0 ? 0 : choices.count - 1)
      return choices.indices.contains(next) ? take(next) : []
    case .actions(let actions):
      posture.column = min(max(0, posture.column + step), max(0, actions.count - 1))
      return []
    }
  }

  package func type(
    _ text: Typed, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    typeOnLine(text, &posture, in: scene)
  }

  /// What every part of lines does with something typed.
  func typeOnLine(
    _ text: Typed, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let lines = lines(in: scene)
    load(&posture, from: lines)
    guard let row = posture.row(of: lines.count) else { return [] }
    switch (lines[row].value, text) {
    case (.text, .character(let character)): _ = posture.field.handle(.character(character))
    case (.text, .paste(let pasted)): posture.field.insert(pasted)
    case (.choice(let choices, _, _, let take), .character(let character)):
      let letter = String(character).lowercased()
      if let found = choices.indices.first(where: {
        choices.word($0).lowercased().hasPrefix(letter)
      }) {
        return take(found)
      }
    case (.actions(let actions), .character(let character)):
      let letter = String(character).lowercased()
      if let found = actions.firstIndex(where: { $0.word.lowercased().hasPrefix(letter) }) {
        posture.column = found
      }
    default: break
    }
    return []
  }
}
