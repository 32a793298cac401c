import Cells
import Workshop

/// What else is known of a touchpoint (M33, M34, M54–M57, M66, M67, M71–M74).
///
/// Its standard, its delight, how people are served, who decides, what is handed over; every line may
/// stay empty.
struct MoreCard: LinePart {
  let touchpoint: Touchpoint.ID

  var kind: Kind { .card }
  var chrome: Chrome { .card }

  func lines(in scene: Scene) -> [Line] {
    guard let it = scene.session.touchpoint(touchpoint) else { return [] }
    let (id, service) = (touchpoint, it.service)
    let unsaid = scene.say("line.unsaid")
    let areas = ExperienceArea.allCases.map { (ExperienceArea?.some($0), $0.rawValue) }
    return [
      text(.standard, of: it, scene),
      answer(scene.say("more.met"), service.standardMet, scene) { .service(.met(id, $0)) },
      .choice(scene.say("more.area"), [(nil, unsaid)] + areas, chosen: .some(service.area)) {
        .service(.area(id, $0))
      },
      .choice(scene.say("more.stance"), scene.stances, chosen: .some(service.stance)) {
        .service(.stance(id, $0))
      },
    ]
      + Care.allCases.map { care in
        answer(scene.say("care.\(care.rawValue)"), service[care], scene) {
          .service(.care(id, care, $0))
        }
      }
      + [text(.exception, of: it, scene)] + delight(of: it, scene)
      + [text(.onlyUs, of: it, scene), need(of: it, scene)] + lists(of: it, scene)
  }

  private func text(_ line: ServiceLine, of it: Touchpoint, _ scene: Scene) -> Line {
    .text(
      scene.say("more.\(line.rawValue)"), it.service[line],
      ghost: scene.say("more.ghost.\(line.rawValue)")
    ) { .service(.line(it.id, line, $0)) }
  }

  private func answer(
    _ label: String, _ answer: Answer?, _ scene: Scene, edit: @escaping (Answer?) -> Edit
  ) -> Line {
    .choice(
      label,
      [(Answer?.none, scene.say("line.unsaid"))]
        + Answer.allCases.map { ($0, scene.say("words.answer.\($0.rawValue)")) },
      chosen: .some(answer), edit: edit)
  }

  /// A delight has a day; when that is long ago it is asked about again (M73).
  private func delight(of it: Touchpoint, _ scene: Scene) -> [Line] {
    let (id, service, today) = (it.id, it.service, scene.moment.date)
    let isLast = scene.session.touchpoint(at: scene.session.touchpointCount - 1)?.id == id
    let said = Line.text(
      scene.say("more.delight"), service.delight,
      ghost: scene.say(isLast ? "more.ghost.farewell" : "more.ghost.delight")
    ) { .service(.delight(id, $0, on: $0.isEmpty ? nil : today)) }
    let months = scene.playbook.delightMonths
    guard let state = service.delight(on: today, limit: months) else { return [said] }
    let chosen: Int? =
      switch state {
      case .fresh: 0
      case .aged: nil
      case .ordinary: 1
      }
    let day = service.delightOn?.monthAndYear ?? ""
    let still = Line(
      scene.say("more.still"),
      .choice(
        .init([scene.say("more.still.yes"), scene.say("more.still.ordinary")]), chosen: chosen,
        unsaid: scene.say("more.still.asked", ["date": day])
      ) { index in
        guard index == 0 else { return [.edit(.service(.ordinary(id, true)))] }
        return [
          .edit(.several([.service(.ordinary(id, false)), .service(.delightOn(id, today))]))
        ]
      })
    return [said, still]
  }

  /// The needs of its stage, of which it may serve one.
  private func need(of it: Touchpoint, _ scene: Scene) -> Line {
    var needs = scene.session.stage(of: it.id)?.needs ?? []
    if let need = it.service.need.flatMap(scene.session.need), !needs.contains(need) {
      needs.append(need)
    }
    return .choice(
      scene.say("more.need"),
      [(nil, scene.say("line.unsaid"))] + needs.map { (Need.ID?.some($0.id), $0.text) },
      chosen: .some(it.service.need)
    ) { .service(.need(it.id, $0)) }
  }

  private func lists(of it: Touchpoint, _ scene: Scene) -> [Line] {
    let deciders = Decider.allCases.map { decider in
      (Decider?.some(decider), "\(decider.glyph) \(scene.say("decider.\(decider.rawValue)"))")
    }
    let ideas = it.foldsIdeas ? [] : it.ideas.map(\.text)
    return [
      .choice(
        scene.say("more.decides"), [(nil, scene.say("more.nobody"))] + deciders,
        chosen: .some(it.decision.decider)
      ) { .decision(.decider(it.id, $0)) },
      list("more.ways", it.decision.branches.map(\.text), .branches(it.id), scene),
      list("more.handed", it.handshakes.map(\.text), .handshakes(it.id), scene),
      list("more.ideas", ideas, .ideas(it.id), scene),
    ]
  }

  private func list(_ label: String, _ texts: [String], _ route: Route, _ scene: Scene) -> Line {
    let words = texts.isEmpty ? scene.say("more.nothing") : texts.joined(separator: " · ")
    return Line(scene.say(label), .actions([(words.cut(to: 44), [.open(route)])]))
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let title = scene.session.touchpoint(touchpoint)?.title ?? ""
    drawCard(
      titled: "\(scene.badged(touchpoint))  \(title)", into: &canvas, in: area, posture, scene)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? { scene.say("card.counts") }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let lines = lines(in: scene)
    guard let row = posture.row(of: lines.count) else { return [.back] }
    return switch lines[row].value {
    case .text: [.rows("line"), .typing("to write"), .enter("done"), .back]
    case .choice: [.rows("line"), .across("change"), .enter("done"), .back]
    case .actions: [.rows("line"), .enter("open"), .back]
    }
  }
}
