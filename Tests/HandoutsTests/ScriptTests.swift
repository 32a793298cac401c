import Handouts
import Testing
import Workshop

@Suite("The script")
struct ScriptTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  /// The headings of a script, without their marks.
  func headings(_ session: Session, level: Int) -> [String] {
    let mark = String(repeating: "#", count: level) + " "
    return shop.text(.script, of: session).split(separator: "\n")
      .filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }

  @Test("counts the minutes of the plan from the first one")
  func steps() {
    #expect(
      headings(shop.session, level: 2) == [
        "0:00 Welcome (3 min)", "0:03 Journey (5 min)", "0:08 Traveller (3 min)",
        "0:11 Stages (6 min)", "0:17 Touchpoints (13 min)", "0:30 Feelings (6 min)",
        "0:36 Three words (15 min)", "0:51 Close (4 min)",
      ])
  }

  @Test("gives each part its own minutes, and shares the rest")
  func parts() {
    let words = headings(shop.session, level: 3).drop { !$0.hasPrefix("0:36") }
    #expect(
      words.map { String($0.prefix(4)) }.prefix(7) == [
        "0:36", "0:37", "0:39", "0:43", "0:45", "0:48", "0:50",
      ])
  }

  @Test("fits every plan: no step begins before the one before, and the last ends with the plan")
  func plans() throws {
    for plan in shop.playbook.plans {
      var session = shop.session
      try session.apply(.several([.session(.manner(plan.manner)), .session(.plan(plan.id))]))
      let text = shop.text(.script, of: session)
      #expect(!text.contains("{") && !text.contains("}"), "\(plan.id)")
      for step in plan.steps {
        let name = try #require(shop.playbook.step(step.id)?.name)
        #expect(headings(session, level: 2).contains { $0.contains(name) }, "\(plan.id) \(name)")
      }
      #expect(text.contains(plan.bring.text(for: plan.manner)))
    }
  }

  @Test("alone runs without a clock and without silence")
  func alone() throws {
    var session = shop.session
    try session.apply(.several([.session(.manner(.alone)), .session(.plan("solo"))]))
    #expect(
      headings(session, level: 2) == [
        "Journey", "Traveller", "Stages", "Touchpoints", "Feelings", "Evidence", "Three words",
        "Close",
      ])
    #expect(!shop.text(.script, of: session).contains("in silence"))
  }

  @Test("says what is asked of every stage, and names the stages")
  func questions() throws {
    var session = shop.session
    try session.apply(.session(.plan("standard")))
    let text = shop.text(.script, of: session)
    for question in ["need", "see", "have to do"] {
      #expect(text.contains("Maria \(question)"), "\(question)")
    }
    #expect(text.contains("Looking and deciding · Taking the leap"))
    #expect(text.contains("knowledgeable, friendly"))
    #expect(text.contains("not our process, but the customer's own story"))
  }
}
