import Cells
import Workshop

/// What is being typed, and how much of it is kept.
struct Typing: Equatable, Sendable {
  /// How much may be typed before it is kept: what a stopped program loses at most.
  static let atOnce = 20
  /// How long nobody must type before the rest is kept.
  static let pause = Duration.seconds(1)

  /// Where it is typed, and in which row of it.
  let route: Route
  let row: Int?
  /// What stood there after the last event.
  var text: String
  /// What of it is kept, or was refused.
  var kept: String
  /// The uptime of the last character.
  var changed: Duration

  /// The uptime at which nobody has typed for long enough; nil where there is nothing to keep.
  var due: Duration? { text == kept ? nil : changed + Typing.pause }

  /// Whether it is time to keep it: enough is typed, nobody types on, or it is gone.
  func isDue(at uptime: Duration) -> Bool {
    guard let due else { return false }
    return due <= uptime || text.isEmpty || abs(text.count - kept.count) >= Typing.atOnce
  }

  /// This is what stands there now.
  mutating func follow(_ text: String, at uptime: Duration) {
    if self.text != text { changed = uptime }
    self.text = text
  }
}

extension Room {
  /// Keeps what is half typed as often as is promised.
  ///
  /// In an entry line it is a draft; in a line of a card it is an edit, which the next one of that
  /// line joins. What is typed in a sealed round is kept nowhere.
  mutating func keepTyping() {
    let key = top.route.draftKey
    guard let kept = keptText(key) else {
      desk?.typing = nil
      return
    }
    let (route, row) = (top.route, top.posture.loaded)
    let text = top.posture.field.text
    var typing = desk?.typing
    if typing?.route != route || typing?.row != row { typing = nil }
    var now =
      typing ?? Typing(route: route, row: row, text: kept, kept: kept, changed: moment.uptime)
    now.follow(text, at: moment.uptime)
    // A draft is kept by others too; a line that was refused or trimmed would be kept for ever.
    if key != nil { now.kept = kept }
    if now.isDue(at: moment.uptime) {
      now.kept = text
      keep(text, key)
    }
    desk?.typing = now
  }

  /// What is kept already of the text that is being written; nil where none is, or none may be kept.
  private func keptText(_ key: String?) -> String? {
    let part = top.route.part
    guard part.keepsDrafts else { return nil }
    if let key { return desk?.agenda.draft(for: key) ?? "" }
    guard let row = top.posture.loaded, let lines = part.ofLines?.lines(in: scene),
      lines.indices.contains(row), case .text(let text, _, _) = lines[row].value
    else { return nil }
    return text
  }

  private mutating func keep(_ text: String, _ key: String?) {
    if let key {
      desk?.agenda.setDraft(text, for: key)
      return
    }
    var posture = top.posture
    for case .edit(let edit) in top.route.part.settle(&posture, in: scene) {
      // What is refused now is said when the line is left.
      try? desk?.history.record(edit)
    }
  }
}
