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
    see You are Tom, who has never owned one
    press Shift-Tab
    see who has never owned one
    press Tab Tab Tab Tab Tab Tab
    see Would you know Tom on the street?
    press Enter

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
    press Tab Tab Tab Tab
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

    # Evidence: one guess, and somebody who said so
    see Who told you?
    see 0 of 1 are guesses
    press ← ←
    see 1 of 1 are guesses
    say You hardly hear it, the neighbour, yesterday
    see "You hardly hear it"   the neighbour
    see 0 of 1 are guesses
    press Space Space
    see = right
    press Tab
    see No moment is a guess.
    press Tab
    see Nothing measures 1 of the 1 ★
    press Enter

    # Three words: three looks, the starters, five words sorted, every pair
    see The last customer you spoke to: which words would they use?
    paste easy, honest / fair
    press Tab
    see The last complaint: what did they miss, in a word?
    say friendly
    press Tab
    see Your best day: what did a customer tell a friend that evening?
    say fun
    press Tab
    see Is there a word here that you missed?
    press Enter
    see A dozen or more, before you judge any of them.
    press Tab Tab
    see Would you want to be known for this word?
    press → ↓ ← ↓ → ↓ → ↓ ↓
    see 3 words stay: every pair of them comes next.
    press Tab
    see Ask every pair of the 3
    press Enter → Enter Enter Enter → Enter Enter Enter
    see Take these three as the draft
    press Enter
    see Do these three hold?
    press → ↓ ←
    see a customer would say it
    press Tab
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
    see Buying a first bike ·
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
