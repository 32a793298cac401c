import Shelf
import Testing

/// Where somebody is when something ends the program, and how they came there.
struct Situation: CustomTestStringConvertible {
  let name: String
  /// What is done there before anything happens.
  let way: Walkthrough
  /// Whether it begins at the front door, and not with the bicycle shop's own session.
  var beginsAtDoor = false
  /// What was half typed there.
  var half = ""
  /// Whether a thought was parked on the way, the change that must not be lost.
  var hasChange: Bool { !beginsAtDoor }

  var testDescription: String { name }

  /// To the touchpoints with a parked thought.
  private static let toTouchpoints = """
    see Esc menu
    press Ctrl-P
    see What shall we come back to?
    say The lamp at the lock
    press Esc
    see type the first letters of anything
    type touch
    press Enter
    see What happens to Maria, from the first day to the last?
    """

  static let all = [
    Situation(
      name: "at the front door", way: Walkthrough("door", "see Start with a team"),
      beginsAtDoor: true),
    Situation(
      name: "in silent writing", way: Walkthrough("silence", toTouchpoints)),
    Situation(
      name: "in the middle of a line",
      way: Walkthrough(
        "typing", toTouchpoints + "\npress Enter\nsee need ›\ntype half a thou\nsee half a thou"),
      half: "half a thou"),
    Situation(
      name: "in a card",
      way: Walkthrough(
        "card",
        toTouchpoints
          + "\npress Enter\nsee need ›\npress Tab\nsee HAPPENS ●\npress ↑ Enter\nsee answers")),
    Situation(
      name: "in the menu",
      way: Walkthrough(
        "menu", toTouchpoints + "\npress Esc\nsee type the first letters of anything")),
    Situation(
      name: "practising",
      way: Walkthrough(
        "practice",
        """
        see Practise on the bicycle shop
        press p
        press Enter
        see Esc menu
        """), beginsAtDoor: true),
  ]
}

extension Situation {
  /// The words with which the program is started.
  func arguments(in home: TemporaryHome) -> [String] {
    beginsAtDoor ? ["touchline"] : ["touchline", "open", "\(home.path)/shop.json"]
  }

  /// The program with somebody in this situation.
  func program(in home: TemporaryHome) throws -> Program {
    home.write(String(decoding: Builtin.example, as: UTF8.self), to: "shop.json")
    let program = try Program(arguments(in: home), in: home)
    try program.play(way)
    return program
  }
}
