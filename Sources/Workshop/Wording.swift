/// A text in two wordings: for a team in front of a screen, and for one leader at a desk.
///
/// An empty wording means that nothing is said in that manner.
public struct Wording: Equatable, Sendable {
  /// What a team reads on the wall.
  public var room: String
  /// What one person reads at a desk.
  public var alone: String

  /// A text in two wordings.
  public init(room: String, alone: String) {
    self.room = room
    self.alone = alone
  }

  /// The same text for both.
  public init(_ text: String) {
    self.init(room: text, alone: text)
  }

  /// Whether it says nothing to anybody.
  public var isEmpty: Bool { room.isEmpty && alone.isEmpty }

  /// The text for a team or for one person, its gaps not yet filled.
  public func text(for manner: Manner) -> String {
    switch manner {
    case .team: room
    case .alone: alone
    }
  }
}

extension [Wording] {
  /// The texts for a team or for one person, without those that say nothing.
  public func texts(for manner: Manner) -> [String] {
    map { $0.text(for: manner) }.filter { !$0.isEmpty }
  }
}
