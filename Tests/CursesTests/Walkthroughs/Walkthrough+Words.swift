extension Walkthrough {
  /// The three words and the close, as a team walks through them.
  static let words = """

    # Three words
    see What impression do we want to leave with every customer, every time?
    press Tab Enter
    see no words yet
    say heard
    say safe
    say proud, quick , calm
    see 5 words
    say Safe
    see Safe is there already
    press Ctrl-U
    say on my sid
    press ↑ Enter
    say e
    see on my side
    press ↓
    say fast
    press Tab
    see Would Maria mean the same by these two?
    press ↓ Enter
    see Those were the pairs.
    press Ctrl-Z
    see Taken back
    press Enter Tab
    see Which of these would you want Maria to say?
    see Fold, shuffle, and count the slips before one is opened.
    say 4
    see Four slips are in the box. Totals come after the last one.
    say 1 2 3
    see 1 of 4
    say 1 9 2
    see Not on the list:  9
    press Enter
    see What do we do with this slip?
    press ↓ ↓ Enter
    say 1 2 4
    say 3 2 1
    press ↑ Backspace
    see 2 of 4
    say 1 2 3
    say 1 3 2
    see Shall we look at the result?
    press Enter Enter ↓ Enter
    see Enter brings the first word.
    press Enter Enter Enter
    see What we want Maria to say. Every slip names at least one of them.
    press ?
    see How were these three counted?
    press Enter
    see How did many words become three?
    press Esc
    see What we want Maria to say. Every slip names at least one of them.
    press Enter
    see Can everyone live with these three?
    say 3
    say 1
    see Everyone can live with these three.
    press Ctrl-S
    see it saves itself
    press Tab
    see Three words, and what they need to come true.
    press Enter

    # Close
    see What happens next, and who sees to it?
    press Enter
    see Which one thing do we improve first?
    say someone rings every week of the wait
    see someone rings every week of the wait
    press ↓ Enter
    type Ana
    press ↓ → → → → → Enter
    see Ana, by
    press ↓ Enter
    see Who takes which of the parked thoughts?
    press → Esc
    see 1 settled
    press ↓ → ←
    see in five weeks
    press Tab
    see What we want Maria to say.
    press Enter
    """
}
