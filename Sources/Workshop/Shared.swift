/// A value that its copies share until one of them is set.
///
/// A session holds some eighty texts and lists, and to copy it counts a reference for each of them;
/// whoever only looks at it several times a key counts one. Setting the value, or a part of it, costs
/// a copy of it.
@propertyWrapper
public struct Shared<Value: Sendable>: Sendable {
  @usableFromInline final class Box: Sendable {
    @usableFromInline let value: Value

    @usableFromInline init(_ value: Value) { self.value = value }
  }

  @usableFromInline var box: Box

  /// A value that nobody shares yet.
  @inlinable public init(wrappedValue: Value) { box = Box(wrappedValue) }

  /// The value.
  @inlinable public var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  /// The value to be shared, without a copy of it.
  @inlinable public var projectedValue: Shared {
    get { self }
    set { self = newValue }
  }
}

extension Shared: Equatable where Value: Equatable {
  /// Whether they are equal: what is shared is not even looked at.
  @inlinable public static func == (one: Shared, other: Shared) -> Bool {
    one.box === other.box || one.box.value == other.box.value
  }
}
