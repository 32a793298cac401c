import Cells
import Facilitator
import Workshop

/// What holds after every move, whatever the move was.
enum MonkeyRules {
  /// The first rule that a room breaks, in words; a session that has not changed is as sound as it was,
  /// and drawing twice is dear.
  static func fault(
    of house: inout MonkeyHouse, isChanged: Bool = true, isDrawnAgain: Bool = true
  ) -> String? {
    let sheet = house.draw()
    let room = house.room
    guard sheet.size == room.size else { return "the sheet is not as large as the window" }
    if isDrawnAgain || room.leavesScenery, room.draw() != sheet {
      return "the same room was drawn in two ways"
    }
    if isChanged, let fault = room.desk?.document.faults.first {
      return "the session: \(fault.sentence)"
    }
    if let cursor = sheet.cursor, sheet[cursor] == nil { return "the cursor is at \(cursor)" }
    if let patience = room.patience, patience <= .zero { return "the patience is \(patience)" }
    guard room.size.columns >= 60, room.size.rows >= 18 else { return nil }
    let text = sheet.text
    if text.utf8.suffix(room.size.columns).allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return "the row of hints is empty"
    }
    return room.alphabet == .unicode && places(in: text) > 1 ? "there are two ▸" : nil
  }

  /// How many `▸` say where one is; the one that closes `◂ … ▸` says what can be changed.
  static func places(in text: String) -> Int {
    var places = 0
    var isOpen = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": isOpen = false
      case "◂": isOpen = true
      case "▸" where isOpen: isOpen = false
      case "▸": places += 1
      default: break
      }
    }
    return places
  }

  /// Whether what is written is what is read back.
  static func pageFault(of room: Room) -> String? {
    guard let document = room.desk?.document else { return nil }
    do throws(DocumentFault) {
      let read = try Session(reading: Array(document.page().utf8))
      return read == document ? nil : "the document is not what its page says"
    } catch {
      return "its own page is refused: \(error.sentence) (line \(error.line))"
    }
  }

  /// The slower rules, at the end of a workshop.
  static func endFault(of room: Room) -> String? { pageFault(of: room) ?? historyFault(of: room) }

  /// Whether undo to the beginning and redo to here lead back to the same session.
  static func historyFault(of room: Room) -> String? {
    guard var history = room.desk?.history else { return nil }
    let (present, position) = (history.present, history.position)
    while history.undo() != nil {
      if let fault = history.present.faults.first { return "undone: \(fault.sentence)" }
    }
    guard history.position == 0 else { return "undo stopped at \(history.position)" }
    for _ in 0..<position { history.redo() }
    var again = history.present
    again.revision = present.revision
    return again == present ? nil : "undo and redo lead to another session"
  }

  /// Whether the keys for undo and redo lead to the beginning and back, over whatever screens.
  static func wayBackFault(of house: MonkeyHouse) -> String? {
    var house = house
    // The first undo counts what is being written; redo then brings that back too.
    house.make(.key(.control("z")))
    house.make(.key(.control("y")))
    guard let before = house.room.desk?.history, !house.room.isOver else { return nil }
    for key in [Key.control("z"), .control("y")] {
      for _ in 0..<before.position {
        house.make(.key(key))
        // Every session on the way was looked at when it was made.
        let fault = fault(of: &house, isChanged: false, isDrawnAgain: false)
        if let fault { return "\(key): \(fault)" }
      }
    }
    guard var again = house.room.desk?.history.present else { return "the session is gone" }
    again.revision = before.present.revision
    again.agenda = before.present.agenda
    return again == before.present ? nil : "undo and redo by key lead to another session"
  }
}
