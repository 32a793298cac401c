extension Walkthrough {
  /// A whole Quick workshop with a team, from the front door to the last screen.
  static let team = Walkthrough(
    "a team's Quick workshop",
    """
    # The front door
    see Start with a team
    press Esc
    see Leave is the last row
    press Enter
    see How long have you got?
    press ↓ ↑ Enter

    # Welcome
    see WELCOME 1 of 2
    press Enter Enter Enter Enter Enter Enter
    see but what they feel on the way
    press Enter Tab
    see How many of us are here?
    press 1 0 ↓
    say Jo
    press ↓ → ↓ → ↓ → Tab
    see Is there anything to clear up before we begin?
    see 10 people are here
    press Enter

    # Journey
    see Which journeys do customers take with us?
    say Buying a first bike
    paste • Bringing a bike in for repair / 2. Ordering a part online / Renting for a weekend
    see Renting for a weekend
    press ↑ Backspace Ctrl-Z
    see Taken back
    press Ctrl-Y Ctrl-Z
    press ?
    see We ask because a map of everything shows nothing.
    press Tab
    see The keys
    press Esc
    see Enough with three to six.
    press Esc
    see Ordering a part online
    press Tab
    see Which of these happens most often?
    press 4 ↓ 5 ↓ 3 ↓ 2 Tab
    see Which of these brings the most complaints?
    press 5 ↓ 2 ↓ 3 ↓ 3 Tab
    see Which of these cannot wait?
    press → → → ↓ 2 ↓ → ↓ → → ← Tab
    see most complaints, 5 of 5
    press Enter
    see One journey is chosen, and the reason is kept.
    press Enter

    # Traveller
    see Whose journey is it, and from where to where?
    say Maria
    say buying her first bike
    say her bus is cancelled again
    say she comes back for the first service
    type to see where first rides are lots
    press Backspace Backspace
    type st
    press ↑ ↑ ↑ ↑
    see Spoken of as they.
    press Enter
    see whose journey
    press ← ← Enter
    see Spoken of as she.
    see You are Maria, buying her first bike
    press Tab
    see All five lines are written.
    press Enter

    # Stages
    see Which outline is nearest to Maria's story?
    press ↓ ↓ ↓
    see Making it part of your core
    press Enter
    see What would Maria call each part of her journey?
    press ↑ ↑ ↑ ↑ ↑ ↑ Enter
    see stage 1
    press Ctrl-U
    say Looking and deciding
    press ↓ ↓ ↓ Enter Ctrl-U
    say My first real ride
    press ↓ Enter Ctrl-U
    say Part of my week
    say A winter in the shed
    see Seven stages. Five to seven is usual.
    press Enter ↓ ↓ ↓ ↓ ↓ ↓ ↓ ← →
    see 6 of 7
    press ↓ t Enter
    see Six stages. Five to seven is usual.
    press Tab
    see Does anyone miss a part of the journey?
    press Enter

    # Touchpoints
    see What happens to Maria, from the first day to the last?
    press ↑ Space
    see paused: Space goes on
    press Space Enter
    see Looking and deciding: what does Maria need?
    say to know where to begin
    press Tab
    say A friend lends me hers for an afternoon
    press Tab
    say Bikes pass me while I wait for the bus
    say The shop window is full of racing bikes
    press Tab
    say Somebody looks up and says hello
    press Tab Tab
    say I compare prices late at night
    press Tab
    see Taking the leap: what does Maria need?
    say to know that it fits me, not to feel stupid
    press Tab
    paste I ride two bikes round the block / - I wait three weeks and hear nothing / I sign four forms
    press ↑ Enter
    see answers
    press ↓ d ↓ ↓ → ↓ u ↓ → ← ↓ ← ↓
    type one in each office
    press ↓
    type four times the same
    see one in each office
    press Esc
    see HAPPENS ●
    press →
    see I have it, now what? What does Maria need?
    say to ride on the first dry day
    press Tab
    say The chain comes off; nobody picks up
    press Ctrl-P
    see What shall we come back to?
    say Opening hours on Sunday
    see Parked
    press / c h a i n Enter
    see answers
    press Esc
    see HAPPENS ●
    type half a line
    press Esc
    see type the first letters of anything
    type stag
    press Enter
    see Which outline is nearest to Maria's story?
    press Tab ↑ ↑ ↑ ↑ Enter
    see stage 2
    press ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ s Enter
    see Seven stages. Five to seven is usual.
    press Ctrl-Z
    see Taken back: splitting Taking the leap
    press Esc
    see type the first letters of anything
    type touch
    press Enter
    see What happens to Maria, from the first day to the last?
    press Enter → →
    see half a line
    press Ctrl-U → → →
    see Telling others: what does Maria need?
    press Tab Tab Tab Tab Tab Tab
    see Would Maria recognise this story?
    press Enter Enter Enter Enter
    see I need:  to know where to begin
    press Tab
    see Has everyone said what they had?
    press Enter
    """ + feelings + evidence + words)
}
