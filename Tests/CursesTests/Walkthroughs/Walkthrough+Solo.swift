extension Walkthrough {
  /// A whole workshop of one person alone, from the front door to the last screen.
  static let solo = Walkthrough(
    "one person alone",
    """
    # The front door
    see Start with a team
    press s Enter
    see Which journeys do customers take with you?

    # Journey
    paste - Renting for a weekend / - Buying a first bike
    see Buying a first bike
    press ↑ Enter ↓ → ↓ → Enter
    see first map
    press Ctrl-V
    see Ctrl-Shift-V
    press Ctrl-C
    see Ctrl-Q leaves
    press Tab
    see Which of these happens most often?
    press 2 ↓ 5 Tab Tab Tab
    see most often, 5 of 5
    press Enter
    see Is this the journey you want to understand today?
    press Enter

    # Traveller: Tab with the line half typed keeps it
    see You follow
    say Tom
    type who has never owned one
    press Tab
    see Would you know Tom on the street?
    press ↓ Enter
    see who has never owned one
    press Tab Enter

    # Stages: an empty start, five names at once
    see Which outline is nearest to Tom's story?
    press ↑ n Enter
    see What would Tom call each part of their journey?
    paste First look / The purchase / At home
    see Three stages. Five to seven is usual.
    press ↑ ↑
    say A trial ride
    press Backspace Ctrl-Z
    see A trial ride
    press Tab
    see Is any part of the journey missing?
    press Enter

    # Touchpoints: no silence, who told us on the card
    see First look: what does Tom need?
    press Tab
    say I ask my neighbour first
    press ↑ Enter ↓ ↓ ↓ ↓ ↓
    see a guess
    press → → Esc
    see HAPPENS ●
    press ?
    see What came to them unasked?
    press Esc
    see HAPPENS ●
    press ↓ → → →
    see At home: what does Tom need?
    type to park it safe
    press Esc
    see type the first letters of anything
    type fee
    press Enter

    # Feelings: a single moment, and nothing bad about it
    see I ask my neighbour first: how does it feel?
    press ↑
    say sure of it
    press Space Tab
    see because › why does it colour the whole?
    press Tab
    see No moment was felt as bad.
    press Tab
    see What would Tom talk about on the way out?
    say how quiet it rides
    press Tab
    see Every moment has a feeling, and some colour the whole.
    press Enter

    # Three words
    see A dozen or more, before you judge any of them.
    paste easy, honest / fair
    say friendly
    press Tab Space ↓ ↓ Space ↓ Space
    see 3 of 3 kept
    press Esc
    see type the first letters of anything
    type touch
    press Enter → → →
    see to park it safe
    press Enter
    see AT HOME 0
    press Esc
    see type the first letters of anything
    type clo
    press Enter

    # Close
    see What happens next, and who sees to it?
    see Buying a first bike · easy, fair, friendly
    press Enter
    say a lamp at the lock
    press Esc
    see type the first letters of anything
    type lig
    press Enter Esc
    see a lamp at the lock
    press Tab Enter
    """)
}
