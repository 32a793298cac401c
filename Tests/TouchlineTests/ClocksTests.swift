import Testing

@testable import touchline

/// The zone of the machine, as a workshop follows it.
@Suite struct ClocksTests {
  /// A zone that goes back an hour at 03:00 in the night of 25 October 2026, and how often it is asked.
  private final class Autumn {
    static let change = 1_792_890_000
    private(set) var asked = 0

    func offset(at seconds: Int) -> Int {
      asked += 1
      return seconds < Autumn.change ? 7_200 : 3_600
    }
  }

  @Test func theZoneIsAskedOnceAMinute() {
    let zone = Autumn()
    var clocks = Clocks(in: zone.offset)
    for second in 0..<60 { #expect(clocks.offset(at: second) == 7_200) }
    #expect(zone.asked == 1)
    _ = clocks.offset(at: 60)
    #expect(zone.asked == 2)
  }

  @Test func whoWorksThroughTheChangeSeesItAtOnce() {
    let zone = Autumn()
    var clocks = Clocks(in: zone.offset)
    #expect(clocks.offset(at: Autumn.change - 1) == 7_200)
    #expect(clocks.offset(at: Autumn.change) == 3_600)
    // A clock that is set back is believed as well.
    #expect(clocks.offset(at: Autumn.change - 1) == 7_200)
  }
}
