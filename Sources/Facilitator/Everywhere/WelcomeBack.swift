import Cells
import Workshop

/// The first screen of a session that is opened on a later day: where it stopped, and the way on.
///
/// What was promised stands between. The clock rests until somebody goes on.
struct WelcomeBack: ScorePart {
  /// What a promise can be, from left to right.
  private static let states: [PromiseState?] = [.done, nil, .dropped]

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(scene.say("back.title"), instruction: "")
  }

  /// On the first way on, so that Enter goes on.
  func opening(in scene: Scene) -> Posture { Posture(focus: scene.session.promises.count) }

  /// The ways on: their words, and where they lead; the third is to ask customers, or for a leader alone
  /// to choose again, once it is time for that.
  func ways(_ scene: Scene) -> [(words: String, outcome: Outcome)] {
    let step = scene.stoppedIn
    let on = step.isEmpty ? scene.say("back.begin") : scene.say("back.on", ["step": step])
    var ways: [(words: String, outcome: Outcome)] = [
      (on, .ask(.goOn)), (scene.say("back.map"), .open(.map)),
    ]
    if scene.isSecondChoiceDue {
      ways.append((scene.say("back.again"), .open(.chooseAgain)))
    } else if !scene.session.impression.chosen.isEmpty {
      ways.append((scene.say("back.ask"), .open(.ledger)))
    }
    return ways
  }

  func count(_ posture: Posture, in scene: Scene) -> Int {
    scene.session.promises.count + ways(scene).count
  }

  func open(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome]? {
    let way = row - scene.session.promises.count
    return way < 0 ? nil : [ways(scene)[way].outcome]
  }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let promise = scene.session.promises[row]
    let place = (Self.states.firstIndex(of: promise.state) ?? 1) + step
    return Self.states.indices.contains(place)
      ? [.edit(promise.becoming(Self.states[place]))] : []
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    command == .next ? [.ask(.goOn)] : performScoring(command, &posture, in: scene)
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .left, .right: isOnPromise(posture, in: scene) ? nil : scene.say("close.enterOpens")
    case .previous: scene.say("refuse.first")
    default: nil
    }
  }

  private func isOnPromise(_ posture: Posture, in scene: Scene) -> Bool {
    (posture.row(of: count(posture, in: scene)) ?? 0) < scene.session.promises.count
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    let row = scene.session.promises.firstIndex { $0.source == edit.promise }
    posture.focus = row ?? posture.focus
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    guard scene.manner == .team, !scene.isPractice else { return nil }
    return scene.say("back.clock")
  }

  func corner(_ posture: Posture, in scene: Scene) -> String? { "" }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    isOnPromise(posture, in: scene)
      ? [.rows("choose"), .across("done, not yet or dropped"), .menu]
      : [.rows("choose"), .enter("open"), .menu]
  }
}

extension Scene {
  /// The name of the step in which the workshop stopped; empty where it has not begun.
  var stoppedIn: String { playbook.step(session.agenda.step)?.name ?? "" }
}
