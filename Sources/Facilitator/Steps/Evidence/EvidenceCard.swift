import Cells
import Workshop

/// A touchpoint's card as the evidence opens it (M75–M84): what is known and from whom, then the rest.
///
/// It opens on the line that the part asks for: how it is known, or who might know.
struct EvidenceCard: LinePart {
  let touchpoint: Touchpoint.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func opening(in scene: Scene) -> Posture {
    Posture(focus: scene.stop?.part == "ask" ? 3 : 1)
  }

  func lines(in scene: Scene) -> [Line] {
    let others = TouchpointCard(touchpoint: touchpoint, showsKnown: false).lines(in: scene)
    guard let it = scene.session.touchpoint(touchpoint), let title = others.first else { return [] }
    return [title] + known(of: it, scene) + feedback(on: it, scene) + others.dropFirst()
  }

  /// How it is known, from whom, and who else might know: three lines that always stand here.
  private func known(of it: Touchpoint, _ scene: Scene) -> [Line] {
    let sources = it.evidence.sources.map {
      $0.sentence(in: scene.speech, on: scene.moment.date)
    }.joined(separator: " · ")
    return [
      .choice(scene.say("card.known"), Known.allCases.map { ($0, $0.rawValue) }, chosen: it.known) {
        .touchpoint(.known(it.id, $0))
      },
      Line(
        scene.say("evidence.sources"),
        .actions([
          (
            sources.isEmpty ? scene.say("evidence.noSources") : sources.cut(to: 34),
            [.open(.sources(it.id))]
          )
        ])),
      .text(scene.say("evidence.mightKnow"), it.evidence.elsewhere) {
        .evidence(.line(it.id, .elsewhere, $0))
      },
    ]
  }

  /// What feedback says, what became of asking, and how it is measured.
  private func feedback(on it: Touchpoint, _ scene: Scene) -> [Line] {
    let (id, evidence, unsaid) = (it.id, it.evidence, scene.say("line.unsaid"))
    return [
      .choice(
        scene.say("evidence.asked"),
        [(Asked?.none, scene.say("evidence.notAsked"))]
          + Asked.allCases.map { ($0, $0.rawValue) }, chosen: .some(evidence.asked)
      ) { .evidence(.asked(id, $0)) },
      .choice(
        scene.say("evidence.feedback"),
        [(Mark?.none, unsaid)] + Mark.allCases.map { ($0, $0.words) },
        chosen: .some(evidence.mark)
      ) { .evidence(.mark(id, $0)) },
    ] + (evidence.mark == .varies ? variation(of: it, scene) : []) + [
      .choice(
        scene.say("evidence.measure"),
        [(Measure?.none, unsaid)] + Measure.allCases.map { ($0, $0.rawValue) },
        chosen: .some(evidence.measure)
      ) { .evidence(.measure(id, $0)) },
      .text(scene.say("evidence.stands"), evidence.measuredBy) {
        .evidence(.line(id, .measuredBy, $0))
      },
    ]
  }

  /// By what it varies, and what it feels like at both ends.
  private func variation(of it: Touchpoint, _ scene: Scene) -> [Line] {
    let (id, evidence, unsaid) = (it.id, it.evidence, scene.say("line.unsaid"))
    return [
      .choice(
        scene.say("evidence.variesBy"),
        [(Variation?.none, unsaid)] + Variation.allCases.map { ($0, $0.rawValue) },
        chosen: .some(evidence.variesBy)
      ) { .evidence(.variesBy(id, $0)) }
    ]
      + Extreme.allCases.map { extreme in
        // Each begins at its own end, so that going through one does not run over the other.
        let scores = extreme == .worst ? Array(Feeling.scores) : Feeling.scores.reversed()
        return .choice(
          scene.say("evidence.\(extreme.rawValue)"),
          [(Int?.none, unsaid)] + scores.map { ($0, Feeling.sign($0)) },
          chosen: .some(evidence[extreme])
        ) { .evidence(.extreme(id, extreme, $0)) }
      }
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawCard(titled: scene.numbered(touchpoint), into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    posture.focus == 2 ? [.rows("line"), .enter("who said so"), .back] : cardHints
  }
}
