import Cells
import Workshop

/// The card of a customer who was asked: what they said, which of the words they used, when, take out.
struct LedgerCard: LinePart {
  let entry: LedgerEntry.ID

  /// How many days back a day can be chosen.
  private static let days = 90

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.impression.ledger.first(where: { $0.id == entry }) else {
      return []
    }
    return [.text("", it.said) { .ledger(.said(it.id, $0)) }]
      + words(of: it, scene) + [day(of: it, scene)]
      + [
        Line(
          scene.say("card.with"),
          .actions([(scene.say("card.takeOut"), [.edit(.ledger(.remove(it.id))), .back])]))
      ]
  }

  /// The three words of today, and those of the day on which the customer was asked.
  private func words(of entry: LedgerEntry, _ scene: Scene) -> [Line] {
    let chosen = scene.session.chosenWords.map(\.id)
    return (chosen + entry.used.filter { !chosen.contains($0) }).map { word in
      .choice(
        scene.text(of: word),
        [(false, scene.say("ledger.notUsed")), (true, scene.say("ledger.used"))],
        chosen: entry.used.contains(word)
      ) { isUsed in
        let others = entry.used.filter { $0 != word }
        return .ledger(.used(entry.id, isUsed ? others + [word] : others))
      }
    }
  }

  private func day(of entry: LedgerEntry, _ scene: Scene) -> Line {
    let today = scene.moment.date
    let recent = (0...Self.days).reversed().map { today.adding(days: -$0) }
    let days = recent.contains(entry.date) ? recent : [entry.date] + recent
    let words = { (place: Int) in days[place].said(from: today) }
    return .choice(
      scene.say("ledger.day"), days, saying: words, chosen: entry.date
    ) { .ledger(.date(entry.id, $0)) }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.say("ledger.card"), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] { cardHints }
}
