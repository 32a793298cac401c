import Cells
import Testing

/// Typing in a line of text.
@Suite struct FieldTests {
  func typed(_ keys: Key..., in text: String = "") -> Field {
    var field = Field(text)
    for key in keys { _ = field.handle(key) }
    return field
  }

  @Test func typingGoesInAtTheCaret() {
    let field = typed(.character("t"), .left, .character("á"), in: "ca")
    #expect(field.text == "caát")
    #expect(field.caret == 3)
  }

  @Test func theCaretStaysInside() {
    #expect(typed(.left, .left, .left, in: "ab").caret == 0)
    #expect(typed(.right, in: "ab").caret == 2)
    #expect(typed(.home, in: "ab").caret == 0)
    #expect(typed(.home, .end, in: "ab").caret == 2)
    #expect(typed(.control("a"), in: "ab").caret == 0)
    #expect(typed(.control("a"), .control("e"), in: "ab").caret == 2)
  }

  @Test func deletingTakesWholeCharacters() {
    #expect(typed(.backspace, in: "a👩‍👩‍👧").text == "a")
    #expect(typed(.backspace, in: "ae\u{301}").text == "a")
    #expect(typed(.home, .delete, in: "🇩🇪x").text == "x")
    #expect(typed(.home, .backspace, in: "x").text == "x")
    #expect(typed(.delete, in: "x").text == "x")
  }

  @Test func wordsLieBetweenBlanks() {
    let text = "I can't  wait – 日本 "
    #expect(typed(.wordLeft, in: text).caret == 16)
    #expect(typed(.wordLeft, .wordLeft, .wordLeft, .wordLeft, in: text).caret == 2)
    #expect(typed(.home, .wordRight, .wordRight, in: text).caret == 7)
    #expect(typed(.home, .wordRight, .wordRight, .wordRight, in: text).caret == 13)
    #expect(typed(.wordRight, in: text).caret == 19)
    #expect(typed(.home, .wordLeft, in: text).caret == 0)
    #expect(typed(.control("w"), in: text).text == "I can't  wait – ")
    #expect(typed(.control("w"), in: "   ").text == "")
  }

  @Test func restOfTheLineGoesAtOnce() {
    #expect(typed(.left, .left, .control("k"), in: "abcd").text == "ab")
    let field = typed(.left, .left, .control("u"), in: "abcd")
    #expect(field.text == "cd")
    #expect(field.caret == 0)
  }

  @Test func otherKeysAreNotUsedUp() {
    let keys: [Key] = [
      .enter, .escape, .tab, .backtab, .up, .down, .pageUp, .pageDown, .function(1), .control("z"),
      .control("q"),
    ]
    var field = Field("abc")
    for key in keys { #expect(field.handle(key) == false) }
    #expect(field == Field("abc"))
  }

  @Test func marksJoinTheCharacterBefore() {
    let field = typed(.character("e"), .character("\u{301}"), .character("x"))
    #expect(field.text == "e\u{301}x")
    #expect(field.caret == 2)
    let inside = typed(.left, .character("\u{301}"), in: "ex")
    #expect(inside.text == "e\u{301}x")
    #expect(inside.caret == 1)
    let joined = typed(.left, .character("\u{200d}"), in: "👩👧")
    #expect(joined.caret <= joined.count)
  }

  @Test func pastedTextBecomesOneLine() {
    var field = Field("ab")
    _ = field.handle(.left)
    field.insert("one\r\ntwo\tthree\u{1b}\u{0}\u{7f}\u{9b}\u{2028}four")
    #expect(field.text == "aone two three fourb")
    #expect(field.caret == 19)
  }

  @Test func aThousandCharactersAreEnough() {
    var field = Field(String(repeating: "日", count: 990))
    field.insert("0123456789abc")
    #expect(field.count == 1000)
    #expect(field.isFull)
    #expect(field.handle(.character("x")) == true)
    #expect(field.text.hasSuffix("日0123456789"))
    #expect(field.handle(.character("\u{301}")) == true)
    #expect(field.count == 1000)
    #expect(Field(String(repeating: "a", count: 5000)).count == 1000)
  }

  @Test func marksUponMarksFillNothing() {
    var field = Field("a")
    for _ in 0..<300 { _ = field.handle(.character("\u{301}")) }
    field.insert("e" + String(repeating: "\u{301}", count: 100_000))
    #expect(field.text.unicodeScalars.count <= 4000)
  }

  @Test func aLetterBehindALetterIsAsAnyOther() {
    let keys: [Key] = [
      .character("a"), .character("b"), .character("c"), .character(" "), .character("~"),
      .backspace, .backspace, .character("é"), .character("\u{301}"), .character("日"), .left,
      .end, .delete, .control("u"), .control("u"),
    ]
    var short = 0
    for seed in 1...UInt64(Dice.rounds(30)) {
      var dice = Dice(seed: seed)
      var (field, other) = (Field(), Field())
      for _ in 0..<60 {
        let key = dice.pick(keys)
        let before = other
        if other.writeOn(key) { short += 1 } else { _ = other.handle(key) }
        _ = field.handle(key)
        #expect(field == other, "seed \(seed): \(key) in \(before)")
        #expect(field.count == field.text.count, "seed \(seed): \(key) in \(before)")
      }
    }
    #expect(short > 100)
  }

  @Test func onlyPlainLettersBehindPlainTextAreWrittenOn() {
    func writesOn(_ key: Key, in field: Field) -> Bool {
      var field = field
      return field.writeOn(key)
    }
    #expect(writesOn(.character("x"), in: Field("ab")))
    #expect(writesOn(.backspace, in: Field("ab")))
    #expect(!writesOn(.character("x"), in: Field()))
    #expect(!writesOn(.backspace, in: Field("a")))
    #expect(!writesOn(.character("é"), in: Field("ab")))
    #expect(!writesOn(.character("x"), in: Field("aé")))
    #expect(!writesOn(.character("x"), in: typed(.left, in: "ab")))
    #expect(!writesOn(.character("x"), in: Field(String(repeating: "a", count: Field.limit))))
    #expect(!writesOn(.enter, in: Field("ab")))
  }

  @Test func whateverIsTypedTheCaretIsInSight() {
    let keys: [Key] = [
      .backspace, .delete, .left, .right, .home, .end, .wordLeft, .wordRight, .control("w"),
      .control("k"), .control("u"), .character("\u{301}"), .character("\u{200d}"), .character("👩"),
      .character("🇩"), .character("日"), .character(" "), .character("x"), .character("\u{202e}"),
      .character("का"), .left, .left, .character("y"), .character("z"), .right,
    ]
    for seed in 1...UInt64(Dice.rounds(30)) {
      var dice = Dice(seed: seed)
      var field = Field()
      for _ in 0..<200 {
        #expect(field.handle(dice.pick(keys)) == true, "seed \(seed)")
        let columns = dice.roll(0...11)
        let window = field.window(columns: columns)
        let wrapped = field.wrapped(columns: columns)
        let isRight =
          (0...field.count).contains(field.caret) && window.text.columns <= columns
          && (0..<max(1, columns)).contains(window.caret)
          && wrapped.lines.indices.contains(wrapped.caret.row)
          && (columns == 0 || wrapped.lines.allSatisfy { $0.columns <= columns })
        #expect(isRight, "seed \(seed), \(field), \(columns) columns")
      }
    }
  }
}
