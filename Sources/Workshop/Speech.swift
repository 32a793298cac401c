/// The playbook's words, said to these people about this traveller.
public struct Speech: Sendable {
  /// Where the words stand.
  public let playbook: Playbook

  /// Whether they are said to a team or to one person.
  public let manner: Manner

  /// The traveller's name; blank reads as "the customer".
  public let name: String

  /// How the traveller is spoken of.
  public let pronoun: Pronoun?

  /// The words of a playbook for a session.
  ///
  /// - Parameters:
  ///   - playbook: where the words stand.
  ///   - session: to whom they are said, and about whom.
  ///   - name: the traveller's name as it is to be written; as the session has it where this is
  ///     left out.
  public init(_ playbook: Playbook, for session: Session, name: String? = nil) {
    self.playbook = playbook
    manner = session.manner
    self.name = name ?? session.persona.name
    pronoun = session.persona.pronoun
  }

  /// A phrase of the playbook, its places filled in.
  public func say(_ phrase: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(playbook.phrase(phrase), values)
  }

  /// A wording, its places filled in.
  public func fill(
    _ wording: Wording, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let text = wording.text(for: manner)
    guard text.hasPlace else { return text }
    return text.filled([("name", name)] + values.map { ($0.key, $0.value) }, pronoun: pronoun)
  }
}
