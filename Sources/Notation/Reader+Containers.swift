extension Reader {
  mutating func object() throws(Mistake) -> Node {
    try enter()
    var members: [Node.Member] = []
    members.reserveCapacity(4)
    var names = Names()
    while try !closes("}", isFirst: members.isEmpty) {
      let start = at
      let name = try name()
      guard names.insert(name, beside: members) else {
        at = start
        throw mistake("\(name.quoted) stands here twice")
      }
      try skipColon(after: name)
      search?.descend(.name(name))
      members.append(Node.Member(name, try value()))
      search?.ascend()
    }
    leave()
    return .object(members)
  }

  mutating func array() throws(Mistake) -> Node {
    try enter()
    var elements: [Node] = []
    while try !closes("]", isFirst: elements.isEmpty) {
      search?.descend(.index(elements.count))
      elements.append(try value())
      search?.ascend()
    }
    leave()
    return .array(elements)
  }

  /// Reads a name and the colon after it, to where its value begins.
  mutating func nameAndColon() throws(Mistake) -> String {
    let name = try name()
    try skipColon(after: name)
    return name
  }

  private mutating func skipColon(after name: String) throws(Mistake) {
    try skipSpace()
    guard here == ":" else { throw mistake("a colon was expected after \(name.quoted)") }
    at += 1
    try skipSpace()
  }

  /// Reads the comma before the next entry, or the bracket after the last one.
  mutating func closes(_ bracket: Unicode.Scalar, isFirst: Bool) throws(Mistake) -> Bool {
    try skipSpace()
    if here == nil { throw mistake("a bracket is not closed") }
    if here == bracket {
      at += 1
      return true
    }
    if isFirst { return false }
    guard here == "," else { throw mistake("a comma or a closing bracket was expected") }
    let comma = at
    at += 1
    try skipSpace()
    guard here == bracket else { return false }
    guard manner == .relaxed else {
      at = comma
      throw mistake("a comma stands before the closing bracket")
    }
    at += 1
    return true
  }

  private mutating func name() throws(Mistake) -> String {
    if here == "\"" || (here == "'" && manner == .relaxed) { return try text() }
    guard manner == .relaxed else { throw mistake("a name in double quotes was expected") }
    let start = at
    while let (value, length) = scalar, value.isName(first: at == start) { at += length }
    guard at > start else { throw mistake("a name was expected") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }
}

/// The names met in one object: looked through while they are few, in a set when they are many.
private struct Names {
  private static let few = 16
  private var many: Set<String> = []

  /// False when the name stands among `members` already.
  mutating func insert(_ name: String, beside members: [Node.Member]) -> Bool {
    guard members.count >= Self.few else { return !members.contains { $0.name == name } }
    if many.isEmpty { many = Set(members.map(\.name)) }
    return many.insert(name).inserted
  }
}

extension Unicode.Scalar {
  /// True for what an unquoted name may hold, `first` for what may begin one.
  fileprivate func isName(first: Bool) -> Bool {
    switch self {
    case "a"..."z", "A"..."Z", "_", "$": true
    case "0"..."9": !first
    default: !isASCII && isLetter(first: first)
    }
  }

  @inline(never) private func isLetter(first: Bool) -> Bool {
    first ? properties.isIDStart : properties.isIDContinue
  }
}
