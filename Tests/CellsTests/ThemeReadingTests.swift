import Cells
import Notation
import Testing

@Suite("Reading a theme")
struct ThemeReadingTests {
  let text = """
    // A small one.
    {
      name: 'two',
      dark: true,
      palette: { sheet: '#000000', 'sun': '#ffd75f', snow: '#ffffff' },
      roles: {
        ink: 'snow on sheet',
        title: 'sun, bold, underline',
        selection: 'reverse',
      },
    }
    """

  func mistake(_ old: String, _ new: String) -> String {
    guard let place = text.firstRange(of: old) else { return "the example lacks \(old)" }
    do throws(Mistake) {
      let changed = text[..<place.lowerBound] + new + text[place.upperBound...]
      _ = try Theme(reading: Array(changed.utf8))
      return "no mistake"
    } catch {
      return "\(error.line):\(error.column) \(error.sentence)"
    }
  }

  @Test("Palette and faces become a theme in which every role has a look")
  func reads() throws {
    let theme = try Theme(reading: Array(text.utf8))
    let sheet = Color(hex: "#000000")
    let (snow, sun) = (Color(hex: "#ffffff"), Color(hex: "#ffd75f"))
    #expect(theme.name == "two")
    #expect(theme.isDark)
    #expect(theme[.ink] == Face(ink: snow, paper: sheet))
    #expect(theme[.muted] == theme[.ink])
    // What a face leaves out is that of the role it falls back on.
    #expect(theme[.title] == Face(ink: sun, paper: sheet, bold: true, underline: true))
    #expect(theme[.big] == theme[.title])
    #expect(theme[.selection] == Face(ink: sun, paper: sheet, reverse: true))
  }

  @Test("What is unknown is named with its line and column")
  func unknown() {
    #expect(
      mistake("dark:", "shade:") == "4:3 a theme has no member \"shade\"; there are name, dark, "
        + "palette, roles")
    let headline = mistake("title:", "headline:")
    #expect(headline.hasPrefix("8:5 there is no role \"headline\"; there are ink, muted, title"))
    #expect(mistake("sun, bold", "moon, bold") == "8:13 the palette has no colour \"moon\"")
    #expect(mistake("on sheet'", "on  paper'") == "7:20 the palette has no colour \"paper\"")
    #expect(
      mistake("underline", "blink")
        == "8:24 there is no attribute \"blink\"; there are bold, underline, reverse")
    #expect(
      mistake("'sun':", "'su n':")
        == "5:32 only letters, digits and - can name a colour, not \"su n\"")
  }

  @Test("What is not well formed is named too")
  func malformed() {
    #expect(mistake("'#ffd75f'", "'yellow'") == "5:39 a colour is written as '#rrggbb'")
    #expect(mistake("dark: true", "dark: 'yes'") == "4:9 dark has to be true or false")
    #expect(mistake("name: 'two'", "name: ''") == "3:9 the name has to be a text")
    #expect(mistake("name: 'two',", "") == "2:1 the theme lacks the member \"name\"")
    #expect(mistake("{ sheet", "[ { sheet") == "6:3 a value was expected")
    #expect(mistake("'reverse'", "7") == "9:16 a face is a text such as 'text on sheet, bold'")
    #expect(mistake("'reverse'", "''") == "9:17 a colour was expected")
    #expect(mistake("'reverse'", "'sun on'") == "9:23 a colour was expected")
    #expect(
      mistake("'reverse'", "'reverse,'") == "9:25 an attribute was expected after the comma")
    #expect(
      mistake("'reverse'", "'sun bold'") == "9:21 a comma was expected before \"bold\"")
    // Where escapes stand in between, the whole text is the place.
    #expect(mistake("'reverse'", "'\\u0073un on moon'").hasPrefix("9:16 the palette has no"))
  }

  @Test("A theme larger than 64 KiB is not read")
  func tooLarge() {
    let comment = String(repeating: "/", count: Theme.largestFile)
    #expect(mistake("// A small one.", comment) == "1:1 a theme has at most 64 KiB")
  }

  @Test("Every cut of a theme is a mistake within it, never a stop")
  func everyCut() {
    let bytes = Array(text.utf8)
    let lines = text.split(separator: "\n").count
    for count in 0..<bytes.count {
      do throws(Mistake) {
        _ = try Theme(reading: Array(bytes[..<count]))
        Issue.record("\(count) bytes made a theme")
      } catch {
        #expect((1...lines).contains(error.line) && error.column >= 1)
      }
    }
  }

  @Test("A theme in which bytes are changed by chance is read or refused, never more")
  func changedBytes() {
    var dice = Dice(seed: 64)
    for _ in 0..<Dice.rounds(1000) {
      var bytes = Array(text.utf8)
      for _ in 0..<dice.roll(1...4) {
        bytes[dice.roll(0...bytes.count - 1)] = UInt8(dice.roll(0...255))
      }
      do throws(Mistake) {
        let theme = try Theme(reading: bytes)
        #expect(theme.name.cleaned == theme.name, "seed \(dice.seed)")
      } catch {
        #expect(error.sentence.cleaned == error.sentence, "seed \(dice.seed)")
        #expect(error.line >= 1 && error.column >= 1, "seed \(dice.seed)")
      }
    }
  }

  @Test("Without colours there are attributes only, and the focus still shows")
  func mono() {
    for role in Role.allCases {
      #expect(Theme.mono[role].ink == nil && Theme.mono[role].paper == nil)
    }
    #expect(Theme.mono[.selection].reverse)
    #expect(!Theme.mono[.ink].reverse)
    #expect(Theme.mono[.title].bold && Theme.mono[.key].bold)
  }

  @Test("Every role falls back on ink in the end, and has a letter of its own")
  func roles() {
    for role in Role.allCases {
      var chain = [role]
      while let next = chain.last?.fallback, chain.count < 20 { chain.append(next) }
      #expect(chain.last == .ink)
    }
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Role.ink.letter == ".")
  }
}
