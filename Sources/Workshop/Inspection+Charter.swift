extension Inspection {
  /// Looks at whose journey it is, in the order of the document.
  mutating func inspect(_ persona: Persona) {
    for part in TravellerLine.allCases { line(persona[part], part.rawValue) }
    for kind in RemarkKind.allCases {
      each(of: persona[kind], under: kind.rawValue) { inspection, remark in
        inspection.id(remark.id)
        inspection.entry(remark.text, "text")
      }
    }
  }

  /// Looks at what the map is for, in the order of the document.
  mutating func inspect(_ charter: Charter, in session: Session) {
    for part in CharterLine.allCases { line(charter[part], part.rawValue) }
    require(
      Set(charter.outcomes).count == charter.outcomes.count, "outcomes",
      "an outcome stands here twice")
    each(of: charter.terms, under: "terms") { inspection, term in
      inspection.id(term.id)
      inspection.entry(term.word, "word")
      inspection.line(term.meaning, "meaning")
    }
    each(of: charter.units, under: "units") { inspection, unit in
      inspection.id(unit.id)
      inspection.entry(unit.name, "name")
      inspection.require(
        Set(unit.stages).count == unit.stages.count, "stages", "a stage stands here twice")
      inspection.require(
        unit.stages.allSatisfy { session.stage($0) != nil }, "stages",
        "a stage stands here that the session does not have")
    }
  }
}
