import Testing
import Workshop

@Suite("A text with placeholders")
struct FillingTests {
  @Test("takes the name, and without one speaks of the customer")
  func name() {
    #expect(
      "{stage}: what does {name} see?".filled(["stage": "Dating", "name": "Maria"])
        == "Dating: what does Maria see?")
    #expect("What does {name} see?".filled() == "What does the customer see?")
    #expect("What does {name} see?".filled(["name": "  "]) == "What does the customer see?")
    #expect("{name} waits. {name} goes.".filled() == "The customer waits. The customer goes.")
  }

  @Test("chooses the form that fits the pronoun")
  func pronoun() {
    let text = "Where {does she|does he|do they} look, and what {she sees|he sees|they see}"
    #expect(text.filled(pronoun: .she) == "Where does she look, and what she sees")
    #expect(text.filled(pronoun: .he) == "Where does he look, and what he sees")
    #expect(text.filled(pronoun: .they) == "Where do they look, and what they see")
    #expect(text.filled() == "Where do they look, and what they see")
  }

  @Test("never reads again what people typed")
  func once() {
    #expect(
      "Chosen: {journey}, {name}".filled(["journey": "{name} {a|b|c}", "name": "Maria"])
        == "Chosen: {name} {a|b|c}, Maria")
    #expect("{journey}".filled(["journey": "{"]) == "{")
  }

  @Test("does not limp where a name ends with a question mark")
  func limping() {
    #expect(
      "{stage}: what does {name} see?".filled(["stage": "Now what?", "name": "Maria"])
        == "Now what? What does Maria see?")
    #expect("{stage}:".filled(["stage": "At last!"]) == "At last!")
    #expect("{stage}, {name}: gone".filled(["stage": "Now?", "name": "Jo"]) == "Now?, Jo: gone")
  }

  @Test("writes a capital where it is asked to, and leaves alone what it does not know")
  func capital() {
    #expect("{Count} stages.".filled(["count": "six"]) == "Six stages.")
    #expect("{what} {".filled(["count": "six"]) == "{what} {")
    #expect("plain } text".filled() == "plain } text")
    #expect("".filled().isEmpty)
  }

  @Test("says minutes and small numbers as people do")
  func numbers() {
    #expect([0, 49, 60, 65].map(\.minutesInWords) == ["0 min", "49 min", "1 h", "1 h 05"])
    #expect([130, 240].map(\.minutesInWords) == ["2 h 10", "4 h"])
    #expect([0, 1, 12, 13, -1].map(\.inWords) == ["no", "one", "twelve", "13", "-1"])
  }
}
