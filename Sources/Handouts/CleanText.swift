/// What people wrote, made safe to be handed out; total, whatever it is.
///
/// Controls are spelled out (`^[`, `<U+202E>`), line breaks, tabs and separators become blanks, what is
/// invisible is left out except where it joins letters, a base keeps four marks, and outer blanks
/// go. Cleaning twice changes nothing more. A screen is stricter, because cells are.
struct CleanText {
  private static let mostMarks = 4

  private var scalars = String.UnicodeScalarView()
  private var marks = 0
  /// Joiners that stand only if something follows that they can join.
  private var joiners: [Unicode.Scalar] = []

  /// The text, cleaned.
  static func of(_ text: String) -> String {
    var clean = CleanText()
    for scalar in text.unicodeScalars { clean.add(scalar) }
    return String(clean.scalars).trimmed
  }

  /// The text, cleaned, between the two signs that keep its direction to itself; empty if it is.
  ///
  /// Cleaning spells these signs out, so where they are found they are ours.
  static func isolated(_ text: String) -> String {
    let clean = of(text)
    return clean.isEmpty ? "" : "\(first)\(clean)\(last)"
  }

  /// The sign before an isolated text.
  static let first: Unicode.Scalar = "\u{2068}"

  /// The sign after an isolated text.
  static let last: Unicode.Scalar = "\u{2069}"

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0d, 0x80...0x9f, 0x2028, 0x2029: put([" "])
    case 0..<0x20, 0x7f: put(["^", Unicode.Scalar(UInt8(scalar.value) ^ 0x40)])
    case 0x20..<0x7f: put([scalar])
    case 0x61c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069:
      put("<U+\(Self.digits(of: scalar))>".unicodeScalars)
    case 0x200c, 0x200d, 0xfe0e, 0xfe0f:
      if let last = scalars.last, last.value > 0x2ff, joiners.count < 2 { joiners.append(scalar) }
    default: addByProperties(scalar)
    }
  }

  private mutating func addByProperties(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint else { return }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      // A mark without a base would sit on a sign of ours.
      guard !scalars.isEmpty, marks < Self.mostMarks else { return }
      flush()
      scalars.append(scalar)
      marks += 1
    case .unassigned, .surrogate: put(["\u{fffd}"])
    case .format where !Self.numberSigns.contains(scalar): return
    default:
      if scalar.value > 0x2ff { flush() }
      put([scalar])
    }
  }

  private mutating func put(_ more: some Sequence<Unicode.Scalar>) {
    joiners = []
    marks = 0
    scalars.append(contentsOf: more)
  }

  private mutating func flush() {
    scalars.append(contentsOf: joiners)
    joiners = []
  }

  /// Signs that are written over the number after them.
  private static let numberSigns: [Unicode.Scalar] = [
    "\u{600}", "\u{601}", "\u{602}", "\u{603}", "\u{604}", "\u{605}", "\u{6dd}", "\u{70f}",
    "\u{890}", "\u{891}", "\u{8e2}", "\u{110bd}", "\u{110cd}",
  ]

  private static func digits(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension String {
  /// Without blanks of any kind at its ends.
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    // A mark that has lost the blank under it would sit on a sign of ours.
    while let first = scalars.first, first.isMark { scalars.removeFirst() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
  }
}
