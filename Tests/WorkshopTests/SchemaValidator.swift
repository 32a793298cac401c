import Notation

/// As much of JSON Schema 2020-12 as the schema of a session uses; any other keyword is a complaint
/// of its own, so that nothing in the schema goes unread.
struct SchemaValidator {
  let schema: Node

  /// What a document does not obey, as `path keyword`, in the order of the document.
  func complaints(about document: Node) -> [String] {
    complaints(document, schema, at: "")
  }

  private static let silent = ["$schema", "$defs", "title", "description"]

  private func complaints(_ node: Node, _ schema: Node, at path: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(true) ? [] : ["\(path) false"]
    }
    return keywords.flatMap { keyword in
      Self.silent.contains(keyword.name)
        ? [] : check(node, keyword.name, keyword.value, in: schema, at: path)
    }
  }

  private func check(
    _ node: Node, _ keyword: String, _ value: Node, in schema: Node, at path: String
  ) -> [String] {
    let complaint = ["\(path) \(keyword)"]
    switch (keyword, value) {
    case ("$ref", .string(let name)):
      guard let target = definition(name) else { return ["\(path) \(name) is not defined"] }
      return complaints(node, target, at: path)
    case ("type", .string(let type)): return Self.type(of: node, is: type) ? [] : complaint
    case ("enum", .array(let values)): return values.contains(node) ? [] : complaint
    case ("const", _): return node == value ? [] : complaint
    case ("required", .array(let names)):
      guard case .object = node else { return [] }
      return names.compactMap(\.text).filter { node[$0] == nil }.map { "\(path) lacks \($0)" }
    case ("properties", .object(let properties)):
      return properties.flatMap { property in
        node[property.name].map { complaints($0, property.value, at: "\(path)/\(property.name)") }
          ?? []
      }
    case ("additionalProperties", _):
      guard case .object(let members) = node else { return [] }
      return members.filter { schema["properties"]?[$0.name] == nil }
        .flatMap { complaints($0.value, value, at: "\(path)/\($0.name)") }
    case ("items", _):
      guard case .array(let elements) = node else { return [] }
      return elements.enumerated().flatMap { complaints($1, value, at: "\(path)/\($0)") }
    case ("minItems", _), ("maxItems", _):
      guard case .array(let elements) = node, let limit = value.integer else { return [] }
      let holds = keyword == "minItems" ? elements.count >= limit : elements.count <= limit
      return holds ? [] : complaint
    case ("uniqueItems", .bool(true)):
      guard case .array(let elements) = node else { return [] }
      return elements.indices.contains { elements[..<$0].contains(elements[$0]) } ? complaint : []
    case ("minimum", _), ("maximum", _):
      guard let number = node.integer, let limit = value.integer else { return [] }
      return (keyword == "minimum" ? number >= limit : number <= limit) ? [] : complaint
    case ("maxLength", _):
      guard let text = node.text, let most = value.integer else { return [] }
      return text.unicodeScalars.count <= most ? [] : complaint
    case ("pattern", .string(let pattern)):
      guard let text = node.text else { return [] }
      guard let expression = try? Regex(pattern) else { return ["\(path) no pattern"] }
      return text.contains(expression) ? [] : complaint
    default: return ["\(path) the keyword \(keyword) is not known"]
    }
  }

  private func definition(_ name: String) -> Node? {
    let beginning = "#/$defs/"
    guard name.hasPrefix(beginning) else { return nil }
    return schema["$defs"]?[String(name.dropFirst(beginning.count))]
  }

  private static func type(of node: Node, is type: String) -> Bool {
    switch (node, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"),
      (.number, "number"), (.null, "null"):
      true
    case (.number, "integer"): node.integer != nil
    default: false
    }
  }
}

extension Node {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number that is written without a fraction, as all numbers of a session are.
  fileprivate var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
