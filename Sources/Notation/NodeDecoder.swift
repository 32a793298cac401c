/// Turns a `Node` into any `Decodable`, and says where it does not fit.
///
/// Missing members are `Omittable.omitted` where their type has that; `Extras` takes what is not
/// known. Integers are exact: a number with a fraction or out of range is a misfit.
public struct NodeDecoder: Decoder {
  let node: Node

  /// The way from the document to the value.
  public let codingPath: [any CodingKey]

  /// Nothing.
  public var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The value that `node` stands for; throws the first thing that does not fit.
  public static func decode<T: Decodable>(_ type: T.Type, from node: Node) throws(Misfit) -> T {
    try NodeDecoder(node: node, codingPath: []).value(type)
  }

  /// The members of the object.
  public func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = node else { throw misfit("an object was expected here") }
    return KeyedDecodingContainer(Record<Key>(decoder: self, members: members))
  }

  /// The elements of the list.
  public func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = node else { throw misfit("a list was expected here") }
    return List(decoder: self, elements: elements)
  }

  /// The plain value.
  public func singleValueContainer() -> any SingleValueDecodingContainer { One(decoder: self) }

  func misfit(_ sentence: String) -> Misfit { Misfit(sentence, at: codingPath) }

  func inside(_ node: Node, _ key: any CodingKey) -> NodeDecoder {
    NodeDecoder(node: node, codingPath: codingPath + [key])
  }

  /// The node as a value of any type.
  func value<T: Decodable>(_ type: T.Type) throws(Misfit) -> T {
    if let plain = try plain(type), let value = plain as? T { return value }
    do {
      return try T(from: self)
    } catch let misfit as Misfit {
      throw misfit
    } catch let error as DecodingError {
      throw Misfit(error, from: self)
    } catch {
      throw misfit("\(error)")
    }
  }

  /// The node as one of the types that hold nothing else; nil for all others.
  private func plain(_ type: any Decodable.Type) throws(Misfit) -> (any Decodable)? {
    switch type {
    case is String.Type:
      guard case .string(let value) = node else { throw misfit("a text was expected here") }
      return value
    case is Bool.Type:
      guard case .bool(let value) = node else { throw misfit("true or false was expected here") }
      return value
    case let type as any (FixedWidthInteger & Decodable).Type: return try integer(type)
    case is Double.Type:
      guard case .number(let digits) = node else { throw misfit("a number was expected here") }
      guard let value = Double(digits), value.isFinite else {
        throw misfit("\(digits) is too large a number")
      }
      return value
    default: return nil
    }
  }

  private func integer<Integer: FixedWidthInteger & Decodable>(
    _ type: Integer.Type
  ) throws(Misfit) -> Integer {
    guard case .number(let digits) = node else { throw misfit("a number was expected here") }
    if let value = Integer(digits) { return value }
    let isWhole = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2d }
    throw misfit(
      isWhole ? "this number is out of range" : "a whole number was expected here")
  }
}
