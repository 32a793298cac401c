extension Node {
  /// The value on one line, as strict JSON: `{ "id": 4, "title": "I sign four forms" }`.
  public var line: String {
    var text = ""
    writeLine(into: &text)
    return text
  }

  func writeLine(into text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): value.writeQuoted(into: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.writeLine(into: &text)
      }
      text += "]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members):
      text += "{ "
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        member.name.writeQuoted(into: &text)
        text += ": "
        member.value.writeLine(into: &text)
      }
      text += " }"
    }
  }
}
