extension NodeEncoder {
  /// The members of an object.
  struct Record<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: NodeEncoder
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) { encoder.add(key.stringValue, .node(.null)) }

    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
      if let extras = value as? Extras {
        for member in extras.members { encoder.add(member.name, .node(member.value)) }
        return
      }
      if let value = value as? any Omittable, value.isOmitted { return }
      try write(value, forKey: key)
    }

    // An optional that holds an empty value is written: left out, it would come back as nil.
    mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
      if let value { try write(value, forKey: key) }
    }

    mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws {
      if let value { try write(value, forKey: key) }
    }

    mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
      if let value { try write(value, forKey: key) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      nested(key.stringValue).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      nested(key.stringValue).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { nested(NodeDecoder.Name.parent.stringValue) }
    mutating func superEncoder(forKey key: Key) -> any Encoder { nested(key.stringValue) }

    private func write(_ value: some Encodable, forKey key: Key) throws {
      encoder.add(key.stringValue, .node(try NodeEncoder.node(value)))
    }

    private func nested(_ name: String) -> NodeEncoder {
      let nested = NodeEncoder()
      encoder.add(name, .later(nested))
      return nested
    }
  }
}
