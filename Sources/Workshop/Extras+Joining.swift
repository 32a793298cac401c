import Notation

extension Extras {
  /// Takes over the members of another, where its own have other names.
  mutating func take(over other: Extras) {
    members += other.members.filter { theirs in !members.contains { $0.name == theirs.name } }
  }
}
