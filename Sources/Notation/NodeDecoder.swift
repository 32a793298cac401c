/// Turns a `Node` into any `Decodable`, and says where it does not fit.
///
/// Missing members are `Omittable.omitted` where their type has that; `Extras` takes what is not
/// known. Integers are exact: a number with a fraction or out of range is a misfit.
public struct NodeDecoder: Decoder {
  let node: Node
  let trail: Trail

  /// The way from the document to the value.
  public var codingPath: [any CodingKey] { trail.steps.map(Name.init) }

  /// Nothing.
  public var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The value that `node` stands for; throws the first thing that does not fit.
  public static func decode<T: Decodable>(_ type: T.Type, from node: Node) throws(Misfit) -> T {
    try NodeDecoder(node: node, trail: .document).value(type)
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

  func misfit(_ sentence: String) -> Misfit { Misfit(sentence: sentence, path: trail.steps) }

  func inside(_ node: Node, _ step: Reader.Step) -> NodeDecoder {
    NodeDecoder(node: node, trail: .further(trail, step))
  }

  /// The node as a value of any type.
  func value<T: Decodable>(_ type: T.Type) throws(Misfit) -> T {
    if let plain = try plain(type) { return plain }
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

  /// The node as one of the plain types that documents are made of; nil for all others.
  ///
  /// They are told by their names: asking a type what protocols it conforms to is slow, above all
  /// the first time.
  func plain<T>(_ type: T.Type) throws(Misfit) -> T? {
    if type == String.self { return try text() as? T }
    if type == Int.self { return try integer(Int.self) as? T }
    if type == Bool.self { return try truth() as? T }
    if type == Double.self { return try number() as? T }
    return nil
  }

  private func text() throws(Misfit) -> String {
    guard case .string(let text) = node else { throw misfit("a text was expected here") }
    return text
  }

  private func truth() throws(Misfit) -> Bool {
    guard case .bool(let truth) = node else { throw misfit("true or false was expected here") }
    return truth
  }

  private func number() throws(Misfit) -> Double {
    guard case .number(let digits) = node else { throw misfit("a number was expected here") }
    guard let number = Double(digits), number.isFinite else {
      throw misfit("\(digits) is too large a number")
    }
    return number
  }

  func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) throws(Misfit) -> Integer {
    guard case .number(let digits) = node else { throw misfit("a number was expected here") }
    if let value = Integer(digits) { return value }
    let isWhole = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2d }
    throw misfit(
      isWhole ? "this number is out of range" : "a whole number was expected here")
  }
}
