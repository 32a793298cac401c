extension Reader {
  /// Where the value at `path` begins: the line and the column in characters, both from 1.
  ///
  /// The document is read again, so this is only for showing a mistake. Where the path does not
  /// lead all the way, the place is that of the last value on it.
  public static func place(
    of path: [Step], in bytes: [UInt8], _ manner: Manner
  ) -> (line: Int, column: Int) {
    var reader = Reader(bytes, manner)
    reader.search = Search(path)
    _ = try? reader.document()
    return reader.lineAndColumn(of: reader.search?.found ?? 0)
  }

  /// The way to the value being read, compared with the way to the one that is looked for.
  struct Search {
    private let wanted: [Step]
    private var depth = 0
    /// How many steps of the way here are those of the way wanted.
    private var agreed = 0
    private var furthest = -1
    private(set) var found = 0

    init(_ wanted: [Step]) { self.wanted = wanted }

    mutating func descend(_ step: Step) {
      if agreed == depth, depth < wanted.count, wanted[depth] == step { agreed += 1 }
      depth += 1
    }

    mutating func ascend() {
      depth -= 1
      agreed = min(agreed, depth)
    }

    mutating func reached(_ offset: Int) {
      guard agreed == depth, depth > furthest else { return }
      furthest = depth
      found = offset
    }
  }
}
