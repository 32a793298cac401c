import Cells
import Facilitator
import Workshop

/// What a test may ask of a screen besides its text.
extension Player {
  /// The part that has the keys.
  var part: any Part { sheet.route.part }

  /// Where its focus is, and what is half typed.
  var posture: Posture { sheet.posture }

  private var sheet: Sheet { room.sheets[room.sheets.count - 1] }

  /// What is being typed.
  var typed: String { posture.field.text }

  /// The row in which `▸` stands, from 0; nil where it stands nowhere.
  var marked: Int? { rows.firstIndex { $0.prefix(5).contains("▸") } }

  /// The text beside `▸`.
  var chosen: String {
    marked.map { row in String(rows[row].drop { $0 != "▸" }.dropFirst()).trimmed } ?? ""
  }

  /// What the team has made, whatever is open and wherever the workshop stands.
  var work: Session {
    var session = session
    session.agenda = Agenda()
    return session
  }

  /// The same without the number of changes: for comparing what was undone.
  var contents: Session {
    var work = work
    work.revision = 0
    return work
  }

  var hasLeft: Bool { room.isOver && effects.contains(.quit) }

  /// Whether the screen to find on is open.
  var finds: Bool { rows[0].hasPrefix(" Find ") }

  /// How everything looks: the map of the roles.
  var roles: String { canvas.roles }

  /// How the letters of a row look.
  func roles(of row: Int) -> String {
    String(roles.split(separator: "\n", omittingEmptySubsequences: false)[row])
  }
}

extension Screens {
  /// One of each kind: choose, show, score, write, a card, wait; and the menu.
  static let ofEveryKind = all.filter {
    [
      "plans", "welcome-three-rows", "journey-complaints", "touchpoints-board", "touchpoint-card",
      "words-silent", "menu",
    ].contains($0.name)
  }

  /// Where something can be typed that is added: the screens to write on.
  static let writing = all.filter { screen in
    let player = screen.reach(.wall)
    let line = player.part.line(player.posture, in: player.room.scene)
    // What is sealed is not added: nothing of it is in the session.
    return player.part.kind == .write && player.part.keepsDrafts && line != nil
  }
}
