import Workshop

extension HandoutContent {
  /// Whose journey it is beyond the first lines (M30–M33), a sentence each: what they must know, where
  /// our knowledge comes from, what really happened, and whom they do not describe.
  var persona: [String] {
    let persona = session.persona
    var said: [String] = []
    func add(_ label: String, _ text: String) {
      if !text.isEmpty { said.append("\(say(label)):  \(theirs(text))") }
    }
    add("traveller.purchase", persona.purchase)
    add("traveller.knowsNow", persona.knowsNow)
    add("traveller.knowsLater", persona.knowsLater)
    add("traveller.background", persona.background)
    if let source = persona.source {
      said.append("\(say("traveller.source")):  \(say("traveller.source.\(source)"))")
    }
    for story in persona.stories { add("remark.stories", story.text) }
    for exception in persona.exceptions { add("remark.exceptions", exception.text) }
    return said
  }

  /// The stages of which anything was said as a whole, each with its lines.
  ///
  /// To whom in the organisation a stage belongs stands here and not on the map, unless it is shown
  /// there too; so does how closely it was looked at, where that was more than in outline (M42).
  var stages: [Remarked] {
    let stages = zip(figure.sections, session.stages).map { section, stage in
      var said = section.remarks(in: speech, quoting: theirs)
      if section.band == nil, !stage.band.isEmpty {
        said.insert(say("map.band", ["what": theirs(stage.band)]), at: 0)
      }
      if stage.depth != .outline {
        said.append(say("handout.depth", ["what": say("stages.depth.\(stage.depth)")]))
      }
      return Remarked(title: theirs(section.name), feeling: "", said: said)
    }
    return stages.contains { !$0.said.isEmpty } ? stages : []
  }

  /// What the map is for (M6, M17, M23, M37), a sentence each; the goal stands here and never on the map.
  var charter: [String] {
    let charter = session.charter
    var said: [String] = []
    if !charter.decision.isEmpty {
      said.append(say("handout.decision", ["what": theirs(charter.decision)]))
    }
    if !charter.goal.isEmpty { said.append(say("handout.goal", ["what": theirs(charter.goal)])) }
    if !charter.outcomes.isEmpty {
      let outcomes = charter.outcomes.map { say("charter.outcome.\($0)") }
      said.append(say("handout.outcomes", ["what": outcomes.joined(separator: " · ")]))
    }
    if let setting = charter.setting {
      said.append("\(say("charter.setting")):  \(say("charter.setting.\(setting)"))")
    }
    return said
  }

  /// What the words mean (M25), a line each.
  var terms: [String] {
    session.charter.terms.map { term in
      let meaning = term.meaning.isEmpty ? say("term.open") : theirs(term.meaning)
      return say("handout.term", ["word": theirs(term.word), "what": meaning])
    }
  }

  /// Who was in the room and which stages they know, who was missing, and what nobody knew (M5).
  var room: [String] {
    let units = session.charter.units.map { unit in
      let known = session.stages.filter { unit.stages.contains($0.id) }.map { theirs($0.name) }
      let stages = known.isEmpty ? say("handout.unit.nothing") : known.joined(separator: " · ")
      let state = unit.missing ? "\(say("room.missing")) · " : ""
      return say("handout.unit", ["person": theirs(unit.name), "what": state + stages])
    }
    return units
      + session.stagesNobodyKnows.map { say("close.open.unknown", ["stage": theirs($0.name)]) }
  }
}
