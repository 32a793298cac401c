extension NodeDecoder {
  /// The members of an object, asked for by key.
  struct Record<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: NodeDecoder
    let members: [Node.Member]

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

    func contains(_ key: Key) -> Bool { member(key.stringValue) != nil }
    func decodeNil(forKey key: Key) -> Bool { member(key.stringValue) == .null }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      if type == Extras.self, let extras = extras(besides: key) as? T { return extras }
      guard let node = member(key.stringValue) else {
        if let type = type as? any Omittable.Type, let value = type.omitted as? T { return value }
        throw missing(key.stringValue)
      }
      return try decoder.inside(node, .name(key.stringValue)).value(type)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
      try nested(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try nested(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try nested(Name.parent) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try nested(key) }

    private func nested(_ key: any CodingKey) throws(Misfit) -> NodeDecoder {
      guard let node = member(key.stringValue) else { throw missing(key.stringValue) }
      return decoder.inside(node, .name(key.stringValue))
    }

    private func member(_ name: String) -> Node? { members.first { $0.name == name }?.value }

    private func missing(_ name: String) -> Misfit {
      decoder.misfit("\(name.quoted) is missing here")
    }

    /// What the type has no key for.
    ///
    /// A member that happens to be called as the property that holds the extras is unknown too.
    private func extras(besides key: Key) -> Extras {
      var extras = Extras()
      extras.members = members.filter {
        $0.name == key.stringValue || Key(stringValue: $0.name) == nil
      }
      return extras
    }
  }

  /// A step into a list, or to what a class inherits.
  struct Name: CodingKey {
    static let parent = Name("super")

    let stringValue: String
    let intValue: Int?

    init(_ name: String) {
      stringValue = name
      intValue = nil
    }

    init(intValue: Int) {
      self.intValue = intValue
      stringValue = String(intValue)
    }

    init(stringValue: String) { self.init(stringValue) }

    init(_ step: Reader.Step) {
      switch step {
      case .name(let name): self.init(name)
      case .index(let index): self.init(intValue: index)
      }
    }
  }
}
