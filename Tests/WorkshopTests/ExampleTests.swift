import Testing
import Workshop

@Suite("The example of the bicycle shop")
struct ExampleTests {
  let session: Session

  init() throws {
    session = try Session(reading: ThemeFiles.bytes(of: "bicycle-shop.json"))
  }

  @Test("is written as the program itself would write it, and nothing is wrong with it")
  func page() throws {
    let text = try String(decoding: ThemeFiles.bytes(of: "bicycle-shop.json"), as: UTF8.self)
    #expect(session.page() == text)
    #expect(session.faults.isEmpty)
  }

  @Test("is the journey of the drawn screens")
  func journey() {
    #expect(session.title == "Buying a first bike")
    #expect(session.chosenJourney?.name == session.title)
    #expect(session.choice?.reason == "most complaints, 5 of 5")
    #expect(
      session.journeys.map { [$0.often, $0.complaints, $0.urgent] }
        == [[4, 5, 3], [5, 2, 2], [3, 3, 1], [2, 3, 1]])
    #expect(session.persona.name == "Maria")
    #expect(session.persona.pronoun == .she)
    #expect(session.persona.outcome.isEmpty)
    #expect(
      session.stages.map(\.name) == [
        "Looking and deciding", "Taking the leap", "I have it, now what?", "My first real ride",
        "Part of my week", "Telling others",
      ])
  }

  @Test("has its moments under the numbers of the drawn screens, eleven of sixteen guessed")
  func moments() {
    #expect(session.stages.map(\.touchpoints.count) == [4, 6, 3, 2, 1, 0])
    #expect(session.touchpoints.count { $0.known == .guess } == 11)
    let titles = [
      4: "Somebody looks up, says hello", 5: "He asks where I ride, not what I spend",
      6: "I ride two bikes round the block", 7: "Two price tags on the same bike",
      8: "I sign four forms", 9: "I wait three weeks and hear nothing",
      11: "The chain comes off; nobody picks up", 12: "A mechanic shows me how, no charge",
    ]
    for (index, touchpoint) in session.touchpoints.enumerated() {
      if let title = titles[index + 1] { #expect(touchpoint.title == title) }
      #expect(touchpoint.act == touchpoint.answers.act)
      #expect(touchpoint.title.count <= 54, "fits its row: \(touchpoint.title)")
    }
  }

  @Test("feels as the drawn line does, in words, and says why three moments colour the whole")
  func feelings() throws {
    let moments = session.touchpoints
    #expect(moments.prefix(9).map(\.feeling.score) == [0, 1, -1, 1, 2, 1, 0, -1, -2])
    #expect(moments.allSatisfy { $0.feeling.score != nil && !$0.feeling.word.isEmpty })
    #expect(moments[8].feeling.word == "forgotten")
    let pivotal = moments.indices.filter { moments[$0].pivotal }
    #expect(pivotal.map { $0 + 1 } == [5, 9, 12])
    #expect(moments.allSatisfy { $0.pivotal == !$0.colours.isEmpty })
    #expect(moments.flatMap(\.irritations).count == 4)
    #expect(moments.allSatisfy { $0.isLow || $0.irritations.isEmpty })
    #expect(session.recollections.count == 2)
    for moment in moments where !moment.feeling.hands.isEmpty {
      #expect(moment.feeling.hands.reduce(0, +) == session.attendance.people)
    }
    #expect(session.leftOpen(steps: ["feelings"]) == [.guesses(11, of: 16), .guessedLows(2)])
  }

  @Test("has asked what it answered, and left open what the end of the step shows")
  func asked() {
    for stage in session.stages {
      let asked = session.agenda.asked.first { $0.stage == stage.id }?.questions ?? []
      #expect(stage.touchpoints.allSatisfy { asked.contains($0.answers) }, "\(stage.name)")
      #expect(stage.needs.isEmpty || asked.contains(.need), "\(stage.name)")
    }
    #expect(session.agenda.asked.map { 6 - $0.questions.count } == [2, 0, 3, 2, 4])
  }

  @Test("ends with three words of twenty-five, and with a promise")
  func close() throws {
    #expect(session.impression.words.count == 25)
    #expect(session.chosenWords.map(\.text) == ["heard", "safe", "proud"])
    #expect(session.chosenWords.allSatisfy { session.support(of: $0.id)?.culture != nil })
    #expect(session.parked.count == 3)
    #expect(session.parked.count { $0.owner.isEmpty } == 1)
    #expect(session.closing.owner == "Ana")
    #expect(session.closing.due?.weekdayName == "Friday")
    #expect(session.closing.review?.long == "Thursday 15 January")
    #expect(session.agenda.step == "close")
    let done = session.agenda.progress.filter(\.done).map(\.step)
    let plan = try ThemeFiles.playbook().plan(session.plan)
    #expect(done == plan?.steps.map(\.id).dropLast())
  }

  @Test("stands on the playbook that comes with the program")
  func playbook() throws {
    let playbook = try ThemeFiles.playbook()
    #expect(playbook.stageSet(session.stageSet)?.stages.count == session.stages.count)
    for word in session.impression.words where word.source == .starter {
      #expect(playbook.starters.contains(word.text))
    }
    #expect(session.parked.allSatisfy { playbook.step($0.step) != nil })
  }
}
