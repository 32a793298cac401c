extension Playbook {
  /// The playbook with another's prompts and phrases where it has none of its own.
  ///
  /// So no screen is left without words; steps, plans, stages and starter words stay as they are.
  public func completed(by other: Playbook) -> Playbook {
    var playbook = self
    playbook.prompts.merge(other.prompts) { own, _ in own }
    playbook.phrases.merge(other.phrases) { own, _ in own }
    playbook.promptKeys += other.promptKeys.filter { prompts[$0] == nil }
    playbook.phraseIDs += other.phraseIDs.filter { phrases[$0] == nil }
    return playbook
  }
}
