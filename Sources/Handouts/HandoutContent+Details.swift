import Workshop

extension HandoutContent {
  /// A section of rows with the same columns; none is shown where there are no rows.
  struct Table {
    var title: String
    var head: [String]
    var rows: [[String]]
  }

  /// What else is known of the touchpoints, in sections; those without rows are left out.
  var details: [Table] {
    [
      decisions, handshakes, workedAndFelt, expectations, sameNeeds, cares, standards, delights,
      texts(.onlyUs, "handout.onlyUs"), texts(.exception, "handout.exceptions"),
    ].filter { !$0.rows.isEmpty }
  }

  private func names(_ names: String...) -> [String] { names.map { say("handout.\($0)") } }

  /// Who decides, by their sign, and where each way leads (M56, M57).
  private var decisions: Table {
    let deciding = entries.filter { $0.touchpoint.decision != .blank }
    let rows = deciding.map { entry in
      let decision = entry.touchpoint.decision
      let who = decision.decider.map { "\($0.glyph) \(say("decider.\($0.rawValue)"))" } ?? ""
      return [numbered(entry), who, decision.branches.map(way).joined(separator: " · ")]
    }
    return Table(
      title: say("handout.decisions"), head: names("moment", "decides", "ways"), rows: rows)
  }

  private func way(_ branch: Branch) -> String {
    let number = branch.to.flatMap { session.number(of: $0) }.map { "(\($0))" } ?? ""
    let target = [theirs(branch.leads), number].filter { !$0.isEmpty }.joined(separator: " ")
    return target.isEmpty ? theirs(branch.text) : "\(theirs(branch.text)) → \(target)"
  }

  /// Who hands what to whom, from hand to hand or by a machine (M55).
  private var handshakes: Table {
    let rows = entries.flatMap { entry in
      entry.touchpoint.handshakes.map { it in
        [
          numbered(entry), theirs(it.text), theirs(it.from), theirs(it.to),
          it.nature.map { say("handshake.\($0.rawValue)") } ?? "",
        ]
      }
    }
    return Table(
      title: say("handout.handshakes"), head: names("moment", "what", "from", "to", "how"),
      rows: rows)
  }

  /// What worked against how it felt, by the numbers of the wall (M65).
  private var workedAndFelt: Table {
    let view = WorkedAndFelt(session)
    func cell(_ numbers: [Int]) -> String {
      numbers.isEmpty ? "–" : numbers.map { "\($0)" }.joined(separator: " · ")
    }
    let rows = [
      [say("overview.didWork"), cell(view.hiddenLoss), cell(view.good)],
      [say("overview.didNot"), cell(view.failed), cell(view.forgiven)],
    ]
    return Table(
      title: say("overview.worked"),
      head: ["", say("overview.bad"), say("overview.good")], rows: view.isEmpty ? [] : rows)
  }

  /// What was below, met or beyond what was expected (M63).
  private var expectations: Table {
    let all = session.expectations
    let rows = Expectation.allCases.compactMap { expectation -> [String]? in
      let numbers = all.filter { $0.expectation == expectation }.map { "\($0.number)" }
      guard !numbers.isEmpty else { return nil }
      return [
        "\(expectation.glyph) \(say("expected.\(expectation.rawValue)"))",
        numbers.joined(separator: " · "),
      ]
    }
    return Table(
      title: say("handout.expectations"), head: names("expectation", "moments"), rows: rows)
  }

  /// The same need in different ways, side by side (M54).
  private var sameNeeds: Table {
    let rows = session.servedNeeds.flatMap { served in
      served.moments.map { moment in
        [
          theirs(served.need.text), moment.channel?.rawValue ?? say("line.unsaid"),
          "\(session.number(of: moment.id) ?? 0) \(theirs(moment.title))",
          [moment.feeling.score.map(Feeling.sign) ?? "", theirs(moment.feeling.word)]
            .filter { !$0.isEmpty }.joined(separator: " "),
        ]
      }
    }
    return Table(
      title: say("overview.needs"), head: names("need", "where", "moment", "feels"), rows: rows)
  }

  /// How often people feel understood, valued and served, stage by stage (M34).
  private var cares: Table {
    let rows = session.stages.compactMap { stage -> [String]? in
      let counts = Care.allCases.map { session.cared($0, in: stage) }
      guard counts.contains(where: { $0 != nil }) else { return nil }
      return [theirs(stage.name)]
        + counts.map { count in
          count.map { say("overview.of", ["count": "\($0.yes)", "total": "\($0.of)"]) } ?? "–"
        }
    }
    return Table(
      title: say("overview.served"),
      head: names("stage") + Care.allCases.map { say("care.\($0.rawValue)") }, rows: rows)
  }

  /// The standards, and whether each is met (M74).
  private var standards: Table {
    let rows = entries.filter { !$0.touchpoint.service.standard.isEmpty }.map { entry in
      let service = entry.touchpoint.service
      return [
        numbered(entry), theirs(service.standard),
        service.standardMet.map { say("words.answer.\($0.rawValue)") } ?? say("line.unsaid"),
      ]
    }
    return Table(
      title: say("handout.standards"), head: names("moment", "standard", "met"), rows: rows)
  }

  /// What delights, and whether it still did when the session was last open (M73).
  private var delights: Table {
    let opened =
      Moment(timestamp: session.agenda.stopped) ?? Moment(timestamp: session.created)
    let today = opened?.date
    let months = speech.playbook.delightMonths
    let rows = entries.filter { !$0.touchpoint.service.delight.isEmpty }.map { entry in
      let service = entry.touchpoint.service
      let state = today.flatMap { service.delight(on: $0, limit: months) }
      let words =
        switch state {
        case .ordinary: say("more.still.ordinary")
        case .aged: say("more.still.asked", ["date": service.delightOn?.monthAndYear ?? ""])
        case .fresh, nil: service.delightOn?.monthAndYear ?? ""
        }
      return [numbered(entry), theirs(service.delight), words]
    }
    return Table(
      title: say("handout.delights"), head: names("moment", "delight", "still"), rows: rows)
  }

  /// One text of the moments that have it.
  private func texts(_ line: ServiceLine, _ phrase: String) -> Table {
    let rows = entries.filter { !$0.touchpoint.service[line].isEmpty }.map { entry in
      [numbered(entry), theirs(entry.touchpoint.service[line])]
    }
    return Table(title: say(phrase), head: names("moment", "what"), rows: rows)
  }
}
