import Cells
import Testing

@Suite("Cutting, wrapping and cleaning")
struct TextTests {
  @Test("What fits stays; what does not ends in an ellipsis")
  func cuts() {
    #expect("Taking the leap".cut(to: 15) == "Taking the leap")
    #expect("Looking and deciding".cut(to: 18) == "Looking and decid…")
    #expect("日本語".cut(to: 5) == "日本…")
    #expect("日本語".cut(to: 4) == "日…")
    #expect("heard".cut(to: 3, ending: "") == "hea")
    #expect("heard".cut(to: 1, ending: " …") == " ")
    #expect("heard".cut(to: 0) == "")
    #expect("heard".cut(to: -4) == "")
    #expect("a\u{1b}b".cut(to: 9) == "a^[b")
  }

  @Test("Words stay whole where they fit")
  func wraps() {
    let text = "It shows what may frustrate them, and where we could do more."
    #expect(
      text.wrapped(to: 22).joined(separator: "\n") == """
        It shows what may
        frustrate them, and
        where we could do
        more.
        """)
  }

  @Test("A word longer than a line is broken at the edge")
  func longWords() {
    #expect("a Wochenendfahrrad b".wrapped(to: 8) == ["a", "Wochenen", "dfahrrad", "b"])
    #expect("日本語日本語".wrapped(to: 5) == ["日本", "語日", "本語"])
    #expect("日本語".wrapped(to: 1) == [""])
  }

  @Test("Blanks at breaks and ends vanish, those in front and within stay")
  func blanks() {
    #expect("  two  words   ".wrapped(to: 20) == ["  two  words"])
    #expect("one   two".wrapped(to: 5) == ["one", "two"])
    #expect("   ".wrapped(to: 5) == [""])
    #expect("".wrapped(to: 5) == [""])
    #expect("first\n\nthird\r\nfourth".wrapped(to: 9) == ["first", "", "third", "fourth"])
    #expect("anything".wrapped(to: 0) == [""])
    #expect("anything".wrapped(to: -1) == [""])
  }

  @Test("A letter that is one scalar is measured and cut as any other text is")
  func simpleLetters() {
    for scalar in (UInt32(0x20)..<0x3000).compactMap(Unicode.Scalar.init) {
      let letter = String(scalar)
      // What is never shown keeps a text from being simple.
      let other = "\(letter)\u{200b}"
      #expect(letter.columns == other.columns, "U+\(String(scalar.value, radix: 16))")
      #expect("\(letter)\(letter)".columns == "\(letter)\(other)".columns)
      #expect(letter.cleaned == other.cleaned)
      #expect("a\(letter)b\(letter)c".cut(to: 3) == "a\(letter)b\(letter)c\u{200b}".cut(to: 3))
    }
  }

  @Test("Simple text breaks where any other text does")
  func simpleWraps() {
    var texts = [""]
    for _ in 0..<6 { texts += texts.flatMap { [$0 + "ä", $0 + " "] } }
    for columns in 1...4 {
      // What is never shown keeps a text from being plain.
      let others = texts.filter {
        $0.wrapped(to: columns) != "\($0)\u{200b}".wrapped(to: columns)
      }
      #expect(others.isEmpty, "in \(columns) columns")
    }
  }

  @Test("A text takes the columns that it takes on a sheet, whatever stands beside what")
  func columnsOnASheet() {
    let pieces = [
      "a", "1", "é", "e\u{301}", "\u{301}", "\u{200d}", "\u{fe0f}", "\u{20e3}", "👩", "🔧", "日", "🇩",
      "\u{1b}", "\u{202e}", "\n", "क्",
    ]
    for one in pieces {
      for other in pieces {
        for third in ["", "a", "\u{301}", "👩"] {
          let text = one + other + third
          var canvas = Canvas(size: Size(columns: 30, rows: 1))
          canvas.write(text + "|", at: Point(column: 0, row: 0))
          let end = (0..<30).first { canvas[Point(column: $0, row: 0)]?.glyph == "|" }
          #expect(text.columns == end, "\(text.unicodeScalars.map(\.value))")
        }
      }
    }
  }

  @Test("An emoji is reduced to its base, a flag to its letters")
  func emoji() {
    #expect("👩‍🔧 👍🏽 ❤️ 🇩🇪 1️⃣".cleaned == "👩 👍 ❤ DE 1\u{20e3}")
    #expect("👩‍🔧 👍🏽 ❤️ 🇩🇪 1️⃣".columns == 12)
    // A joiner between letters joins no emoji: nothing is lost.
    #expect("क्\u{200d}ष".cleaned.unicodeScalars.elementsEqual("क्ष".unicodeScalars))
  }

  @Test("Characters say how wide they are")
  func columns() {
    let widths: [(Character, Int)] = [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("…", 1), ("日", 2), ("🚲", 2), ("👩‍🔧", 2), ("한", 2),
      ("\u{200b}", 0), ("\u{1b}", 2), ("\u{202e}", 8), ("\u{a0}", 1), ("★", 1), ("\u{fffe}", 1),
    ]
    for (character, columns) in widths { #expect(character.columns == columns, "\(character)") }
  }

  @Test("All twelve bidirectional controls are made visible")
  func bidirectional() {
    let controls: [UInt32] = [
      0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
    ]
    for value in controls {
      let control = Unicode.Scalar(value).map(String.init) ?? ""
      let digits = String(value, radix: 16, uppercase: true)
      let name = String(repeating: "0", count: 4 - digits.count) + digits
      #expect("a\(control)b".cleaned == "a<U+\(name)>b")
    }
  }

  @Test("Of no scalar is anything left that could command a terminal")
  func everyScalar() {
    let unclean = Unicode.Scalar.all.filter { scalar in
      let clean = "a\(Character(scalar))b".cleaned
      let isSafe = clean.unicodeScalars.allSatisfy { scalar in
        let category = scalar.properties.generalCategory
        return scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value)
          && category != .lineSeparator && category != .paragraphSeparator
          && !scalar.properties.isDefaultIgnorableCodePoint
      }
      return !isSafe || clean.unicodeScalars.first != "a" || clean.cleaned != clean
    }
    #expect(unclean.map { String($0.value, radix: 16) } == [])
  }

  @Test("Any text: cleaning settles, cutting and wrapping keep to the columns")
  func anyText() {
    var dice = Dice(seed: 41)
    for round in 0..<Dice.rounds(3000) {
      let text = dice.text(upTo: 40)
      let columns = dice.roll(0...30)
      let place: Comment = "seed \(dice.seed), round \(round)"
      #expect(text.cleaned.cleaned == text.cleaned, place)
      #expect(text.cleaned.columns == text.columns, place)
      #expect(text.cut(to: columns).columns <= columns, place)
      let lines = text.wrapped(to: columns)
      #expect(!lines.isEmpty && lines.allSatisfy { $0.columns <= columns }, place)
      guard columns >= 2 else { continue }
      let kept = lines.joined().unicodeScalars.filter { $0 != " " }
      let written = text.split { $0 == "\n" || $0 == "\r\n" }.map { String($0).cleaned }.joined()
      #expect(kept.elementsEqual(written.unicodeScalars.filter { $0 != " " }), place)
    }
  }
}
