import Cells
import Workshop

/// A word's card: its spelling, the word that says the same, whether it is one of the three, take out.
struct WordCard: LinePart {
  let word: Word.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let word = scene.session.word(word) else { return [] }
    return [.text("", word.text) { .word(.rename(word.id, $0)) }]
      + same(word, scene) + members(word, scene) + kept(word, scene)
      + [
        Line(
          scene.say("card.with"),
          .actions([(scene.say("card.takeOut"), [.edit(.word(.remove(word.id))), .back])]))
      ]
  }

  /// `the same as ◂ quick ▸`: for a word under which no other stands.
  private func same(_ word: Word, _ scene: Scene) -> [Line] {
    let impression = scene.session.impression
    let others = impression.standing.filter { $0.id != word.id }
    guard impression.members(of: word.id).isEmpty, !others.isEmpty, !scene.isVoting else {
      return []
    }
    let words = [scene.say("words.sameAs.none")] + others.map(\.text)
    let chosen = word.under.flatMap { under in others.firstIndex { $0.id == under } }
    return [
      Line(
        scene.say("words.sameAs"),
        .choice(
          .init(words), chosen: chosen.map { $0 + 1 } ?? 0, unsaid: ""
        ) { index in
          let apart = Edit.ballot(.apart(word.id))
          guard index > 0 else { return [.edit(apart)] }
          let merge = Edit.ballot(.merge(word.id, under: others[index - 1].id))
          return [.edit(word.under == nil ? merge : .several([apart, merge]))]
        })
    ]
  }

  /// The words that stand under it, each of which can stand by itself again.
  private func members(_ word: Word, _ scene: Scene) -> [Line] {
    let members = scene.session.impression.members(of: word.id)
    guard !members.isEmpty else { return [] }
    return [
      Line(
        scene.say("words.alone"),
        .actions(members.map { ($0.text, [.edit(.ballot(.apart($0.id)))]) }))
    ]
  }

  /// Whether it is one of the three: once these have been found, never before the vote.
  private func kept(_ word: Word, _ scene: Scene) -> [Line] {
    let impression = scene.session.impression
    let isCounted = (scene.hasSecondVote ? impression.second : impression.first).round != nil
    guard isCounted || !impression.chosen.isEmpty,
      impression.deciding.verdict?.undecided == nil, word.under == nil, scene.manner == .team,
      !scene.isVoting
    else { return [] }
    return [
      .choice(
        scene.say("words.kept.card"),
        [(false, scene.say("words.answer.no")), (true, scene.say("words.answer.yes"))],
        chosen: impression.chosen.contains(word.id)
      ) { .word(.choose(word.id, $0)) }
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("words.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
