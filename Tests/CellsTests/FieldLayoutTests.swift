import Cells
import Testing

/// How a field is shown: a stretch of one line, or several lines.
@Suite struct FieldLayoutTests {
  @Test func aShortTextIsShownWhole() {
    let window = Field("María").window(columns: 10)
    #expect(window.text == "María")
    #expect(window.caret == 5)
  }

  @Test func theEndOfALongTextIsShownWithRoomForTheCaret() {
    let window = Field("0123456789").window(columns: 6)
    #expect(window.text == "56789")
    #expect(window.caret == 5)
  }

  @Test func thereIsTextAheadOfTheCaret() {
    var field = Field("0123456789abcdef")
    for _ in 0..<6 { _ = field.handle(.left) }
    let window = field.window(columns: 8)
    #expect(window.text == "456789ab")
    #expect(window.caret == 6)
    _ = field.handle(.home)
    #expect(field.window(columns: 8).text == "01234567")
    #expect(field.window(columns: 8).caret == 0)
  }

  @Test func wideCharactersAreNotCut() {
    let window = Field("日本語日本語").window(columns: 6)
    #expect(window.text == "本語")
    #expect(window.caret == 4)
    var field = Field("日本語日本語")
    _ = field.handle(.home)
    #expect(field.window(columns: 5).text == "日本")
  }

  @Test func aTextThatFitsExactlyNeedsRoomForTheCaretOnlyAtItsEnd() {
    var field = Field("abcdef")
    #expect(field.window(columns: 6).text == "bcdef")
    _ = field.handle(.left)
    #expect(field.window(columns: 6).text == "abcdef")
    #expect(field.window(columns: 6).caret == 5)
  }

  @Test func noColumnsShowNothing() {
    #expect(Field("abc").window(columns: 0) == ("", 0))
    #expect(Field("abc").window(columns: -3) == ("", 0))
    #expect(Field("abc").window(columns: 1) == ("", 0))
  }

  @Test func wordsStayWhole() {
    let layout = Field("I sign four forms today").wrapped(columns: 10)
    #expect(layout.lines == ["I sign ", "four forms", "today"])
    #expect(layout.caret == Point(column: 5, row: 2))
  }

  @Test func aLongWordIsBroken() {
    #expect(Field("abcdefgh ij").wrapped(columns: 5).lines == ["abcde", "fgh ", "ij"])
    #expect(Field("日本語").wrapped(columns: 5).lines == ["日本", "語"])
  }

  @Test func theCaretBehindAFullLineStandsOnANewOne() {
    let layout = Field("abcde").wrapped(columns: 5)
    #expect(layout.lines == ["abcde", ""])
    #expect(layout.caret == Point(column: 0, row: 1))
    var field = Field("abcde")
    _ = field.handle(.left)
    #expect(field.wrapped(columns: 5).lines == ["abcde"])
    #expect(field.wrapped(columns: 5).caret == Point(column: 4, row: 0))
  }

  @Test func anEmptyFieldHasOneLine() {
    #expect(Field().wrapped(columns: 5).lines == [""])
    #expect(Field().wrapped(columns: 0).caret == Point(column: 0, row: 0))
  }

  @Test func theCaretGoesUpAndDown() {
    var field = Field("I sign four forms today")
    #expect(field.moveCaret(lines: 1, columns: 10) == false)
    #expect(field.moveCaret(lines: -1, columns: 10) == true)
    #expect(field.wrapped(columns: 10).caret == Point(column: 5, row: 1))
    #expect(field.moveCaret(lines: -1, columns: 10) == true)
    #expect(field.caret == 5)
    #expect(field.moveCaret(lines: -1, columns: 10) == false)
    #expect(field.caret == 5)
    #expect(field.moveCaret(lines: 2, columns: 10) == true)
    #expect(field.caret == 23)
  }

  @Test func theCaretKeepsToShorterLines() {
    var field = Field("abcdefghi jk lmnopqrst")
    #expect(field.wrapped(columns: 9).lines == ["abcdefghi", "jk ", "lmnopqrst", ""])
    _ = field.handle(.home)
    for _ in 0..<8 { _ = field.handle(.right) }
    #expect(field.moveCaret(lines: 1, columns: 9) == true)
    #expect(field.wrapped(columns: 9).caret.row == 1)
  }
}
