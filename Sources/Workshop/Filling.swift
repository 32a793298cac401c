extension String {
  /// The text with its gaps filled in one pass, so that what people typed is never read again.
  ///
  /// - `{name}` becomes the value of that name; without one, or with a blank one, "the customer".
  /// - `{she sees|he sees|they see}` becomes the form that fits the pronoun; no pronoun is *they*.
  /// - Any other `{gap}` becomes its value, or stays as it is when it has none.
  /// - `{Count}` is the value of `{count}` with a capital letter: for words of ours, never for what
  ///   people typed.
  ///
  /// Where a value ends a sentence by itself, a colon after it would limp: "now what?: what does
  /// Maria see?" reads "now what? What does Maria see?" instead.
  ///
  /// - Parameters:
  ///   - values: The values by the names of their gaps; the first of a name counts.
  ///   - pronoun: How the traveller is spoken of.
  /// - Returns: The filled text.
  public func filled(_ values: KeyValuePairs<String, String> = [:], pronoun: Pronoun? = nil)
    -> String
  {
    filled(values.map { ($0.key, $0.value) }, pronoun: pronoun)
  }

  /// The text with its gaps filled from a list that is put together while running.
  public func filled(_ values: [(String, String)], pronoun: Pronoun? = nil) -> String {
    guard hasPlace else { return self }
    var filling = Filling(values: values, pronoun: pronoun)
    var rest = self[...]
    // Byte by byte: to look for whole characters would take longer than all the rest.
    while let opening = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let closing = rest[opening...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      filling.write(rest[..<opening])
      filling.fill(rest[rest.utf8.index(after: opening)..<closing])
      rest = rest[rest.utf8.index(after: closing)...]
    }
    filling.write(rest)
    return filling.text
  }
}

extension String {
  /// Whether it may have a gap: most texts of a playbook have none, and they are asked for many times
  /// a key.
  public var hasPlace: Bool {
    let brace = UInt8(ascii: "{")
    return utf8.withContiguousStorageIfAvailable { $0.contains(brace) } ?? utf8.contains(brace)
  }
}

/// A text while it is being filled.
private struct Filling {
  let values: [(name: String, value: String)]
  let form: Int
  var text = ""
  /// Whether the last thing written was a value that ends a sentence.
  private var isAfterSentence = false

  init(values: [(String, String)], pronoun: Pronoun?) {
    self.values = values.map { (name: $0.0, value: $0.1) }
    form =
      switch pronoun {
      case .she: 0
      case .he: 1
      case .they, nil: 2
      }
  }

  /// Writes words of the playbook.
  mutating func write(_ words: Substring) {
    guard isAfterSentence, words.hasPrefix(":") else {
      text += words
      if !words.isEmpty { isAfterSentence = false }
      return
    }
    isAfterSentence = false
    let rest = words.dropFirst().drop { $0 == " " }
    text += rest.isEmpty ? "" : " " + rest.capitalised
  }

  /// Writes what stands for a gap.
  mutating func fill(_ gap: Substring) {
    isAfterSentence = false
    if gap.utf8.contains(UInt8(ascii: "|")) {
      let forms = gap.split(separator: "|", omittingEmptySubsequences: false)
      text += forms[min(form, forms.count - 1)]
      return
    }
    let value = value(of: gap)
    if gap == "name", value?.allSatisfy(\.isWhitespace) ?? true {
      text += beginsSentence ? "The customer" : "the customer"
    } else if let value {
      text += value
      isAfterSentence =
        value.unicodeScalars.last.map { "?!.…".unicodeScalars.contains($0) } ?? false
    } else {
      text += "{\(gap)}"
    }
  }

  private func value(of gap: Substring) -> String? {
    if let value = values.first(where: { $0.name == gap })?.value { return value }
    guard gap.first?.isUppercase == true else { return nil }
    let name = gap.prefix(1).lowercased() + gap.dropFirst()
    return values.first { $0.name == name }.map { Substring($0.value).capitalised }
  }

  /// Whether the next word begins a sentence of ours.
  private var beginsSentence: Bool {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return true }
    return ".?!".contains(last)
  }
}

extension Substring {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
