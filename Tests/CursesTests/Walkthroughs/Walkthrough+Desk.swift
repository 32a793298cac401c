extension Walkthrough {
  /// One person alone with forty moments, and a deep dive that is not in the plan.
  static let desk = Walkthrough(
    "one person alone with forty moments",
    """
    # The front door
    see Start with a team
    press s Enter
    see Which journeys do customers take with you?

    # Journey
    say Buying a first bike
    press Tab
    see Which of these happens most often?
    press 5 Tab 4 Tab Tab
    see most often, 5 of 5
    press Enter
    see Is this the journey you want to understand today?
    press Enter

    # Traveller
    see You follow
    say Maria
    say buying her first bike
    press Tab Tab Tab Tab Tab Tab
    see Would you know Maria on the street?
    press Enter

    # Stages
    see Which outline is nearest to Maria's story?
    press ↓ ↓ ↓ Enter
    see What would Maria call each part of
    press Tab Tab Tab Tab
    see Is any part of the journey missing?
    press Enter

    # Touchpoints
    see Looking & deciding: what does Maria need?
    say to know where to begin
    \(board)
    press Tab Tab Tab Tab
    see Would Maria recognise this story?
    press Tab
    see Have you said what you had?
    press Enter

    # Feelings
    see \(moments[0]): how does it feel?
    \(line)
    see \(moments[39]): how does it feel?
    press Tab
    see Which three to five moments colour the whole?
    press Space ↓ Space ↓ Space Tab
    see what irritates?
    press Tab
    see What would Maria talk about on the way out?
    press Tab
    see Would Maria draw this line the same way?
    press Enter

    # Evidence
    see Who told you?
    see 40 of 40 are guesses
    \(known)
    see 20 of 40 are guesses
    press Tab Tab
    see Whose word is still missing here?
    press Enter
    see The last customer you spoke to: which words would they use?

    # Deep dive, which is not in the plan
    press Esc
    see type the first letters of anything
    type deep
    press Enter
    see Which moments do you want to look into?
    press Space Tab
    say to be told the price
    say lost
    say The staff are lazy
    see It names a person; the cause may lie deeper.
    press Enter
    say a price tag on every bike
    press Tab
    see Could you do what you have just said?
    see Look at one sentence
    press ↓ Enter
    see What made it easy to go wrong?
    press ↓ Enter
    see Could you do what you have just said?
    press Enter

    # Three words
    see The last customer you spoke to: which words would they use?
    paste heard / safe / proud
    press Tab Tab Tab Tab
    see A dozen or more, before you judge any of them.
    press Tab Tab
    see Would you want to be known for this word?
    press → ↓ → ↓ → Tab
    see Ask every pair of the 3
    press Enter → Enter Enter Enter → Enter Enter Enter
    see Take these three as the draft
    press Enter
    see Do these three hold?
    press Esc
    see type the first letters of anything
    type clo
    press Enter

    # Close
    see What happens next, and who sees to it?
    press Enter
    see Which one thing do you improve first?
    press ↑ ↑ Enter
    press ↓ ↓ ↓ ↓ Enter
    see What do you take home?
    press Enter
    see Made, and on the disk
    press Esc
    see Improve first
    press Tab Enter
    """)
}
