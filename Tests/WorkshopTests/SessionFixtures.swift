import Notation
import Workshop

extension Session {
  /// A session that was started on 4 December.
  static var blank: Session {
    Session(id: "7f3a", created: "2026-12-04T14:00:00+01:00", plan: "quick")
  }

  /// The bicycle shop, in which everything has been said that can be said.
  static func bicycleShop() throws -> Session {
    var session = Session.blank
    for edit in bicycleShopEdits { try session.apply(edit) }
    session.agenda.step = "touchpoints"
    session.agenda.part = "board"
    session.agenda.stage = Stage.ID(rawValue: 3)
    session.agenda.moment = Touchpoint.ID(rawValue: 7)
    session.agenda.begun = session.created
    session.agenda.asked = [Agenda.Asked(stage: Stage.ID(rawValue: 3), questions: [.see])]
    session.agenda.progress = [Agenda.Progress(step: "welcome", done: true, used: 120)]
    session.agenda.drafts = [Agenda.Draft(part: "board", text: "The workshop do")]
    return session
  }

  private static var bicycleShopEdits: [Edit] {
    let (buying, leap, touchpoint) = (
      Journey.ID(rawValue: 1), Stage.ID(rawValue: 4), Touchpoint.ID(rawValue: 6)
    )
    return [
      .attendance(.people(8)), .attendance(.facilitator("Ines")), .attendance(.origin(.outside)),
      .attendance(.stake(false)), .attendance(.agreed(true)),
      .journey(.add(name: "Buying a first bike", after: nil)),
      .journey(.add(name: "Bringing a bike in for repair", after: nil)),
      .journey(.score(buying, .often, 4)), .journey(.score(buying, .complaints, 5)),
      .journey(.subject(Journey.ID(rawValue: 2), .partner)), .journey(.baseline(buying, true)),
      .journey(
        .choose(buying, reason: "most complaints, 5 of 5", criterion: .complaints, score: 5)),
      .traveller(.line(.name, "Maria")), .traveller(.line(.situation, "buying her first bike")),
      .traveller(.pronoun(.she)),
      .stage(.adopt(set: "voice", names: ["Looking and deciding", "Taking the leap"])),
      .need(.add(text: "to know that it fits me", stage: leap, after: nil)),
      .touchpoint(.add(title: "I sign four forms", stage: leap, answers: .do, after: nil)),
      .touchpoint(.add(title: "He asks where I ride", stage: leap, answers: .meet, after: nil)),
      .touchpoint(.channel(touchpoint, .inPerson)), .touchpoint(.initiator(touchpoint, .us)),
      .touchpoint(.note(touchpoint, "one of them twice")), .touchpoint(.known(touchpoint, .seen)),
      .word(.add(text: "welcome", source: .team, after: nil)),
      .word(.add(text: "safe", source: .starter, after: nil)),
      .word(.choose(Word.ID(rawValue: 8), true)), .word(.culture(Word.ID(rawValue: 8), .yes)),
      .word(.startersShown),
      .parked(.add(text: "the website", step: "touchpoints")),
      .parked(.owner(ParkedThought.ID(rawValue: 10), "Al")),
      .parked(.state(ParkedThought.ID(rawValue: 10), .dropped)),
      .closing(.improve("the forms")), .closing(.owner("Jo")), .closing(.state(.done)),
      .closing(.due(CivilDate(year: 2027, month: 1, day: 15))),
    ]
  }
}

/// What a rule of the workshop answers to an edit: its sentence, or `nil` when it was made.
func refusal(_ edit: Edit, _ session: inout Session) -> String? {
  do throws(Refusal) {
    try session.apply(edit)
    return nil
  } catch {
    return error.sentence
  }
}

/// What is said about a document that cannot be opened; `nil` when it can.
func problem(reading text: String) -> DocumentFault? {
  do throws(DocumentFault) {
    _ = try Session(reading: Array(text.utf8))
    return nil
  } catch {
    return error
  }
}
