import Testing
import Workshop

@Suite("What undo says it takes back")
struct EditLabelTests {
  private static let forms = Touchpoint.ID(rawValue: 6)

  @Test(
    "is short and in the room's words",
    arguments: [
      (
        .touchpoint(
          .add(title: " I wait ", stage: Stage.ID(rawValue: 4), answers: .see, after: nil)),
        "I wait", "touchpoints"
      ),
      (.touchpoint(.note(forms, "x")), "the note of I sign four forms", "touchpoints"),
      (.touchpoint(.remove(forms)), "taking out I sign four forms", "touchpoints"),
      (.touchpoint(.known(forms, .told)), "I sign four forms: told us", "touchpoints"),
      (
        .journey(.score(Journey.ID(rawValue: 1), .complaints, 5)),
        "Buying a first bike: complaints 5", "journey"
      ),
      (.stage(.split(Stage.ID(rawValue: 4))), "splitting Taking the leap", "stages"),
      (.traveller(.line(.ends, "x")), "where it ends", "traveller"),
      (.word(.choose(Word.ID(rawValue: 9), true)), "choosing safe", "words"),
      (.parked(.add(text: "the website", step: "stages")), "parking the website", "stages"),
      (.attendance(.people(8)), "8 people", "welcome"),
      (.closing(.due(nil)), "by when", "close"),
      (.closing(.state(.done)), "what became of the forms", "close"),
      (.feeling(.score(forms, -1)), "I sign four forms: how it feels", "feelings"),
      (.feeling(.clear(forms)), "I sign four forms: no feeling", "feelings"),
      (.feeling(.pivotal(forms, true)), "I sign four forms: ★", "feelings"),
      (.irritation(.add(text: " no pen ", touchpoint: forms)), "no pen", "feelings"),
      (.evidence(.mark(forms, .look)), "I sign four forms: look", "evidence"),
      (.evidence(.asked(forms, nil)), "I sign four forms: not asked", "evidence"),
      (
        .evidence(
          .add(quote: " why? ", from: "letter", date: nil, touchpoint: forms, after: nil)), "why?",
        "evidence"
      ),
      (.recollection(.add(text: "the bell", after: nil)), "the bell", "feelings"),
      (.grid(.friend("They listened.")), "what a friend would hear", "words"),
      (.touchpoint(.remove(Touchpoint.ID(rawValue: 99))), "taking out a moment", "touchpoints"),
    ] as [(Edit, String, String)])
  func label(edit: Edit, label: String, step: String) throws {
    #expect(edit.label(in: try .bicycleShop()) == label)
    #expect(edit.step == step)
  }

  @Test("counts what was pasted")
  func several() {
    let word = Edit.word(.add(text: "safe", source: .team, after: nil))
    #expect(Edit.several(Array(repeating: word, count: 12)).label(in: .blank) == "12 entries")
    #expect(Edit.several([word, .word(.startersShown)]).label(in: .blank) == "2 changes")
    #expect(Edit.several([word]).label(in: .blank) == "safe")
  }

  @Test("cuts a text that is too long for the row, and keeps it on one line")
  func long() {
    let text = "one\ntwo " + String(repeating: "three ", count: 30)
    let label = Edit.journey(.add(name: text, after: nil)).label(in: .blank)
    #expect(label.hasPrefix("one two three"))
    #expect(label.count == 40)
    #expect(label.hasSuffix("…"))
  }

  @Test("leads to the stage in which it happened")
  func stage() throws {
    let session = try Session.bicycleShop()
    let leap = Stage.ID(rawValue: 4)
    #expect(Edit.touchpoint(.note(Self.forms, "")).stage(in: session) == leap)
    #expect(Edit.need(.remove(Need.ID(rawValue: 5))).stage(in: session) == leap)
    #expect(Edit.stage(.rename(leap, "x")).stage(in: session) == leap)
    #expect(Edit.session(.title("")).stage(in: session) == nil)
    #expect(Edit.touchpoint(.remove(Touchpoint.ID(rawValue: 99))).stage(in: session) == nil)
  }

  @Test("has a field of its own for everything that is set to a value")
  func fields() {
    let other = Touchpoint.ID(rawValue: 7)
    #expect(
      Edit.touchpoint(.note(Self.forms, "a")).field == Edit.touchpoint(.note(Self.forms, "b")).field
    )
    #expect(
      Edit.touchpoint(.note(Self.forms, "a")).field != Edit.touchpoint(.note(other, "a")).field)
    #expect(
      Edit.touchpoint(.note(Self.forms, "a")).field
        != Edit.touchpoint(.timing(Self.forms, "")).field)
    #expect(Edit.touchpoint(.remove(Self.forms)).field == nil)
    #expect(Edit.several([.session(.title("a"))]).field == nil)
  }
}
