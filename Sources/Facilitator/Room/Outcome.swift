package import Workshop

/// What a part asks for when a key has done its work there.
package enum Outcome: Equatable, Sendable {
  /// A change of the session.
  case edit(Edit)
  /// Something opens on top.
  case open(Route)
  /// What is open closes.
  case back
  /// What lies over the map closes, and the focus there goes to what this is about.
  case point(Route)
  /// Everything above the base closes, and the base becomes this.
  case show(Route)
  /// On to the next part of the step, or back to the one before.
  case walk(Walk)
  /// To the first part of a step, whatever the plan.
  case visit(String)
  /// To this part of a step.
  case go(Stop)
  /// One sentence in the whisper row, until the next key.
  case say(String)
  /// A refusal: as `say`, and nothing else happened.
  case refuse(String)
  /// A change of where the workshop stands, which undo does not touch.
  case note(AgendaChange)
  /// Something that the whole room does, from the menu or a key.
  case command(Command)
  /// Something that only the world outside can do.
  case ask(Request)
  /// A slip, or a show of hands: in memory only.
  case vote(VoteRound, VoteChange)

  /// Which way to walk through the parts.
  package enum Walk: Equatable, Sendable {
    case onward
    case backward
  }
}

/// A change of the agenda.
package enum AgendaChange: Equatable, Sendable {
  /// The workshop has begun: clocks run from now on.
  case begin
  /// The question has been put to the people for this stage.
  case asked(Question, Stage.ID)
  /// The step may take so many seconds more.
  case extend(seconds: Int)
  /// Shows or hides which part of the organisation each stage belongs to.
  case bands(shown: Bool)
  /// Shows or hides the relationship timeline.
  case timeline(hidden: Bool)
}

/// What a part asks of the world outside.
package enum Request: Equatable, Sendable {
  case begin(Manner, plan: String)
  case practise
  case open(path: String)
  case list
  /// On from where the workshop stopped; its clock starts.
  case goOn
  /// Opens a session only to look at it.
  case look(path: String)
  /// Opens a copy of a session.
  case copy(path: String)
  /// Leaves a session to those who have it open.
  case turnAway
  /// Does what was chosen about a change from outside.
  case resolve(OutsideChange.Choice)
  /// Opens the session's past.
  case recall
  /// Makes the session what it once was.
  indirect case restore(Session)
  /// Keeps the practice as a session of one's own.
  case keepPractice
  /// Flips between dark and light.
  case light
  /// Wears the look at this place of the wardrobe.
  case wear(Int)
  /// Makes handouts of the session, a file each.
  case handOut([HandoutFormat])
  case quit
}
