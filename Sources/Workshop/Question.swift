/// What is asked about every stage, in the order of the method.
///
/// The first question gathers the stage's needs; what is typed under the other five becomes a
/// touchpoint.
public enum Question: String, FixedWord {
  case need, happens, see, meet, told
  case `do`

  /// Which kind of touchpoint an answer is: only what the customer has to do is theirs to do.
  public var act: Act { self == .do ? .mine : .happens }
}
