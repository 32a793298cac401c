import Cells
import Testing

/// What the keyboard says becomes keys, however the bytes arrive.
@Suite struct KeyDecoderTests {
  static let stream =
    Array(
      """
      aé日👩\u{1b}OA\u{1b}[1;5D\u{1b}[3~\u{1b}]11;rgb:00/00/00\u{7}\r\u{1b}[200~pa\u{1b}[20ste\u{1b}[201~b\
      \u{1b}[200~\u{1b}[201~\u{7f}\u{1b}x\u{1b}é\u{1b}[[C\u{1b}[M !!\u{1b}Pq1$r\u{1b}\\e\u{301}\u{1b}[3$\
      \u{1b}[?2026;2$y\u{1b}[1;2\u{1b}[H\u{1b}]0;t\u{1b}[Z\u{1b}\u{1b}\u{1b}OM\n\u{9b}z
      """.utf8) + [0xff, 0xc3, 0x41, 0xe0, 0x80, 0x80, 0, 17]

  static let inputs: [Input] = [
    .key(.character("a")), .key(.character("é")), .key(.character("日")), .key(.character("👩")),
    .key(.up), .key(.wordLeft), .key(.delete), .key(.enter), .paste("pate"), .key(.character("b")),
    .key(.backspace), .key(.function(3)), .key(.character("e")), .key(.character("\u{301}")),
    .key(.delete), .key(.home), .key(.backtab), .key(.escape), .key(.escape), .key(.enter),
    .key(.enter), .key(.character("z")), .key(.character("A")), .key(.control("q")),
  ]

  @Test func everyCutIntoThreePiecesGivesTheSame() {
    let stream = Self.stream
    var whole = KeyDecoder()
    #expect(whole.feed(stream) == Self.inputs)
    var differing = 0
    for first in 0...stream.count {
      for second in first...stream.count {
        var decoder = KeyDecoder()
        let inputs =
          decoder.feed(stream[..<first]) + decoder.feed(stream[first..<second])
          + decoder.feed(stream[second...])
        if inputs != Self.inputs || decoder.patience != nil { differing += 1 }
      }
    }
    #expect(differing == 0)
  }

  @Test func byteByByteGivesTheSame() {
    var decoder = KeyDecoder()
    #expect(Self.stream.flatMap { decoder.feed([$0]) } == Self.inputs)
  }

  @Test func anEscapeAloneIsTheKeyAfterSilence() {
    var decoder = KeyDecoder(patience: .milliseconds(100))
    #expect(decoder.patience == nil)
    #expect(decoder.feed([27]).isEmpty)
    #expect(decoder.patience == .milliseconds(100))
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoder.patience == nil)
    #expect(decoder.settle().isEmpty)
  }

  @Test func escapePressedFiveTimesFastIsFiveEscapes() {
    var decoder = KeyDecoder()
    let inputs = decoder.feed([27, 27, 27, 27, 27]) + decoder.settle()
    #expect(inputs == Array(repeating: .key(.escape), count: 5))
  }

  @Test(arguments: [
    "x", "é", "日", "1", " ", "\r", "\u{7f}", "\u{1}", "q", "[", "O", "]", "P", "_", "\t",
  ])
  func altWithAnythingDoesNothing(pressed: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1b}\(pressed)".utf8)).isEmpty)
    #expect(decoder.settle().isEmpty)
    #expect(decoder.feed([97]) == [.key(.character("a"))])
  }

  @Test func invalidBytesAreDropped() {
    let bytes: [UInt8] = [
      0x80, 0xc0, 0xaf, 0xff, 97, 0xed, 0xa0, 0x80, 98, 0xf4, 0x90, 0x80, 0x80, 99, 0xe2, 0x82, 100,
    ]
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == "abcd".map { .key(.character($0)) })
  }

  @Test func controlCharactersOfEightBitsAreNoText() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{9b}\u{85}\u{2028}a".utf8)) == [.key(.character("a"))])
  }

  @Test func controlSpaceAndOtherSignsAreIgnored() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0, 28, 29, 30, 31]).isEmpty)
    #expect(
      decoder.feed([1, 16, 26]) == [.key(.control("a")), .key(.control("p")), .key(.control("z"))])
  }

  @Test func theTerminalsOwnSequencesComeFirst() {
    var decoder = KeyDecoder(named: [
      (Array("\u{1b}A".utf8), .up), (Array("\u{1b}[M".utf8), .function(1)),
    ])
    #expect(
      decoder.feed(Array("\u{1b}A\u{1b}[M\u{1b}[A".utf8)) == [
        .key(.up), .key(.function(1)), .key(.up),
      ])
  }

  @Test func aNeverEndingSequenceHoldsNothingAndEnds() {
    for beginning in ["\u{1b}[", "\u{1b}]0;", "\u{1b}P", "\u{1b}O"] {
      var decoder = KeyDecoder()
      #expect(decoder.feed(Array(beginning.utf8)).isEmpty)
      for _ in 0..<100 { #expect(decoder.feed(repeatElement(0x30, count: 10_000)).isEmpty) }
      #expect(decoder.settle().isEmpty)
      #expect(decoder.feed([97]) == [.key(.character("a"))])
    }
  }

  @Test func aControlKeyEndsAnAnswerThatNeverEnds() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed(Array("\u{1b}]lost text\ra".utf8)) == [.key(.enter), .key(.character("a"))])
  }

  @Test func anythingAtAllIsTakenAndLeavesNoTrace() {
    let pieces = Array("\u{1b}[O]200~1;5A\\P\u{7}M".utf8)
    for seed in 1...UInt64(Dice.rounds(300)) {
      var dice = Dice(seed: seed)
      var decoder = KeyDecoder()
      let bytes = (0..<200).map { _ in
        dice.roll(0...2) == 0 ? UInt8(dice.roll(0...255)) : dice.pick(pieces)
      }
      var other = decoder
      let whole = decoder.feed(bytes) + decoder.settle()
      let cut = dice.roll(0...bytes.count)
      let parts = other.feed(bytes[..<cut]) + other.feed(bytes[cut...]) + other.settle()
      #expect(whole == parts, "seed \(seed), cut \(cut)")
      #expect(decoder.feed([97]) == [.key(.character("a"))], "seed \(seed)")
    }
  }
}
