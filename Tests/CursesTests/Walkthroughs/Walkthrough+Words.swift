extension Walkthrough {
  /// The three words and the close, as a team walks through them.
  static let words = """

    # Three words
    see What impression do we want to leave with every customer, every time?
    press Enter Enter
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
    press Tab
    see Words that others have found
    say friendly
    press Tab
    see Which three do we keep?
    press Space ↓ Enter ↓ →
    see 3 of 3 kept
    press ↓ Space
    see Three are kept. Enter on one of them lets it go.
    press Tab Enter Enter Enter
    see What we want Maria to say.
    press Tab
    see Do we make it easy to live by these three words?
    press → ↓ → → ↓ → → → ↓ ← ↑ ↑ ↑
    say Ana rang a customer back the same day
    see heard: Ana rang a customer back the same day
    press Ctrl-S
    see it saves itself
    press Tab
    see Can everyone live with these three?
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
