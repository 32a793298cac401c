import Notation
import Synchronization

/// A piece of a playbook that is read when it is first asked for, once for all who share it.
///
/// A playbook has more than a thousand of them, and the front door says two dozen.
final class Pending<Value: Sendable>: Sendable {
  typealias Reading = @Sendable (Excerpt) throws(Excerpt.Misfit) -> Value

  private enum State {
    case unread(Unread, Reading)
    case read(Value?)
  }

  private let state: Mutex<State>

  /// A piece of the program's own playbook, whose tests have read it.
  init(_ unread: Unread, _ reading: @escaping Reading) { state = Mutex(.unread(unread, reading)) }

  /// A piece that has been read.
  init(_ value: Value) { state = Mutex(.read(value)) }

  /// What was read; `nil` where something is wrong with it.
  var value: Value? {
    state.withLock { state in
      switch state {
      case .read(let value): return value
      case .unread(let unread, let reading):
        let value = (try? unread.read()).flatMap { try? reading(Excerpt($0)) }
        state = .read(value)
        return value
      }
    }
  }
}

extension Pending: Equatable where Value: Equatable {
  /// Whether they say the same, read already or not.
  static func == (one: Pending, other: Pending) -> Bool {
    one === other || one.value == other.value
  }
}
