import Testing
import Workshop

@Suite("The playbook that comes with the program")
struct PlaybookTests {
  let playbook: Playbook

  init() throws {
    playbook = try ThemeFiles.playbook()
  }

  @Test("is no longer than a person can keep in order")
  func size() throws {
    #expect(try ThemeFiles.bytes(of: "playbook.json5").count <= 120_000)
  }

  @Test("has every step and every part that the program can run, in the usual order")
  func steps() {
    #expect(playbook.steps.map(\.id) == Step.known.map(\.id))
    for (step, known) in zip(playbook.steps, Step.known) {
      #expect(step.parts == known.parts, "\(step.id)")
      #expect(!step.name.isEmpty)
      for manner in Manner.allCases {
        #expect(!step.end.question.text(for: manner).isEmpty, "\(step.id)")
        #expect(!step.end.said.text(for: manner).isEmpty, "\(step.id)")
      }
    }
  }

  @Test("asks the six questions of the method, in their order")
  func questions() {
    let asked = Step.known.first { $0.id == "touchpoints" }?.prompts ?? []
    #expect(
      asked
        == ["touchpoints.silent"] + Question.allCases.map { "touchpoints.\($0.rawValue)" }
        + ["touchpoints.story"])
  }

  @Test("has a prompt for every part and every question, complete in both manners")
  func prompts() {
    #expect(playbook.promptKeys == Step.known.flatMap(\.prompts))
    for key in playbook.promptKeys {
      let prompt = playbook.prompt(key)
      for manner in Manner.allCases {
        #expect(!prompt.question.text(for: manner).isEmpty, "\(key)")
        #expect((1...4).contains(prompt.say.texts(for: manner).count), "\(key)")
        #expect(!prompt.why.texts(for: manner).isEmpty, "\(key)")
        #expect(!prompt.enough.texts(for: manner).isEmpty, "\(key)")
        #expect(!prompt.aside.texts(for: manner).isEmpty, "\(key)")
      }
    }
    #expect(playbook.prompt("no.such") == Prompt())
    #expect(playbook.phrase("no.such").isEmpty)
  }

  @Test("has a word in front of every entry line of its own")
  func lines() {
    for step in Step.known {
      for part in step.parts where part.kind == .write {
        let keys = step.prompts.contains("\(step.id).\(part.id)") ? ["\(step.id).\(part.id)"] : []
        for key in keys where key != "traveller.lines" {
          #expect(!playbook.prompt(key).line.isEmpty, "\(key)")
        }
      }
    }
    for question in Question.allCases {
      #expect(
        playbook.prompt("touchpoints.\(question.rawValue)").line == Wording(question.rawValue))
    }
  }

  @Test(
    "speaks as the screens are drawn",
    arguments: [
      ("touchpoints.see", "Taking the leap: what does Maria see?"),
      ("stages.board", "What would Maria call each part of her journey?"),
      ("stages.set", "Which outline is nearest to Maria's story?"),
      ("traveller.lines", "Whose journey is it, and from where to where?"),
      ("journey.complaints", "Which of these brings the most complaints?"),
      ("journey.choose", "Which one do we map today?"),
      ("words.silent", "What impression do we want to leave with every customer, every time?"),
      ("close.next", "What happens next, and who sees to it?"),
      ("welcome.is", "What a journey map is, and what it is not"),
    ])
  func drawn(key: String, question: String) {
    let text = playbook.prompt(key).question.text(for: .team)
    #expect(text.filled(["stage": "Taking the leap", "name": "Maria"], pronoun: .she) == question)
  }

  @Test("keeps the minutes that people were promised")
  func plans() {
    #expect(playbook.plans.map(\.id) == ["three-words", "quick", "standard", "half-day", "solo"])
    #expect(
      playbook.plans.map(\.length)
        == ["25 min", "55 min", "1 h 52, one break", "3 h 20, two breaks", ""])
    #expect(playbook.plans.map(\.manner) == [.team, .team, .team, .team, .alone])
    let quick = playbook.plan("quick")
    #expect(
      quick?.steps.map { "\($0.id) \($0.minutes ?? 0)" } == [
        "welcome 3", "journey 5", "traveller 3", "stages 6", "touchpoints 13", "feelings 6",
        "words 15", "close 4",
      ])
    #expect(quick?.steps.first { $0.id == "touchpoints" }?.minutes(of: "silent") == 2)
    #expect(playbook.plan("standard")?.steps.first { $0.id == "words" }?.minutes(of: "silent") == 3)
    #expect(playbook.plan("solo")?.steps.contains { $0.minutes != nil } == false)
  }

  @Test("gives a clock of its own to every silence of a team")
  func silences() {
    for plan in playbook.plans where plan.manner == .team {
      for planned in plan.steps {
        for part in playbook.step(planned.id)?.parts ?? [] where part.kind == .wait {
          #expect(planned.minutes(of: part.id) != nil, "\(plan.id): \(planned.id).\(part.id)")
        }
      }
    }
  }

  @Test(
    "offers the five outlines, the comparison, the eleven words, five irritations and six pairs")
  func method() {
    #expect(
      playbook.stageSets.map(\.name) == [
        "Customer lifecycle", "Relationship timeline", "Phases of engagement",
        "In the customer's voice", "First sight to last contact",
      ])
    #expect(playbook.stageSets.map(\.stages.count) == [5, 7, 5, 6, 7])
    #expect(playbook.stageSet("customers-voice")?.stages.last == "Telling others")
    #expect(playbook.timeline.rows.count == 6)
    #expect(playbook.starters.count == 11)
    #expect(playbook.irritations.count == 5)
    #expect(playbook.contrast.rows.count == 6)
    #expect(playbook.contrast.further.count == 2)
    #expect((4...6).contains(playbook.groundRules.count))
  }
}
