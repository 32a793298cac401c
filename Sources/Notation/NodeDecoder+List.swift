extension NodeDecoder {
  /// The elements of a list, one after the other.
  struct List: UnkeyedDecodingContainer {
    let decoder: NodeDecoder
    let elements: [Node]
    private(set) var currentIndex = 0

    init(decoder: NodeDecoder, elements: [Node]) {
      self.decoder = decoder
      self.elements = elements
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
      guard !isAtEnd, elements[currentIndex] == .null else { return false }
      currentIndex += 1
      return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().value(type) }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
      try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws(Misfit) -> NodeDecoder {
      guard !isAtEnd else { throw decoder.misfit("this list is too short") }
      defer { currentIndex += 1 }
      return decoder.inside(elements[currentIndex], .index(currentIndex))
    }
  }

  /// A value that stands by itself.
  struct One: SingleValueDecodingContainer {
    let decoder: NodeDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }
    func decodeNil() -> Bool { decoder.node == .null }
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
      if let plain = try decoder.plain(type) { return plain }
      // Integers of other widths read themselves from here.
      guard let integer = type as? any FixedWidthInteger.Type,
        let value = try decoder.integer(integer) as? T
      else { return try decoder.value(type) }
      return value
    }
  }
}
