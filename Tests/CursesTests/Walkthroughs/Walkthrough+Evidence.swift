extension Walkthrough {
  /// Who told us and whom one could ask, as a team comes to it through the menu.
  static let evidence = """

    # Evidence, which is not in the plan
    press Esc
    see not in this plan
    type evi
    press Enter
    see Who told us?
    press → → Space
    see ◂ told us ▸
    see ! look
    press ↓ →
    see we saw it
    press ↓
    say "Is this a shop for people like me?", letter, 3.11.
    see "Is this a shop for people like me?"   letter, 3 November
    press Backspace Ctrl-Z
    see Taken back
    press Enter
    see who told us
    press ↓ Enter
    see who says so?
    say nobody looked up, at the till, last Tuesday
    press ↑ Enter ↓ ↓ → → ↓
    type the shop
    press ↓ ↓
    type 4 of 9
    press ↓
    type the door is heavy
    press Esc Esc
    see who told us
    press ↓ ↓ ↓ → → → ↓ → ↓ → → ↓ →
    see ◂ +2 ▸
    press ↓ → → →
    see chat
    press Esc
    see type a quote
    press Tab

    # Whom could we ask?
    see Whom could we ask?
    say Ana, who is at the till
    see might know › Ana, who is at the till
    press → → Space ↓ →
    see contradicted
    press Tab
    see Whose word is still missing here?
    press Enter
    """
}
