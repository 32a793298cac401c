package import Cells
import Workshop

extension Room {
  /// One key: a command of the keymap, or something typed.
  mutating func receive(_ key: Key) -> [Effect] {
    let scene = scene
    switch meaning(of: key, in: scene) {
    case .command(let command):
      whisper = nil
      return perform(command, in: scene)
    case .character(let character):
      whisper = nil
      return type(.character(character), in: scene)
    case .editing:
      whisper = nil
      edit(with: key, in: scene)
      return []
    case .nothing: return []
    }
  }

  /// What a key means as the room stands.
  package func meaning(of key: Key) -> Keymap.Meaning { meaning(of: key, in: scene) }

  private func meaning(of key: Key, in scene: Scene) -> Keymap.Meaning {
    let posture = top.posture
    let part = top.route.part
    let onLine = part.line(posture, in: scene) != nil
    let reach = Keymap.Reach(
      kind: part.kind, writes: part.ofLines?.writes(posture, in: scene) ?? onLine,
      isEmpty: typedText(part, posture, scene).isEmpty, onLine: onLine)
    return Keymap.standard.meaning(of: key, in: reach)
  }

  /// What stands in the line now, loaded or not.
  private func typedText(_ part: any Part, _ posture: Posture, _ scene: Scene) -> String {
    guard let lines = part.ofLines else { return posture.field.text }
    var loaded = posture
    lines.load(&loaded, in: scene)
    return loaded.field.text
  }

  private mutating func edit(with key: Key, in scene: Scene) {
    let part = top.route.part
    if let lines = part.ofLines { lines.load(&top.posture, in: scene) }
    _ = top.posture.field.handle(key)
    leavesScenery = part.isWrittenInLine
    isWriting = leavesScenery && !part.readsAlong
  }

  mutating func type(_ text: Typed, in scene: Scene) -> [Effect] {
    let part = top.route.part
    let before = top
    let outcomes = part.type(text, &top.posture, in: scene)
    leavesScenery =
      part.isWrittenInLine && outcomes.isEmpty
      && top.posture.unwritten == before.posture.unwritten
    isWriting =
      leavesScenery && !part.readsAlong && top.posture.field != before.posture.field
    return carry(outcomes, orElse: before)
  }

  /// A command: the room's own, or one of the part that has the keys.
  mutating func perform(_ command: Command) -> [Effect] { perform(command, in: scene) }

  private mutating func perform(_ command: Command, in scene: Scene) -> [Effect] {
    if let effects = performEverywhere(command) { return effects }
    if command == .enter, top.route != .outside { startClock() }
    let part = top.route.part
    if let refusal = part.refusal(of: command, top.posture, in: scene) {
      whisper = Whisper(text: refusal, urgency: .refusal)
      return []
    }
    let before = top
    let outcomes = part.perform(command, &top.posture, in: scene)
    return carry(outcomes, orElse: before)
  }

  /// Does what a part asked for; a refused edit puts the screen back as it was.
  mutating func carry(_ outcomes: [Outcome], orElse before: Sheet) -> [Effect] {
    var effects: [Effect] = []
    for outcome in outcomes {
      switch outcome {
      case .edit(let edit):
        do throws(Refusal) {
          if desk?.isLooking == true { throw Refusal(scene.say("looking.refused")) }
          try desk?.history.record(edit)
        } catch {
          if top.route == before.route { top.posture = before.posture }
          whisper = Whisper(text: error.sentence, urgency: .refusal)
          return effects
        }
      case .open(let route): open(route)
      case .back: goBack()
      case .point(let route): point(at: route)
      case .show(let route): show(route)
      case .walk(let way): walk(way)
      case .visit(let step): visit(step)
      case .go(let stop): show(.stop(stop))
      case .say(let sentence): whisper = Whisper(text: sentence, urgency: .said)
      case .refuse(let sentence): whisper = Whisper(text: sentence, urgency: .refusal)
      case .note(let change): note(change)
      case .command(let command): effects += perform(command)
      case .ask(let request): effects += ask(request)
      case .vote(let round, let change): vote(round, change)
      }
    }
    return effects
  }
}
