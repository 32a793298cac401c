/// Turns any `Encodable` into a `Node`, members in the order in which they are encoded.
///
/// Synthesised coding encodes in the order of declaration. Members that are `Omittable` and empty
/// are left out, as are optional ones that are nil; `Extras` adds its members to the object.
public final class NodeEncoder: Encoder {
  enum Content {
    case nothing
    case plain(Node)
    case list
    case record
  }

  /// A value that is written already, or one whose encoder may still add to it.
  enum Item {
    case node(Node)
    case later(NodeEncoder)

    var node: Node {
      switch self {
      case .node(let node): node
      case .later(let encoder): encoder.node
      }
    }
  }

  var content = Content.nothing
  var names: [String] = []
  var items: [Item] = []

  /// Nothing: an encoder does not know where it stands.
  public var codingPath: [any CodingKey] { [] }

  /// Nothing.
  public var userInfo: [CodingUserInfoKey: Any] { [:] }

  init() {}

  /// The node that stands for `value`.
  ///
  /// Throws what the value's own coding throws, and `EncodingError` for a number that is infinite
  /// or none at all, which JSON cannot write.
  public static func node(_ value: some Encodable) throws -> Node {
    switch value {
    case let value as String: return .string(value)
    case let value as Bool: return .bool(value)
    case let value as Double: return try number(value)
    case let value as any BinaryInteger: return .number(value.description)
    default:
      let encoder = NodeEncoder()
      try value.encode(to: encoder)
      return encoder.node
    }
  }

  private static func number(_ value: Double) throws -> Node {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "\(value) cannot be written as a number"))
    }
    return .number(value.description)
  }

  var node: Node {
    switch content {
    case .nothing: .object([])
    case .plain(let node): node
    case .list: .array(items.map(\.node))
    case .record: .object(zip(names, items).map { Node.Member($0, $1.node) })
    }
  }

  func add(_ item: Item) { items.append(item) }

  func add(_ name: String, _ item: Item) {
    names.append(name)
    items.append(item)
  }

  /// The members of an object.
  public func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    content = .record
    return KeyedEncodingContainer(Record<Key>(encoder: self))
  }

  /// The elements of a list.
  public func unkeyedContainer() -> any UnkeyedEncodingContainer {
    content = .list
    return List(encoder: self)
  }

  /// A plain value.
  public func singleValueContainer() -> any SingleValueEncodingContainer { One(encoder: self) }
}
