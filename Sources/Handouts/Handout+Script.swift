public import Workshop

extension Handout {
  /// What to say, minute by minute, for the session's plan, as CommonMark.
  ///
  /// Step by step with the time from the beginning: the question, what to say, why it is asked, when
  /// it is enough, and what to do when the talk leaves the path. Alone no clock runs.
  public static func script(of session: Session, in playbook: Playbook) -> String {
    let script = Script(session, playbook)
    var page = MarkdownPage(mark: HandoutContent.mark(of: session, .script))
    script.write(into: &page)
    return page.text
  }
}

/// The script while it is written.
private struct Script {
  let session: Session
  let playbook: Playbook
  let speech: Speech

  init(_ session: Session, _ playbook: Playbook) {
    self.session = session
    self.playbook = playbook
    speech = Speech(playbook, for: session, name: CleanText.of(session.persona.name))
  }

  /// A wording with its places filled in; what only the room will know is left to the voice.
  private func fill(_ wording: Wording) -> String {
    let later = "…"
    return CleanText.of(
      speech.fill(wording, ["stage": later, "time": later, "count": later, "word": later]))
  }

  func write(into page: inout MarkdownPage) {
    let plan = playbook.plan(session.plan)
    let clock = ScriptClock(plan, of: session, in: playbook)
    page.heading(1, speech.say("script.title", ["title": CleanText.of(session.displayTitle)]))
    if let plan {
      page.paragraph(
        [plan.name, plan.length, speech.fill(plan.says)].filter { !$0.isEmpty }
          .joined(separator: " · "))
      page.strong(speech.fill(plan.bring))
    }
    page.paragraph(speech.say(clock.slots.first?.begins == nil ? "script.alone" : "script.how"))
    page.paragraph(speech.say("script.quoted"))
    for slot in clock.slots { write(slot, into: &page) }
  }

  private func write(_ slot: ScriptClock.Slot, into page: inout MarkdownPage) {
    var title = [slot.begins.map(ScriptClock.said) ?? "", slot.step.name]
    if let minutes = slot.minutes { title.append("(\(minutes.minutesInWords))") }
    page.heading(2, title.filter { !$0.isEmpty }.joined(separator: " "))
    for part in slot.parts { write(part, of: slot.step, into: &page) }
    guard slot.step.id != "break", slot.step.id != "close" else { return }
    let question = fill(slot.step.end.question)
    if !question.isEmpty {
      page.paragraph(speech.say("script.end", ["question": question]))
    }
  }

  private func write(
    _ part: ScriptClock.Part, of step: Step, into page: inout MarkdownPage
  ) {
    var time = part.begins.map(ScriptClock.said) ?? ""
    for key in keys(of: part.plan, in: step) {
      let prompt = playbook.prompt(key)
      page.heading(3, [time, fill(prompt.question)].filter { !$0.isEmpty }.joined(separator: " "))
      time = ""
      page.paragraph(fill(prompt.instruction))
      if key == keys(of: part.plan, in: step).first { page.list(extras(of: part.plan, in: step)) }
      for words in prompt.say.map(fill) { page.quotation(words) }
      page.list((prompt.why + prompt.enough + prompt.aside).map(fill))
    }
  }

  /// The prompts of a part: where it asks several questions, all of them in order.
  private func keys(of part: PartPlan, in step: Step) -> [String] {
    step.id == "touchpoints" && part.id == "board"
      ? Question.allCases.map { "\(step.id).\($0.rawValue)" } : ["\(step.id).\(part.id)"]
  }

  /// What else the room is shown in a part, a line each.
  private func extras(of part: PartPlan, in step: Step) -> [String] {
    switch (step.id, part.id) {
    case ("welcome", "is"):
      playbook.contrast.rows.map { "\(fill($0.not)), \(fill($0.is))" }
        + playbook.contrast.further.map(fill)
    case ("welcome", "together"): playbook.groundRules.map(fill)
    case ("words", "frame"):
      ["first", "then"].map { speech.say("words.rule.\($0)") }
    case ("words", "starters"): [playbook.starters.map(CleanText.of).joined(separator: ", ")]
    case ("touchpoints", "board") where !session.stages.isEmpty:
      [
        speech.say(
          "script.stages",
          ["what": session.stages.map { CleanText.of($0.name) }.joined(separator: " · ")])
      ]
    default: []
    }
  }
}

extension MarkdownPage {
  fileprivate mutating func list(_ items: [String]) {
    for words in items { item(words) }
  }
}
