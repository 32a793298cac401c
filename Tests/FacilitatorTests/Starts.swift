import Facilitator
import Shelf
import Workshop

extension Playbook {
  /// The words that are part of the program.
  static let builtin: Playbook = {
    do { return try Playbook(reading: Builtin.playbook) } catch {
      preconditionFailure("The playbook cannot be read: \(error)")
    }
  }()
}

extension Session {
  /// The finished example: the bicycle shop of all sketches.
  static let bicycleShop: Session = {
    do { return try Session(reading: Builtin.example) } catch {
      preconditionFailure("The example cannot be read: \(error)")
    }
  }()

  /// The bicycle shop before anybody said what any moment feels like.
  static let unfelt = bicycleShop.touchpoints.reduce(bicycleShop) { session, touchpoint in
    session.changed(
      .feeling(.clear(touchpoint.id)), .feeling(.pivotal(touchpoint.id, false)),
      .feeling(.colours(touchpoint.id, "")))
  }

  /// The bicycle shop as one person mapped it at a desk.
  static let bicycleShopAlone = bicycleShop.changed(
    .session(.manner(.alone)), .session(.plan("solo")))

  /// The same session after these changes; one that is refused changes nothing.
  func changed(_ edits: Edit...) -> Session {
    var session = self
    for edit in edits { try? session.apply(edit) }
    return session
  }

  /// The same session with this much time used in a step, in seconds.
  func using(_ seconds: Int, in step: String) -> Session {
    var session = self
    session.agenda.progress.removeAll { $0.step == step }
    session.agenda.progress.append(Agenda.Progress(step: step, used: seconds))
    return session
  }

  /// A stage by its place in the journey, from 1.
  func stage(_ number: Int) -> Stage { stages[number - 1] }
}

extension Shelved {
  /// The session that stopped on Thursday, as the front door names it.
  static let bicycleShop = Shelved(
    path: "~/Documents/Touchline/Buying a first bike.json", title: "Buying a first bike",
    stopped: "2025-12-04T14:02:00+01:00", step: "touchpoints")

  static let library = Shelved(
    path: "~/Documents/Touchline/Borrowing a book.json", title: "Borrowing a book",
    stopped: "2025-11-20T09:30:00+01:00", step: "words")

  static let clinic = Shelved(
    path: "~/Documents/Touchline/A first visit.json", title: "A first visit",
    stopped: "2024-06-03T16:45:00+02:00", step: "close")
}

extension Player {
  /// A workshop with a team that has just been started with the quick plan, nothing typed yet.
  static func newTeam(_ look: Look = .wall, at time: String = "14:00") -> Player {
    Player(look, at: time).playing("Enter Enter")
  }

  /// A session that one person has just started.
  static func newAlone(_ look: Look = .wall, at time: String = "14:00") -> Player {
    Player(look, at: time).playing("↓ Enter")
  }

  /// The bicycle shop, its clock running, at a part of a step.
  ///
  /// `place` is the step and the part, as the playbook names them: `touchpoints.board`; `stage` counts
  /// from 1, on a part that goes stage by stage; `used` is how many seconds the step took before.
  static func example(
    _ look: Look = .wall, at place: String, stage: Int? = nil, time: String = "14:06",
    used: Int = 60, in example: Session = .bicycleShop
  ) -> Player {
    let names = place.split(separator: ".").map(String.init)
    var session = example.using(used, in: names[0])
    session.agenda.step = "welcome"
    session.agenda.part = "is"
    var player = Player(look, at: time, opening: session)
    if session.manner == .team { player.play("Enter") }
    player.stand(at: Stop(names[0], names[1], stage: stage.map { session.stage($0).id }))
    return player
  }

  /// The bicycle shop of one person, at a part of a step.
  static func alone(
    _ look: Look = .wall, at place: String, stage: Int? = nil, time: String = "14:06"
  ) -> Player {
    example(look, at: place, stage: stage, time: time, in: .bicycleShopAlone)
  }

  /// The finished example, opened to practise.
  static func practice(_ look: Look = .wall) -> Player {
    Player(look).playing("↓×2 Enter")
  }
}
