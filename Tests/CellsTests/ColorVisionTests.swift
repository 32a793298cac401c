import Cells
import Testing

@Suite("Colours as people see them")
struct ColorVisionTests {
  func color(_ hex: String) throws -> Color { try #require(Color(hex: hex)) }

  @Test("Greys are greys for everybody", arguments: ColorVision.allCases)
  func greys(vision: ColorVision) {
    for value in UInt8.min...UInt8.max {
      let grey = Color(red: value, green: value, blue: value)
      #expect(grey.seen(with: vision) == grey)
    }
  }

  @Test("What is confused is seen alike, and what is not stays apart")
  func confusions() throws {
    // A red and a green of the Ishihara kind: far apart, and one to who lacks either cone.
    let (red, green) = (try color("#d70000"), try color("#878700"))
    #expect(red.difference(from: green) > 80)
    #expect(
      red.seen(with: .deuteranopia).difference(from: green.seen(with: .deuteranopia))
        < red.difference(from: green) / 3)
    let (lime, orange) = (try color("#87d700"), try color("#ffaf00"))
    #expect(
      lime.seen(with: .protanopia).difference(from: orange.seen(with: .protanopia))
        < lime.difference(from: orange) / 2)
    let (yellow, white) = (try color("#ffff00"), try color("#ffffff"))
    #expect(yellow.difference(from: white) > 90)
    #expect(
      yellow.seen(with: .tritanopia).difference(from: white.seen(with: .tritanopia)) < 15)
    let blue = try color("#0000ff")
    for vision in [ColorVision.deuteranopia, .protanopia] {
      #expect(
        yellow.seen(with: vision).difference(from: blue.seen(with: vision)) > 150, "\(vision)")
    }
  }

  @Test("The simulation gives the published matrix of each deficiency")
  func published() throws {
    // The pure lights, by hand: a part of light L is the value 255 × (1.055 L^(1/2.4) − 0.055).
    #expect(try color("#ff0000").seen(with: .deuteranopia) == color("#a39000"))
    #expect(try color("#ff0000").seen(with: .protanopia) == color("#6d5f00"))
    #expect(try color("#0000ff").seen(with: .tritanopia) == color("#006b96"))
    #expect(try color("#00ff00").seen(with: .tritanopia) == color("#00f7d9"))
  }

  @Test("The distance is that of CIE L*a*b*")
  func distance() throws {
    let (black, white) = (try color("#000000"), try color("#ffffff"))
    #expect(abs(black.difference(from: white) - 100) < 0.01)
    #expect(black.difference(from: black) == 0)
    // Red is at 53.24, 80.09, 67.20 and green at 87.73, −86.18, 83.18.
    let (red, green) = (try color("#ff0000"), try color("#00ff00"))
    #expect(abs(red.difference(from: green) - 170.57) < 0.05)
    #expect(red.difference(from: green) == green.difference(from: red))
  }

  @Test("Any colour can be seen and measured")
  func any() {
    var dice = Dice(seed: 19)
    for _ in 0..<Dice.rounds(2000) {
      let color = Color(
        red: UInt8(dice.roll(0...255)), green: UInt8(dice.roll(0...255)),
        blue: UInt8(dice.roll(0...255)))
      for vision in ColorVision.allCases {
        let seen = color.seen(with: vision)
        #expect((0...260).contains(color.difference(from: seen)), "seed \(dice.seed)")
      }
    }
  }
}
