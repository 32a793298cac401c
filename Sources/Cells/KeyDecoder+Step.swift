extension KeyDecoder {
  static let escape: UInt8 = 27
  private static let bell: UInt8 = 7

  /// One byte further.
  mutating func step(_ byte: UInt8, into inputs: inout [Input]) {
    switch state {
    case .ground: begin(byte, into: &inputs)
    case .character: continueCharacter(byte, into: &inputs)
    case .escape: afterEscape(byte, into: &inputs)
    case .sequence: continueSequence(byte, into: &inputs)
    case .console:
      guard (0x20...0x7e).contains(byte) else { return breakOff(with: byte, into: &inputs) }
      held.append(byte)
      finishSequence(into: &inputs)
    case .mouse(let missing):
      if missing > 1 { state = .mouse(missing: missing - 1) } else { rest() }
    case .answer: continueAnswer(byte, into: &inputs)
    case .answerEnding:
      rest()
      // Not the end of the answer but a new beginning, which closes the answer all the same.
      if byte != UInt8(ascii: "\\") {
        hold(Self.escape, in: .escape)
        step(byte, into: &inputs)
      }
    case .paste(let matched): continuePaste(byte, matched: matched, into: &inputs)
    case .burst: keep(CollectionOfOne(byte))
    }
  }

  private mutating func begin(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case Self.escape: hold(byte, in: .escape)
    case 10, 13: inputs.append(.key(.enter))
    case 9: inputs.append(.key(.tab))
    case 8, 127: inputs.append(.key(.backspace))
    case 1...26: inputs.append(.key(.control(Character(Unicode.Scalar(byte + 96)))))
    case 32..<127: inputs.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0xc2...0xf4: hold(byte, in: .character)
    default: break  // Ctrl-Space, Ctrl with a sign, half of a character
    }
  }

  private mutating func continueCharacter(_ byte: UInt8, into inputs: inout [Input]) {
    guard (0x80...0xbf).contains(byte) else { return breakOff(with: byte, into: &inputs) }
    held.append(byte)
    let hasAlt = held.first == Self.escape
    let encoded = hasAlt ? held[1...] : held[...]
    guard let lead = encoded.first else { return rest() }
    guard encoded.count == (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2) else { return }
    if !hasAlt, let text = String(validating: encoded, as: UTF8.self), let character = text.first,
      let scalar = text.unicodeScalars.first, scalar.isTypeable
    {
      inputs.append(.key(.character(character)))
    }
    rest()
  }

  private mutating func afterEscape(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case Self.escape: inputs.append(.key(.escape))  // and this one is held now
    case UInt8(ascii: "["), UInt8(ascii: "O"): hold(byte, in: .sequence)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      hold(byte, in: .answer)
    case 0xc2...0xf4: hold(byte, in: .character)
    default:
      if let key = key(named: [Self.escape, byte]) { inputs.append(.key(key)) }
      rest()  // Alt with something: nothing is bound to it
    }
  }

  private mutating func continueSequence(_ byte: UInt8, into inputs: inout [Input]) {
    guard (0x20...0x7e).contains(byte) else { return breakOff(with: byte, into: &inputs) }
    let isControlSequence = held[1] == UInt8(ascii: "[")
    if held.count < Self.longestSequence { held.append(byte) }
    if isControlSequence, held.count == 3, byte == UInt8(ascii: "[") {
      state = .console
    } else if isControlSequence {
      if byte >= 0x40 || (byte == UInt8(ascii: "$") && holdsOneNumber) {
        finishSequence(into: &inputs)
      }
    } else if !(UInt8(ascii: "0")...UInt8(ascii: ";")).contains(byte) {
      finishSequence(into: &inputs)
    }
  }

  /// Whether a `$` ends the sequence, as a shifted key of rxvt; in a terminal's answer it does not.
  private var holdsOneNumber: Bool {
    held.count > 3
      && held[2..<held.count - 1].allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func finishSequence(into inputs: inout [Input]) {
    defer { held.removeAll(keepingCapacity: true) }
    state = .ground
    if held.count >= Self.longestSequence { return }
    if let key = key(named: held) ?? Key(sequence: held) {
      inputs.append(.key(key))
    } else if held == Self.pasteStart {
      state = .paste(matched: 0)
    } else if held == Self.mouseStart {
      state = .mouse(missing: 3)
    }
  }

  private mutating func continueAnswer(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case Self.bell: rest()
    case Self.escape: state = .answerEnding
    case 0..<32:
      // No answer has these: the keyboard comes back.
      breakOff(with: byte, into: &inputs)
    default: if held.count == 2 { held.append(byte) }
    }
  }

  /// Drops what is held, which turned out to be nothing; the byte stands for itself.
  private mutating func breakOff(with byte: UInt8, into inputs: inout [Input]) {
    rest()
    step(byte, into: &inputs)
  }

  private mutating func hold(_ byte: UInt8, in state: State) {
    held.append(byte)
    self.state = state
  }
}

extension Unicode.Scalar {
  /// Whether a key may give this character; control characters of eight bits and line separators may not.
  var isTypeable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
