import Cells
import Testing

/// The keys of the terminals that people have.
@Suite struct KeyDecoderTableTests {
  static let table: [(String, Key)] = [
    // xterm, both modes of its arrows
    ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OD", .left),
    ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[Z", .backtab),
    ("[1;5C", .wordRight), ("[1;5D", .wordLeft), ("[1;3C", .wordRight), ("[1;3D", .wordLeft),
    ("[1;7D", .wordLeft), ("[1;9C", .wordRight), ("[1;2C", .right), ("[1;2A", .up), ("[1;5A", .up),
    ("[5D", .wordLeft), ("O5C", .wordRight), ("[1;5H", .home), ("[1;2F", .end),
    ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[3;5~", .delete), ("[5;2~", .pageUp),
    ("OP", .function(1)), ("OQ", .function(2)), ("OR", .function(3)), ("OS", .function(4)),
    ("[15~", .function(5)), ("[17~", .function(6)), ("[18~", .function(7)), ("[19~", .function(8)),
    ("[20~", .function(9)), ("[21~", .function(10)), ("[23~", .function(11)),
    ("[24~", .function(12)),
    // VT220, screen, tmux, the Linux console
    ("[1~", .home), ("[4~", .end), ("[[A", .function(1)), ("[[E", .function(5)),
    // rxvt
    ("[7~", .home), ("[8~", .end), ("[11~", .function(1)), ("[14~", .function(4)),
    ("Oc", .wordRight), ("Od", .wordLeft), ("Oa", .up), ("[c", .right), ("[d", .left),
    ("[3$", .delete), ("[3^", .delete), ("[3@", .delete), ("[7^", .home), ("[5$", .pageUp),
    // The number pad in its application mode
    ("OM", .enter), ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
    ("Oj", .character("*")), ("On", .character(".")), ("OX", .character("=")), ("OI", .tab),
  ]

  @Test(arguments: table.indices) func means(row: Int) {
    let (sequence, key) = Self.table[row]
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1b}\(sequence)a".utf8)) == [.key(key), .key(.character("a"))])
  }

  @Test(arguments: [
    "[2~", "[I", "[O", "[99~", "[25~", "[1;5P", "[1;5R", "[15;5~", "[<0;10;10M", "[<0;10;10m",
    "[?1;2c", "[>0;276;0c", "[?2026;2$y", "[12;40R", "[97;5u", "[27;5;97~", "[M#!!", "[[Z", "Oz",
    "[E", "[201~", "[1;5:3A", "[;A", "[+5~", "[999999999999999999999A", "]11;rgb:0/0/0\u{7}",
    "]11;rgb:0/0/0\u{1b}\\", "P>|xterm\u{1b}\\", "_G\u{1b}\\", "^x\u{1b}\\", "Xx\u{1b}\\",
  ])
  func meansNothingAndTypesNothing(sequence: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1b}\(sequence)a".utf8)) == [.key(.character("a"))])
  }
}
