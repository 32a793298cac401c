public import Cells
public import Workshop

/// The room: every screen, the session on the table, and what was said last.
///
/// A value: `receive` takes what happened and answers what is to be done; `draw` pictures it. No clock,
/// no disk and no terminal are in it, so a test plays it key by key.
public struct Room: Equatable, Sendable {
  /// The window, in columns and rows.
  public internal(set) var size: Size
  /// How glyphs are drawn.
  public let alphabet: Alphabet
  /// The words of every screen.
  public var playbook: Playbook { sharedPlaybook.wrappedValue }
  let sharedPlaybook: Shared<Playbook>
  /// The finished example that practice opens: read then, not at every start.
  let example: [UInt8]
  /// Where sessions are kept, as people read it.
  let folder: String
  /// The screens, the lowest first; never empty.
  package internal(set) var sheets: [Sheet]
  /// How screens stood when they were left, so that a half-typed line is still there.
  var kept: [Route: Posture] = [:]
  /// The session that is open.
  package internal(set) var desk: Desk?
  var shelved: [Shelved] = []
  /// How many files lie beside them that cannot be read.
  var unread = 0
  var whisper: Whisper?
  /// Who has the session open that was asked for last; nil where nobody has.
  var elsewhere: Elsewhere?
  /// Why a session could not be opened, until the next key; too long for the whisper row.
  var refusal = ""
  /// When the last event was received.
  public internal(set) var moment: Moment
  /// The looks there are, and which is worn.
  public internal(set) var wardrobe: Wardrobe
  /// Counts the events that may have changed more than an entry line and the footer; see ``Easel``.
  var scenery = 0
  /// Whether the last event was none of them.
  package internal(set) var leavesScenery = false
  /// Whether it wrote in an entry line that takes the next letter as well; see ``writeOn(_:)``.
  var isWriting = false
  /// Whether the program is to end.
  public internal(set) var isOver = false
  /// Whether it ends because somebody else has the session open that was asked for.
  public internal(set) var isTurnedAway = false
  /// Why the world ended the program, if it did.
  public internal(set) var ending: Ending?

  /// A room at its front door.
  ///
  /// `example` is the document that practice opens; `folder` is where sessions are kept, as people read it;
  /// `wardrobe` holds the themes.
  public init(
    size: Size, alphabet: Alphabet, playbook: Playbook, example: [UInt8], folder: String,
    wardrobe: Wardrobe = Wardrobe(), moment: Moment
  ) {
    self.size = size
    self.alphabet = alphabet
    sharedPlaybook = Shared(wrappedValue: playbook)
    self.example = example
    self.folder = folder
    self.wardrobe = wardrobe
    self.moment = moment
    sheets = [Sheet(route: .door, posture: Posture(focus: 0))]
  }

  /// The lowest screen, under all that is open.
  var base: Route { sheets[0].route }

  /// The screen that has the keys.
  var top: Sheet {
    get { sheets[sheets.count - 1] }
    set { sheets[sheets.count - 1] = newValue }
  }

  /// What is at risk, a sentence; empty where nothing is.
  var trouble: String {
    guard let peril = desk?.peril, peril.stands else { return "" }
    return peril.document.isEmpty ? peril.keeping.logFault ?? "" : peril.document
  }

  /// What parts may look at.
  package var scene: Scene {
    let scene = Scene(
      sharedSession: desk?.history.shared ?? Scene.nothing, sharedPlaybook: sharedPlaybook,
      moment: moment, alphabet: alphabet, size: size, shelved: shelved, unread: unread,
      isOpen: desk != nil, isPractice: desk?.isPractice ?? false, folder: desk?.path ?? folder,
      isOnDisk: desk?.path != nil, trouble: trouble,
      shelter: desk?.peril.stands == true ? shelter : nil, refusal: refusal,
      stop: base.stop, step: base.step, showsMap: sheets.contains { $0.route.isMap },
      undoLabel: desk?.history.undoLabel, redoLabel: desk?.history.redoLabel,
      clock: base.step.flatMap { reading(of: $0) }, votes: desk?.votes ?? OpenVotes(),
      similar: desk?.suggestions.pairs ?? [], noticed: desk?.noticed ?? NoticedEntries(),
      wardrobe: wardrobe, isLooking: desk?.isLooking ?? false, elsewhere: elsewhere,
      outside: desk?.outside, past: desk?.past, handedOut: desk?.handedOut)
    guard base == .welcomeBack else { return scene }
    var welcome = scene
    welcome.banner = scene.banner(lastOpen: desk?.lastOpen ?? "")
    return welcome
  }
}

/// One sentence in the whisper row; of two the more urgent stands.
struct Whisper: Equatable, Sendable {
  var text: String
  var urgency: Urgency

  /// In the order of precedence, the least first.
  enum Urgency: Int {
    case said
    case undone
    case refusal
  }
}
