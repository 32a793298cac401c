extension Walkthrough {
  /// The line of feelings, what colours the whole and the lows, as a team walks through them.
  static let feelings = """

    # Feelings: the line
    see A friend lends me hers for an afternoon: how does it feel?
    see The first impression: there is no second chance at it.
    press ↑
    say free
    see in a word › free
    press → ↓ ↑ → ↓ → ↑ ↑ Space
    see ★ colours the whole
    press →
    say 1 3 2 1 0
    see Hands from −2 to +2: 1 3 2 1 0
    press ↑ Ctrl-Z ← →
    see Hands from −2 to +2: 1 3 2 1 0
    press → ↑ → ↓ ↓ Enter
    see it feels
    type forgotten
    press Enter
    see in a word › forgotten
    press → Backspace
    see There is nothing to take out here
    press ↓ → ↓ ↓ Backspace Ctrl-Z
    see Taken back
    press Tab

    # What colours the whole
    see Which three to five moments colour the whole?
    press ↓ ↓ ↓ ↓ ↓ ↓
    say all the trust was gone
    see because › all the trust was gone
    press ↓ → ← Space
    see 3 ★
    press Enter
    see colours the whole
    type nobody read them
    press Esc
    see because › nobody read them
    press Tab

    # The lows
    see what irritates?
    say no price on it
    see 1 named
    press ↓ ↓ Enter
    see promised
    press ↓ → ↓ ↓ → ↓ → →
    see it worked
    press ↑ ↑ ↑ ↑ Enter
    see ←→ say how much it matters to Maria.
    press ↓ Space → → →
    see a deal breaker
    say nobody knows where it is
    press ↓ ↓ ↓ ↓ Enter ↓ ↓ →
    see can be mended
    press Enter
    see can be mended: yes
    press Esc
    see promised
    press Esc
    see Tab next question
    press Tab

    # The way out
    see What would Maria talk about on the way out?
    say three weeks of silence
    paste - the open door / - the chain
    press ↑ Enter
    see with it
    press Esc
    see ↑↓ choose
    press Tab
    see Would Maria draw this line the same way?
    press Enter
    """
}
