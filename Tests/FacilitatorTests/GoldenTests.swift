import Testing

/// Every screen looks as it did when somebody last looked at it and found it good.
@Suite struct GoldenTests {
  @Test(arguments: Screens.all, Look.kept)
  func everyScreenLooksAsItDid(_ screen: Screen, _ look: Look) {
    Golden(name: screen.name, look: look).expect(screen.reach(look).canvas)
  }

  /// One screen of every kind in windows that are small, narrow, or large.
  @Test(arguments: Screens.ofEveryKind, [Look(40, 10), Look(60, 18), .desk])
  func everyKindLooksAsItDidInOtherWindows(_ screen: Screen, _ look: Look) {
    Golden(name: screen.name, look: look).expect(screen.reach(look).canvas)
  }

  @Test func noTwoScreensShareAGolden() {
    let names = Screens.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func aDifferenceSaysWhatSomebodyWouldSee() {
    let difference = Difference(was: "Tea\n===\nttt", isNow: "Pea\n===\nttt")
    #expect("\(difference)" == "row 1\n  was │Tea│\n  now │Pea│")
  }
}
