import Cells
import Testing

@Suite("Colours")
struct ColorTests {
  @Test("Contrast is that of WCAG 2")
  func contrast() throws {
    let white = try #require(Color(hex: "#ffffff"))
    let known: [(String, Double)] = [
      ("#000000", 21), ("#777777", 4.48), ("#767676", 4.54), ("#ff0000", 3.998), ("#0000ff", 8.592),
      ("#1c1c1c", 17.04), ("#0a0a0a", 19.80), ("#ffffff", 1),
    ]
    for (hex, ratio) in known {
      let color = try #require(Color(hex: hex))
      #expect(abs(color.contrast(with: white) - ratio) < 0.01, "\(hex)")
      #expect(color.contrast(with: white) == white.contrast(with: color))
    }
    let grey = try #require(Color(hex: "#808080"))
    #expect(abs(grey.luminance - 0.215_860_5) < 0.000_000_1)
  }

  @Test("A colour is six hexadecimal digits after a cross, nothing else")
  func hex() {
    #expect(Color(hex: "#ffAF00") == Color(red: 255, green: 175, blue: 0))
    for text in ["", "#", "ffaf00", "#ffaf0", "#ffaf000", "#+faf00", "#fffaf😀", "#ｆfaf0", "red"] {
      #expect(Color(hex: text) == nil, "\(text)")
    }
  }

  @Test("Every colour of the palette is its own nearest one")
  func nearestOfItself() {
    for number in UInt8(16)...255 {
      let found = Color(palette: number).nearest256
      #expect(Color(palette: found) == Color(palette: number))
    }
    for number in UInt8(0)..<16 { #expect(Color(palette: number).nearest16 == number) }
  }

  @Test("The nearest one is as people would say")
  func nearest() {
    #expect(Color(red: 254, green: 214, blue: 96).nearest256 == 221)
    #expect(Color(red: 17, green: 19, blue: 18).nearest256 == 233)
    #expect(Color(red: 0, green: 0, blue: 0).nearest256 == 16)
    #expect(Color(red: 255, green: 255, blue: 255).nearest256 == 231)
    #expect(Color(red: 250, green: 5, blue: 5).nearest16 == 9)
    #expect(Color(red: 20, green: 10, blue: 20).nearest16 == 0)
  }
}
