import Cells
import Testing

@Suite("Big letters")
struct BigLettersTests {
  /// The rows as they are drawn in the sketches, without the blanks at their ends.
  func picture(_ text: String, _ alphabet: Alphabet = .unicode) -> String {
    Canvas.drawn(80, 4, alphabet) { $0.big(text, at: Point(column: 0, row: 0)) }.picture
  }

  @Test("The front door says TOUCHLINE as it is drawn in the design")
  func frontDoor() {
    #expect(
      picture("Touchline") == """
        ▀█▀ ▟▀▙ █ █ ▟▀▀ █ █ █   ▀█▀ █▖█ █▀▀
         █  █ █ █ █ █   █▄█ █    █  █▜█ █▄▖
         █  █ █ █ █ █   █ █ █    █  █ █ █
         ▀  ▝▀▘ ▝▀▘ ▝▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀
        """)
  }

  @Test("FAST or QUICK is asked as it is drawn in the design")
  func sameOrNot() {
    #expect(
      picture("FAST") == """
        █▀▀ ▗█▖ ▟▀▀ ▀█▀
        █▄▖ █▄█ ▜▄▖  █
        █   █ █   █  █
        ▀   ▀ ▀ ▀▀▘  ▀
        """)
    #expect(
      picture("QUICK") == """
        ▟▀▙ █ █ ▀█▀ ▟▀▀ █▗▛
        █ █ █ █  █  █   █▛
        █▝█ █ █  █  █   █▜▖
        ▝▀▀ ▝▀▘ ▀▀▀ ▝▀▀ ▀ ▀
        """)
  }

  @Test("HEARD, SAFE and PROUD stand on the wall as they are drawn in the design")
  func result() {
    #expect(
      picture("heard") == """
        █ █ █▀▀ ▗█▖ █▀▙ █▜▖
        █▄█ █▄▖ █▄█ █▄▛ █ █
        █ █ █   █ █ █▝▙ █▗▛
        ▀ ▀ ▀▀▀ ▀ ▀ ▀ ▀ ▀▀
        """)
    #expect(
      picture("safe") == """
        ▟▀▀ ▗█▖ █▀▀ █▀▀
        ▜▄▖ █▄█ █▄▖ █▄▖
          █ █ █ █   █
        ▀▀▘ ▀ ▀ ▀   ▀▀▀
        """)
    #expect(
      picture("proud") == """
        █▀▙ █▀▙ ▟▀▙ █ █ █▜▖
        █▄▛ █▄▛ █ █ █ █ █ █
        █   █▝▙ █ █ █ █ █▗▛
        ▀   ▀ ▀ ▝▀▘ ▝▀▘ ▀▀
        """)
  }

  @Test("The other letters, the digits and the signs are of the same make")
  func alphabet() {
    #expect(
      picture("BGJMVWXYZ") == """
        █▀▙ ▟▀▀   █ █▙ ▟█ █ █ █   █ █ █ █ █ ▀▀█
        █▄▛ █ ▄   █ █▜█▛█ █ █ █ ▄ █ ▜▄▛ ▜▄▛  ▗▛
        █ █ █ █ ▄ █ █ ▀ █ ▜▄▛ █▟█▙█ ▟▀▙  █  ▗▛
        ▀▀▘ ▝▀▀ ▝▀▘ ▀   ▀  ▀  ▀▘ ▝▀ ▀ ▀  ▀  ▀▀▀
        """)
    #expect(
      picture("0123456789") == """
        ▟▀▙ ▗█  ▟▀▙ ▀▀▙ █ █ █▀▀ ▟▀▀ ▀▀█ ▟▀▙ ▟▀▙
        █▞█  █   ▗▛  ▄▛ █▄█ █▄▖ █▄▖  ▗▛ ▜▄▛ ▜▄█
        █ █  █  ▗▛    █   █   █ █ █  █  █ █   █
        ▝▀▘ ▀▀▀ ▀▀▀ ▀▀▘   ▀ ▀▀▘ ▝▀▘  ▀  ▝▀▘ ▀▀▘
        """)
    #expect(
      picture("a&b, 3/4-o'!?.") == """
        ▗█▖ ▟▀▙  █▀▙      ▀▀▙   █ █ █    ▟▀▙ █ █ ▟▀▙
        █▄█ ▐█▘▄ █▄▛       ▄▛  ▟▘ █▄█ ▄▄ █ █ ▘ █  ▗▛
        █ █ █ █▌ █ █        █ ▗▛    █    █ █   ▀  ▀
        ▀ ▀ ▝▀▘▀ ▀▀▘ ▛    ▀▀▘ ▀     ▀    ▝▀▘   ▀  ▀  ▀
        """)
  }

  @Test("Without Unicode they are made of crosses, in the same columns")
  func ascii() {
    #expect(
      picture("touchline", .ascii) == """
        ###  #  # #  ## # # #   ### # # ###
         #  # # # # #   ### #    #  ### ##
         #  # # # # #   # # #    #  ### #
         #   #  ###  ## # # ### ### # # ###
        """)
    #expect(
      picture("warm?", .ascii) == """
        #   #  #  ##  #   # ###
        # # # # # # # ## ##  ##
        ## ## ### ##  # # #
        #   # # # # # #   #  #
        """)
  }

  @Test("Every word takes the columns that it says, in both alphabets")
  func columns() {
    for word in ["", "A", "like a neighbour", "MW", "Q&A!", "don’t", "日", "x日y"] {
      for alphabet in [Alphabet.unicode, .ascii] {
        let columns = BigLetters.columns(of: word)
        let canvas = Canvas.drawn(80, 4, alphabet) { canvas in
          #expect(canvas.big(word, at: Point(column: 0, row: 0)) == columns)
        }
        let row =
          String(repeating: "B", count: columns) + String(repeating: ".", count: 80 - columns)
        #expect(canvas.roles == Array(repeating: row, count: 4).joined(separator: "\n"))
      }
    }
    #expect(BigLetters.columns(of: "seventeenxletters") == 67)
    #expect(BigLetters.columns(of: "nothing hidden") == 13 * 4 + 3 - 1)
  }

  @Test("Accents are left out, and what has no big form is said beforehand")
  func canDraw() {
    #expect(BigLetters.canDraw("Don’t worry, R&D - why not? 24/7!"))
    #expect(picture("zoë") == picture("ZOE"))
    #expect(BigLetters.canDraw("crème brûlée"))
    #expect(!BigLetters.canDraw("日本"))
    #expect(!BigLetters.canDraw("a → b"))
    #expect(!BigLetters.canDraw("50%"))
    #expect(!BigLetters.canDraw("Ω"))
  }

  @Test("The clock of silent writing is as it is drawn in the design")
  func clock() {
    let clock = Canvas.drawn(30, 7) { $0.digits("2:40", at: Point(column: 0, row: 0)) }
    #expect(
      clock.picture == """
         ████           ██   ████
        ██  ██  ██     ███  ██  ██
            ██  ██    ████  ██  ██
          ███        ██ ██  ██  ██
         ██     ██  ██████  ██  ██
        ██      ██      ██  ██  ██
        ██████          ██   ████
        """)
    #expect(BigLetters.columns(ofDigits: "2:40") == 26)
  }

  @Test("All ten digits are seven rows of six columns, of crosses where there is no Unicode")
  func digits() {
    for digit in "0123456789" {
      let rows = BigLetters.digits(of: String(digit), in: .ascii)
      #expect(rows.count == 7)
      #expect(rows.allSatisfy { $0.count == 6 && $0.allSatisfy { "# ".contains($0) } })
    }
    #expect(
      BigLetters.digits(of: "15:3", in: .ascii).joined(separator: "\n") == """
          ##    ######       ####\u{20}
         ###    ##      ##  ##  ##
          ##    #####   ##      ##
          ##        ##        ###\u{20}
          ##        ##  ##      ##
          ##    ##  ##  ##  ##  ##
        ######   ####        ####\u{20}
        """)
    #expect(BigLetters.digits(of: "").joined() == "")
    #expect(BigLetters.digits(of: "2h").map(\.count) == Array(repeating: 6, count: 7))
  }
}
