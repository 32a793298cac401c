/// Makes inputs of the bytes that a terminal sends, however they are cut into pieces.
///
/// It goes byte by byte from state to state, so a cut anywhere changes nothing. Held back until the rest
/// arrives: half a character, half a sequence, an open paste; `settle` ends what silence ends. A sequence
/// that means nothing here is swallowed whole, so that it never types itself into a field; so is Alt with
/// anything. The one thing that looks at pieces is the burst: 800 bytes at once without an escape are a paste
/// from a terminal that does not mark pastes, because nobody types that fast.
///
/// What is held is bounded: 64 bytes of a sequence, 1 MiB of a paste; more is read and dropped.
public struct KeyDecoder: Sendable {
  /// What the decoder is in the middle of.
  enum State: Sendable {
    case ground
    /// Some bytes of a UTF-8 character are held, perhaps after an escape.
    case character
    /// An escape is held: the key, or the beginning of something.
    case escape
    /// `ESC [` or `ESC O` and parameters are held.
    case sequence
    /// `ESC [ [` of the Linux console's function keys is held: one more byte.
    case console
    /// An old mouse report, which has three more bytes than its sequence shows.
    case mouse(missing: Int)
    /// Inside an answer of the terminal (OSC, DCS, APC …), which nobody asked for here.
    case answer
    /// An escape inside an answer: `\` completes its end.
    case answerEnding
    /// After the marker of a paste; so many bytes of the closing marker have been seen.
    case paste(matched: Int)
    /// An unmarked paste, which lasts until silence.
    case burst
  }

  /// The most bytes of one paste that are kept.
  public static let longestPaste = 1 << 20
  /// So many bytes in one piece, without an escape, are a paste.
  static let burst = 800
  static let longestSequence = 64

  /// What the terminal's own description adds to the common sequences.
  private let named: [(sequence: [UInt8], key: Key)]
  private let keyPatience: Duration
  var state = State.ground
  var held: [UInt8] = []
  var pasted: [UInt8] = []

  /// A decoder which also knows the `named` sequences (each begins with an escape) and takes an escape
  /// for the key after `patience`: 25 ms beside the terminal, 100 ms over a network.
  public init(
    named: [(sequence: [UInt8], key: Key)] = [], patience: Duration = .milliseconds(25)
  ) {
    self.named = named
    keyPatience = patience
  }

  /// The key that the terminal's own description names for a sequence, the first of several.
  func key(named sequence: [UInt8]) -> Key? {
    named.first { $0.sequence == sequence }?.key
  }

  /// How long to wait for more before `settle`; nil when nothing is held back.
  ///
  /// Two seconds where waiting longer costs nothing or ending early would type the rest as keys.
  public var patience: Duration? {
    switch state {
    case .ground: nil
    case .paste, .answerEnding, .character: .seconds(2)
    case .answer: held.count > 2 ? .seconds(2) : keyPatience
    case .escape, .sequence, .console, .mouse, .burst: keyPatience
    }
  }

  /// Takes the bytes that arrived and gives what they complete.
  public mutating func feed(_ bytes: some Collection<UInt8>) -> [Input] { feed(Array(bytes)) }

  /// Takes the bytes that arrived and gives what they complete.
  public mutating func feed(_ bytes: [UInt8]) -> [Input] {
    if case .ground = state, bytes.count >= Self.burst, !bytes.contains(Self.escape) {
      state = .burst
    }
    var inputs: [Input] = []
    for byte in bytes { step(byte, into: &inputs) }
    return inputs
  }

  /// Tells that nothing more came within `patience`: an escape alone is the key, an open paste is over,
  /// half a sequence or character is dropped.
  public mutating func settle() -> [Input] {
    var inputs: [Input] = []
    switch state {
    case .escape: inputs.append(.key(.escape))
    case .paste(let matched):
      keep(Self.pasteEnd.prefix(matched))
      finishPaste(into: &inputs)
    case .burst: finishPaste(into: &inputs)
    case .ground, .character, .sequence, .console, .mouse, .answer, .answerEnding: break
    }
    rest()
    return inputs
  }

  /// Back to the ground with nothing held.
  mutating func rest() {
    state = .ground
    held.removeAll(keepingCapacity: true)
  }
}
