extension NodeEncoder {
  /// The elements of a list.
  struct List: UnkeyedEncodingContainer {
    let encoder: NodeEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { encoder.items.count }

    mutating func encodeNil() { encoder.add(.node(.null)) }

    mutating func encode<T: Encodable>(_ value: T) throws {
      encoder.add(.node(try NodeEncoder.node(value)))
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      nested().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      nested().unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { nested() }

    private func nested() -> NodeEncoder {
      let nested = NodeEncoder()
      encoder.add(.later(nested))
      return nested
    }
  }

  /// A value that stands by itself.
  struct One: SingleValueEncodingContainer {
    let encoder: NodeEncoder
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { encoder.content = .plain(.null) }

    mutating func encode<T: Encodable>(_ value: T) throws {
      encoder.content = .plain(try NodeEncoder.node(value))
    }
  }
}
