extension Walkthrough {
  /// Three words only, from the front door: twenty words, twelve slips, and every way on from them.
  static let ballot = Walkthrough(
    "a team's three words only",
    """
    see Start with a team
    press Enter ↑
    see Three words only
    press Enter Enter Tab
    press 1 2 Tab Enter
    see Slips that name a word count, then 3-2-1 for its place.
    press ↓ ↓ ↓
    type whoever owns the shop
    press Tab
    see Alone, in silence, on paper.
    press Enter
    see Words that others have found
    press Enter
    say heard, safe, proud, no jargon, like a neighbour
    paste • expert / • calm / • honest / • on my side / • welcome
    say looked after
    say fair
    say brave, light, at home, curious, in no hurry
    say patient
    say solid
    say awake
    see 20 words
    press Tab Tab
    see slips in the box › 12: Enter takes it
    press Enter
    see Twelve slips are in the box. Totals come after the last one.
    say 1 2 3
    say 1 3 2
    say 2 1 4
    say 1 2 20
    say 21 2 3
    see Not on the list:  21
    press Enter Enter
    see 5 of 12
    say 3 1 2
    say 0
    say 4 5 6
    press ↑ Backspace
    see 7 of 12
    say 1 7 2
    say 1 2 9
    say 2 3 1
    say 1 4 2
    say 1 2 3
    see Shall we look at the result?
    press Enter Enter ↓ Enter Enter Enter Enter
    see Every slip names at least one of them.
    press ?
    see 1 slip was put aside.
    press Enter
    see 20  were read out
    press Esc Enter
    see Can everyone live with these three?
    say 7
    say 5
    see Everyone can live with these three.
    press Tab → ↓ ↓
    say rings back the same day
    see rings back the same day
    press Tab Enter Tab
    see CLOSE
    press Enter
    """)
}
