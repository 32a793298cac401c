import Cells
import Workshop

/// The question that the map leads to, who votes, and the rule, before the first word exists.
struct WordsFrame: LinePart {
  var kind: Kind { .score }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading("words.frame") }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.frame" }

  func lines(in scene: Scene) -> [Line] {
    let electorate = scene.session.impression.electorate
    return [
      .choice(
        scene.say("words.voters"), (1...99).map { ($0, String($0)) },
        chosen: electorate.voters ?? scene.session.attendance.people,
        unsaid: scene.say("line.unsaid")
      ) { .ballot(.voters($0)) },
      .choice(
        scene.say("words.facilitator"),
        [(false, scene.say("words.facilitator.no")), (true, scene.say("words.facilitator.yes"))],
        chosen: electorate.facilitatorVotes
      ) { .ballot(.facilitatorVotes($0)) },
      .choice(
        scene.say("words.means"), VoteMeans.allCases.map { ($0, scene.say("words.means.\($0)")) },
        chosen: electorate.means
      ) { .ballot(.means($0)) },
      .text(scene.say("words.decider"), electorate.decider, ghost: scene.say("words.decider.none"))
      {
        .ballot(.decider($0))
      },
    ]
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    drawLines(into: &canvas, in: area, value: 24, posture, scene)
    var row = area.row + 5
    for phrase in rules(scene) {
      for line in scene.say(phrase).wrapped(to: min(60, area.textColumns)) where row < area.maxRow {
        canvas.write(line, at: Point(column: area.text, row: row), as: .strong)
        row += 1
      }
    }
  }

  /// The rule in two sentences, and what the number of voters brings with it.
  private func rules(_ scene: Scene) -> [String] {
    let electorate = scene.session.impression.electorate
    var rules = ["words.rule.first", "words.rule.then"]
    let voters = electorate.voters ?? scene.session.attendance.people
    if let voters, voters < Electorate.secretFrom { rules.append("words.few") }
    if let voters, voters > Electorate.crowdAfter { rules.append("words.many") }
    if electorate.means == .hands { rules.append("words.noPaper") }
    return rules
  }

  /// As many as are here vote, unless somebody said otherwise: that is kept on going on.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let outcomes = performOnLines(command, &posture, in: scene)
    guard outcomes.contains(.walk(.onward)), let people = scene.session.attendance.people,
      scene.session.impression.electorate.voters == nil
    else { return outcomes }
    return [.edit(.ballot(.voters(people)))] + outcomes
  }

  /// A number of voters is typed, so that nobody presses an arrow twelve times.
  func type(_ text: Typed, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    guard posture.focus == 0 else { return typeOnLine(text, &posture, in: scene) }
    guard case .character(let character) = text, let digit = character.wholeNumberValue,
      character.isASCII
    else { return [] }
    let before = scene.session.impression.electorate.voters ?? 0
    let joined = before * 10 + digit
    let voters = (1...99).contains(joined) && before < 10 ? joined : digit
    return voters > 0 ? [.edit(.ballot(.voters(voters)))] : []
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("line"), .across("change"), .typing(), .enter("next line"), .tab("on"), .menu]
  }
}
