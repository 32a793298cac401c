package import Cells
package import Workshop

/// All that a part may look at: the session, the words, the time; nothing that it could change.
package struct Scene: Sendable {
  /// The session that is open, or an empty one.
  package internal(set) var session: Session {
    get { sharedSession.wrappedValue }
    set { sharedSession.wrappedValue = newValue }
  }
  var sharedSession: Shared<Session>
  /// The words of every screen.
  package var playbook: Playbook { sharedPlaybook.wrappedValue }
  let sharedPlaybook: Shared<Playbook>
  /// Now.
  package let moment: Moment
  /// How glyphs are drawn.
  package let alphabet: Alphabet
  /// Columns and rows of the window.
  package let size: Size
  /// The sessions on the shelf, newest first.
  package let shelved: [Shelved]
  /// How many files beside them hold no session that can be read.
  package let unread: Int
  /// Whether a session is open.
  package internal(set) var isOpen: Bool
  /// Whether it is the finished example, of which nothing is kept.
  package internal(set) var isPractice: Bool
  /// Where this session's file lies, or where the next will.
  package internal(set) var folder: String
  /// Whether the session was ever written.
  package internal(set) var isOnDisk: Bool
  /// Why the last changes are not on the disk; empty when they are.
  package internal(set) var trouble: String
  /// Where they are meanwhile; nil when they are on the disk.
  var shelter: Shelter?
  /// Why a session could not be opened, just now.
  package let refusal: String
  /// The part of the workshop that is open, or lies under what is open.
  package internal(set) var stop: Stop?
  /// The step of that part, or the one at whose end we are.
  package internal(set) var step: String?
  /// What stands in the first row instead of the way through the workshop; nil: nothing else.
  package internal(set) var banner: Banner?
  /// Whether the map is open, under whatever lies over it.
  package let showsMap: Bool
  /// What undo would take back.
  package internal(set) var undoLabel: String?
  /// What redo would do again.
  package internal(set) var redoLabel: String?
  /// The clock of the step, as it stands.
  package internal(set) var clock: Clock.Reading?
  /// The votes that are being typed.
  package internal(set) var votes: OpenVotes
  /// The pairs of words that may mean the same, the most telling first.
  package internal(set) var similar: [SimilarPair]
  /// What reads like something other than the story, where moments are collected.
  package internal(set) var noticed: NoticedEntries
  /// The looks there are, and which is worn.
  package let wardrobe: Wardrobe
  /// Whether the session is only looked at, since somebody else has it open.
  package internal(set) var isLooking: Bool
  /// Who has the session open that was asked for; nil while nobody is asked about it.
  package internal(set) var elsewhere: Elsewhere?
  /// Two states of the session of which somebody has to choose.
  package internal(set) var outside: OutsideChange?
  /// The session's past, while it is looked at.
  package internal(set) var past: Past?
  /// Where the session's handouts lie; nil until some were made.
  package internal(set) var handedOut: HandedOut?

  /// What is on a table without a session.
  static let nothing = Shared(wrappedValue: Session(id: "", created: ""))

  var manner: Manner { session.manner }

  /// A phrase of the playbook, its places filled in.
  func say(_ phrase: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(playbook.phrase(phrase), values)
  }

  /// A wording for these people, its places filled in.
  func fill(_ wording: Wording, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let text = wording.text(for: manner)
    // Most wordings have no place to fill, and this is asked many times a key.
    guard text.hasPlace else { return text }
    let places = [("name", session.persona.name)] + values.map { ($0.key, $0.value) }
    return text.filled(places, pronoun: session.persona.pronoun)
  }

  /// The question of a prompt, its places filled in.
  func question(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(playbook.prompt(key).question, values)
  }

  /// The heading of a prompt: its question, and its instruction where it has one.
  func heading(
    _ key: String, _ values: KeyValuePairs<String, String> = [:], figure: String = ""
  ) -> Heading {
    let prompt = playbook.prompt(key)
    return Heading(
      fill(prompt.question, values),
      instruction: prompt.instruction.isEmpty ? nil : fill(prompt.instruction, values),
      figure: figure)
  }
}
