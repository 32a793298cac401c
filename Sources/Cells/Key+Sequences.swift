extension Key {
  /// The key of a whole sequence, as xterm, rxvt, the Linux console and the VT family send it; nil for all others.
  ///
  /// Modifiers on anything but the arrows change nothing; function keys with modifiers are nobody's.
  init?(sequence: [UInt8]) {
    guard sequence.count > 2, let final = sequence.last else { return nil }
    let letter = Unicode.Scalar(final)
    let isControlSequence = sequence[1] == UInt8(ascii: "[")
    if isControlSequence, sequence.count == 4, sequence[2] == UInt8(ascii: "[") {
      guard let key = Self.console(letter) else { return nil }
      self = key
      return
    }
    guard let numbers = Self.numbers(sequence[2..<sequence.count - 1]) else { return nil }
    let key =
      switch letter {
      case "~": isControlSequence ? Self.numbered(numbers) ?? Self.functional(numbers) : nil
      case "^", "$", "@": isControlSequence ? Self.numbered(numbers) : nil  // rxvt's modifiers
      default:
        Self.arrow(letter, modifiers: (numbers.last ?? 1) - 1)
          ?? Self.lettered(letter, hasModifiers: (numbers.last ?? 1) > 1)
          ?? (isControlSequence ? Self.shifted(letter) : Self.keypad(letter))
      }
    guard let key else { return nil }
    self = key
  }

  /// The parameters between introducer and final byte; nil when they are not plain numbers.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    if bytes.isEmpty { return [] }
    var numbers: [Int] = []
    for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard part.count < 6, part.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(decoding: part, as: UTF8.self))
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func arrow(_ letter: Unicode.Scalar, modifiers: Int) -> Key? {
    // Alt 2, Ctrl 4, Meta 8; Shift 1 alone changes nothing.
    let goesByWord = modifiers & 0b1110 != 0
    return switch letter {
    case "A": .up
    case "B": .down
    case "C": goesByWord ? .wordRight : .right
    case "D": goesByWord ? .wordLeft : .left
    default: nil
    }
  }

  private static func lettered(_ letter: Unicode.Scalar, hasModifiers: Bool) -> Key? {
    switch letter {
    case "H": .home
    case "F": .end
    case "P": hasModifiers ? nil : .function(1)
    case "Q": hasModifiers ? nil : .function(2)
    case "R": hasModifiers ? nil : .function(3)
    case "S": hasModifiers ? nil : .function(4)
    default: nil
    }
  }

  /// What comes after `ESC [` only: Shift-Tab, and rxvt's arrows with Shift.
  private static func shifted(_ letter: Unicode.Scalar) -> Key? {
    switch letter {
    case "Z": .backtab
    case "a": .up
    case "b": .down
    case "c": .right
    case "d": .left
    default: nil
    }
  }

  /// What comes after `ESC O` only: rxvt's arrows with Ctrl, and the number pad.
  private static func keypad(_ letter: Unicode.Scalar) -> Key? {
    switch letter {
    case "a": .up
    case "b": .down
    case "c": .wordRight
    case "d": .wordLeft
    case "I": .tab
    case "M": .enter
    case " ": .character(" ")
    case "X": .character("=")
    case "j"..."y":
      Unicode.Scalar(letter.value - 0x40).map { .character(Character($0)) }
    default: nil
    }
  }

  private static func console(_ letter: Unicode.Scalar) -> Key? {
    switch letter {
    case "A": .function(1)
    case "B": .function(2)
    case "C": .function(3)
    case "D": .function(4)
    case "E": .function(5)
    default: nil
    }
  }

  private static func numbered(_ numbers: [Int]) -> Key? {
    switch numbers.first {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  private static func functional(_ numbers: [Int]) -> Key? {
    guard let number = numbers.first, numbers.count == 1 || numbers[1] <= 1 else { return nil }
    return switch number {
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
