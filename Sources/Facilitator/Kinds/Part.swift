package import Cells
package import Workshop

/// One question to the people, on one screen.
///
/// A part is a value without state: what it shows follows from the scene and the posture. Its kind gives
/// it its keys; what a key does beyond the kind's own way stands in the part's file.
package protocol Part: Sendable {
  var kind: Kind { get }
  /// How much of the frame is its own.
  var chrome: Chrome { get }
  /// The most columns it takes: 100, so that a text stays readable; a picture may be wider.
  var widest: Int { get }
  /// Itself where it is made of lines; nil elsewhere.
  var ofLines: (any LinePart)? { get }
  /// Whether what is half typed here is kept on the disk: never what is written in a sealed round.
  var keepsDrafts: Bool { get }
  /// The question, and what stands beside it.
  func heading(_ posture: Posture, in scene: Scene) -> Heading
  /// The posture on first coming here.
  func opening(in scene: Scene) -> Posture
  /// The line to write in, or nil where nothing can be written now.
  func line(_ posture: Posture, in scene: Scene) -> EntryLine?
  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene)
  /// Another screen at another time that it shows in its frame; nil where it draws itself.
  func picture(_ posture: Posture, in scene: Scene) -> (sheet: Sheet, scene: Scene)?
  /// The window that scrolls, if one does, so that it never jumps.
  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll?
  /// Why a command does nothing here, with the way on; nil where it does something.
  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String?
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  /// Whether its whisper or its hints follow what is typed letter by letter; else they know only whether
  /// anything is.
  var readsAlong: Bool { get }
  /// A character or a paste that is not for the room.
  func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome]
  /// Whether, alone at a desk, what it is about stands beside it.
  var hasSide: Bool { get }
  /// What stands beside it where there is room for two: the card of the row in focus.
  func beside(_ posture: Posture, in scene: Scene) -> Route?
  /// The row that a card is about, so that the focus is on it when the card closes.
  func row(of route: Route, in scene: Scene) -> Int?
  /// Puts the focus on what undo or redo has changed, where it shows that.
  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene)
  /// The row to stand on when what was opened from here closes.
  func row(after closed: Sheet, in scene: Scene) -> Int?
  /// What must be kept before anything else happens: a line of text that counts when it is left.
  func settle(_ posture: inout Posture, in scene: Scene) -> [Outcome]
  func hints(_ posture: Posture, in scene: Scene) -> [Hint]
  /// The standing whisper, shown when nothing more urgent is said.
  func whisper(_ posture: Posture, in scene: Scene) -> String?
  /// What stands at the right of the whisper row instead of when it was saved; nil: nothing else.
  func corner(_ posture: Posture, in scene: Scene) -> String?
  /// The prompt whose words `?` shows; nil where there is none.
  func promptKey(_ posture: Posture, in scene: Scene) -> String?
  /// What `?` opens here instead of a prompt; nil: the prompt.
  func explanation(_ posture: Posture, in scene: Scene) -> Route?
  /// What happens when one comes here from the part before.
  func arrival(in scene: Scene) -> [Outcome]
}

/// How much of the frame a part fills.
package enum Chrome: Sendable {
  /// The content between heading and entry line; the rest is the frame's.
  case step
  /// A box over the content of what is below.
  case card
  /// Everything between the strip and the whisper row.
  case poster
  /// Everything above the only line.
  case bare
}

/// What stands above the content.
package struct Heading: Equatable, Sendable {
  /// The question, one line.
  package var question: String
  /// One line of instruction; nil: the point-of-view line.
  package var instruction: String?
  /// The step's one figure, at the right.
  package var figure: String

  /// A heading.
  package init(_ question: String, instruction: String? = nil, figure: String = "") {
    self.question = question
    self.instruction = instruction
    self.figure = figure
  }
}

/// The line at the bottom of the content, and the words in front of it.
package struct EntryLine: Equatable, Sendable {
  /// What is being written: `see`, `after 4`.
  package var prompt: String
  /// Said in the empty line.
  package var ghost: String

  /// An entry line.
  package init(_ prompt: String, ghost: String = "") {
    self.prompt = prompt
    self.ghost = ghost
  }
}

/// What was typed.
package enum Typed: Equatable, Sendable {
  case character(Character)
  case paste(String)
}

extension Part {
  /// The refusal of whatever needs a row, where there is none: one may walk on, and what the room answers
  /// itself goes on.
  func refusal(
    of command: Command, ifEmpty isEmpty: Bool, _ phrase: String, in scene: Scene
  ) -> String? {
    isEmpty && !command.walks && !command.isEverywhere ? scene.say(phrase) : nil
  }
}

extension Part {
  /// Whether what is typed stands in the entry line, the whisper and the hints, and nowhere else: its
  /// heading and its content are drawn as if nothing were.
  var isWrittenInLine: Bool { ofLines == nil && (kind == .write || kind == .score) }
}

extension Part {
  package var chrome: Chrome { .step }
  package var widest: Int { 100 }
  package var ofLines: (any LinePart)? { nil }
  package var keepsDrafts: Bool { true }
  package func heading(_ posture: Posture, in scene: Scene) -> Heading { Heading("") }
  package func opening(in scene: Scene) -> Posture { Posture() }
  package func line(_ posture: Posture, in scene: Scene) -> EntryLine? { nil }
  package func picture(_ posture: Posture, in scene: Scene) -> (sheet: Sheet, scene: Scene)? { nil }
  package func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? { nil }
  package func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? { nil }
  package var hasSide: Bool { false }
  package func beside(_ posture: Posture, in scene: Scene) -> Route? { nil }
  package func row(of route: Route, in scene: Scene) -> Int? { nil }
  package func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {}
  package func row(after closed: Sheet, in scene: Scene) -> Int? {
    row(of: closed.route, in: scene)
  }
  package func settle(_ posture: inout Posture, in scene: Scene) -> [Outcome] { [] }
  package func whisper(_ posture: Posture, in scene: Scene) -> String? { nil }
  package func corner(_ posture: Posture, in scene: Scene) -> String? { nil }
  package func promptKey(_ posture: Posture, in scene: Scene) -> String? { nil }
  package func explanation(_ posture: Posture, in scene: Scene) -> Route? { nil }
  package func arrival(in scene: Scene) -> [Outcome] { [] }
  package var readsAlong: Bool { false }
  package func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome] { [] }
}
