import Cells

extension Keymap {
  /// The card: one column a kind, as the design has it.
  public static let standard = Keymap(
    rows: [
      Row(
        label: "typing",
        words: [
          .write: "writes in the entry line", .choose: "jumps to the row that begins so",
          .score: "1–5 sets a value; with an entry line: writes",
          .card: "writes in a text line; else the value that begins so",
        ],
        keys: [:]),
      Row(
        label: "↑ ↓",
        words: [
          .write: "choose an entry (↓ past the last: the entry line)", .choose: "choose",
          .score: "choose; on the feeling line: change", .wait: "a minute more, less",
          .show: "scroll",
          .card: "choose a line",
        ],
        keys: [.up: .up, .down: .down]),
      Row(
        label: "← →",
        words: [
          .write: "empty line: neighbour stage; with text: the cursor",
          .choose: "in the menu: the other column",
          .score: "change the value; on the feeling line: choose",
          .show: "along the journey", .card: "change the value; in text: the cursor",
        ],
        keys: [.left: .left, .right: .right]),
      Row(
        label: "Enter",
        words: [
          .write: "adds what is typed; on an entry: its card", .choose: "takes it",
          .score: "its card; no card: next row", .wait: "all done, go on",
          .show: "next, closer", .card: "done (on `with it`: does it)",
        ],
        keys: [.enter: .enter]),
      Row(
        label: "Space",
        words: [
          .write: "in text a space; else marks", .score: "marks (★, `!`, a tick)",
          .wait: "pause, go on",
          .card: "in text a space",
        ],
        keys: [.character(" "): .mark]),
      Row(
        label: "Backspace",
        words: [
          .write: "in text deletes; on an entry: takes it out (Ctrl-Z brings it back)",
          .score: "in text deletes; on an entry: takes it out", .card: "in text deletes",
        ],
        keys: [.backspace: .takeOut]),
      Row(
        label: "Tab, Shift-Tab",
        words: [
          .write: "next part, previous part; after the last: the end of the step",
          .choose: "next part, previous part", .score: "next part, previous part",
          .wait: "next part, previous part", .show: "next part, previous part",
        ],
        keys: [.tab: .next, .backtab: .previous]),
      Row(
        label: "Esc",
        words: [
          .write: "the menu", .choose: "the menu; in what was opened: back", .score: "the menu",
          .wait: "the menu", .show: "the menu; in what was opened: back",
          .card: "back, all kept",
        ],
        keys: [.escape: .back]),
    ],
    everywhere: [
      Everywhere(
        label: "?", words: "what to say now", key: .character("?"), command: .guide,
        yieldsToText: true),
      Everywhere(
        label: "/", words: "find", key: .character("/"), command: .find, yieldsToText: true),
      Everywhere(
        label: "Ctrl-Z", words: "undo", key: .control("z"), command: .undo, yieldsToText: false),
      Everywhere(
        label: "Ctrl-Y", words: "do it again", key: .control("y"), command: .redo,
        yieldsToText: false),
      Everywhere(
        label: "Ctrl-P", words: "park a thought", key: .control("p"), command: .park,
        yieldsToText: false),
      Everywhere(
        label: "Ctrl-Q", words: "leave", key: .control("q"), command: .leave, yieldsToText: false),
      Everywhere(
        label: "Ctrl-S", words: "says when it was saved; it saves itself", key: .control("s"),
        command: .explainSaving, yieldsToText: false),
      Everywhere(
        label: "Ctrl-C", words: "says how to leave", key: .control("c"),
        command: .explainLeaving, yieldsToText: false),
      Everywhere(
        label: "Ctrl-V", words: "says how to paste", key: .control("v"),
        command: .explainPasting, yieldsToText: false),
    ])
}
