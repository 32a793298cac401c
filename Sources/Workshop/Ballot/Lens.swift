/// From where a leader alone looks for words, one after the other.
public enum Lens: String, FixedWord {
  /// The last customer I spoke to.
  case customer
  /// The last complaint.
  case complaint
  /// Our best day.
  case bestDay = "best day"

  /// How many words are a good beginning over all three.
  public static let enough = 12
}
