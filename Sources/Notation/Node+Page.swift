extension Node {
  /// The value as people read and compare it, as strict JSON that ends in a line feed.
  ///
  /// Two spaces a level, and an entry a line: a list of plain values, and an object that holds
  /// nothing but plain values and such lists, stand on one line where they fit into `width`
  /// columns. The outermost value is always opened up.
  public func page(width: Int = 100) -> String {
    var page = Page(width: width)
    page.writeOpened(self, indent: 0)
    return page.text + "\n"
  }

  /// True for what has nothing inside.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  /// True for a list of plain values.
  fileprivate var isPlainList: Bool {
    if case .array(let elements) = self { elements.allSatisfy(\.isPlain) } else { isPlain }
  }

  /// True for what may share a line, if it fits: entries never hold entries there.
  fileprivate var isShort: Bool {
    if case .object(let members) = self {
      members.allSatisfy(\.value.isPlainList)
    } else {
      isPlainList
    }
  }

  /// The least number of columns that the value takes on one line.
  fileprivate var leastColumns: Int {
    switch self {
    case .array(let elements): elements.count * 3
    case .object(let members): members.count * 7
    default: 0
    }
  }
}

/// A page being written.
private struct Page {
  let width: Int
  var text = ""

  init(width: Int) { self.width = width }

  /// Writes what stands behind `taken` columns of the line, on this line if it fits.
  mutating func write(_ node: Node, indent: Int, taken: Int) {
    if node.isPlain {
      node.writeLine(into: &text)
      return
    }
    let room = width - taken - 1
    if node.isShort, node.leastColumns <= room {
      let line = node.line
      if line.utf8.count <= room || line.count <= room {
        text += line
        return
      }
    }
    writeOpened(node, indent: indent)
  }

  /// Writes every entry on a line of its own.
  mutating func writeOpened(_ node: Node, indent: Int) {
    switch node {
    case .array(let elements) where !elements.isEmpty:
      text += "[\n"
      for (index, element) in elements.enumerated() {
        begin(indent + 2)
        write(element, indent: indent + 2, taken: indent + 2)
        end(isLast: index == elements.count - 1)
      }
      begin(indent)
      text += "]"
    case .object(let members) where !members.isEmpty:
      text += "{\n"
      for (index, member) in members.enumerated() {
        begin(indent + 2)
        let name = member.name.quoted + ": "
        text += name
        write(member.value, indent: indent + 2, taken: indent + 2 + name.count)
        end(isLast: index == members.count - 1)
      }
      begin(indent)
      text += "}"
    default: node.writeLine(into: &text)
    }
  }

  private mutating func begin(_ indent: Int) {
    text += String(repeating: " ", count: indent)
  }

  private mutating func end(isLast: Bool) {
    text += isLast ? "\n" : ",\n"
  }
}
