/// Whether a team works in a room, or one person alone at a desk.
public enum Manner: String, FixedWord {
  case team, alone
}
