import Testing
import Workshop

@Suite("The story")
struct StoryTests {
  var session: Session
  let speech: Speech

  init() throws {
    session = try Session(reading: ThemeFiles.bytes(of: "bicycle-shop.json"))
    speech = Speech(try ThemeFiles.playbook(), for: session)
  }

  func told(_ session: Session? = nil) -> [MapFigure.Passage] {
    MapFigure(session ?? self.session).story(in: speech)
  }

  @Test("goes from where it begins to where it ends, with needs, feelings and waits")
  func whole() throws {
    let story = told()
    #expect(story.first?.words == "It begins when:  her bus is cancelled again")
    #expect(story.last?.words == "It ends when:  she comes back for the first service")
    let leap = try #require(story.firstIndex { $0.words == "Taking the leap" })
    #expect(story[leap + 1].words == "I need:  to know that it fits me, not to feel stupid")
    let wait = try #require(story.firstIndex { $0.kind == .wait })
    #expect(story[wait].words == "three weeks later")
    #expect(story[wait - 1].words == "I wait three weeks and hear nothing")
    #expect(story[wait - 1].feeling == "“forgotten”")
    #expect(story[wait - 1].isPivotal)
    #expect(!story.contains { $0.words == "Telling others" })
    #expect(story.count { $0.kind == .moment } == 16)
  }

  @Test("tells how long, as it was written, where it is not a time that goes by")
  func timing() throws {
    let ride = try #require(told().first { $0.words.hasPrefix("I ride two bikes") })
    #expect(ride.timing == "ten minutes each")
    var session = session
    let id = try #require(session.touchpoints.first?.id)
    for (timing, goesBy) in [
      ("a day", true), ("2 hours", true), ("a few Weeks", true), ("half an hour", true),
      ("in the morning", false), ("weeks", false), ("for ever", false),
      ("two weeks, then a call", false),
      ("three weeks!", false), ("on Monday", false),
    ] {
      try session.apply(.touchpoint(.timing(id, timing)))
      let story = told(session)
      #expect(story.contains { $0.words == "\(timing) later" } == goesBy, "\(timing)")
      #expect(story.contains { $0.timing == timing } != goesBy, "\(timing)")
    }
  }

  @Test("does not end with a wait for nothing")
  func end() throws {
    var session = session
    let id = try #require(session.touchpoints.last?.id)
    try session.apply(.touchpoint(.timing(id, "a year")))
    #expect(told(session).contains { $0.words == "a year later" })
    try session.apply(.traveller(.line(.ends, "")))
    #expect(told(session).last?.timing == "a year")
    let blank = Session(id: "a", created: "2026-12-04T14:00:00+01:00")
    #expect(told(blank).isEmpty)
  }
}
