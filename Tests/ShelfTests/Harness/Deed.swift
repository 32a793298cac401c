import Workshop

/// One thing that people do with the program, as the disk hears of it.
enum Deed {
  case begin
  case edit(Edit)
  case undo
  case redo
  case draft(String)
  case save
  /// A while passes, in seconds; what the disk has refused is tried again.
  case wait(Int)
  case close
  case reopen

  /// The reference: a new session, twelve edits of several kinds, undo, redo, a line half typed, saves,
  /// a new title, an hour at lunch, the end, and the next day.
  static let reference: [Deed] = [
    .begin,
    .edit(.attendance(.people(8))),
    .edit(.journey(.add(name: "Buying a first bike", after: nil))),
    .save,
    .edit(.traveller(.line(.name, "Maria"))),
    .edit(.stage(.adopt(set: "voice", names: ["Looking and deciding", "Taking the leap"]))),
    .draft("I sign four forms, one"),
    .draft("I sign four forms, one of them twice"),
    .edit(.touchpoint(.add(title: "I sign four forms", stage: leap, answers: .do, after: nil))),
    .draft(""),
    .undo,
    .redo,
    .edit(.session(.title("Acme"))),
    .save,
    .edit(.touchpoint(.note(Touchpoint.ID(rawValue: 4), "one of them"))),
    .edit(.touchpoint(.note(Touchpoint.ID(rawValue: 4), "one of them twice"))),
    .undo,
    .edit(
      .several([.word(.add(text: "safe", source: .starter, after: nil)), .word(.startersShown)])),
    .wait(3_700),
    .edit(.parked(.add(text: "the website", step: "touchpoints"))),
    .save,
    .close,
    .reopen,
    .edit(.closing(.improve("the forms"))),
    .undo,
    .undo,
    .edit(.closing(.owner("Jo"))),
    .wait(1),
    .save,
    .close,
  ]

  private static let leap = Stage.ID(rawValue: 3)
}
