extension Walkthrough {
  /// The forty moments of a Standard workshop.
  static let moments = (1...40).map { "I look at bike number \($0) in the window" }

  /// Their pasting, six or seven to a stage, each after its first question.
  static let board = (0..<6).map { stage in
    let lines = moments[stage * 40 / 6..<(stage + 1) * 40 / 6]
    return """
      press Tab
      paste \(lines.joined(separator: " / "))
      see \(lines.last ?? "")
      press \(stage < 5 ? "→" : "Tab")
      """
  }.joined(separator: "\n")

  /// The line drawn through all of them, from +1 to −2 and 0 again.
  static let line = moments.indices.map { place in
    ["press ↑ →", "press ↑ ↑ →", "press ↓ →", "press ↓ ↓ →", "press ↑ ↓ →"][place % 5]
  }.joined(separator: "\n")

  /// Who told us: ten customers, whose feedback says look, and ten that were seen.
  static let known =
    (Array(repeating: "press → → Space ↓", count: 10)
    + Array(repeating: "press → ↓", count: 10)).joined(separator: "\n")

  /// A whole Standard workshop with a team: all its steps, and forty moments.
  static let standard = Walkthrough(
    "a team's Standard workshop",
    """
    # The front door
    see Start with a team
    press Enter
    see How long have you got?
    press ↓ Enter

    # Welcome
    see WELCOME 1 of 2
    press Tab
    see How many of us are here?
    press 1 2 Tab Enter

    # Journey
    see Which journeys do customers take with us?
    say Buying a first bike
    say Bringing a bike in for repair
    press Tab
    see Which of these happens most often?
    press 4 ↓ 5 Tab 5 ↓ 2 Tab Tab
    see Which one do we map today?
    press Enter Enter

    # Traveller
    see Whose journey is it, and from where to where?
    say Maria
    say buying her first bike
    say her bus is cancelled again
    say she comes back for the first service
    say to see where first rides are lost
    see What does Maria have to know to decide?
    say which size fits her
    say who mends it
    press ↓ ↓ → Tab
    see What really happened to somebody like Maria?
    say Ada came back twice before anybody asked her name
    press Tab
    see What do we need this map for?
    say a second mechanic in spring
    say forty more first services
    press → Tab Enter

    # Stages
    see Which outline is nearest to Maria's story?
    press ↓ ↓ ↓ Enter
    see What would Maria call each part of
    press Tab
    see When is Maria ready to leave each part?
    say they have a price in their head
    press Tab
    see Who of us knows which part of the journey?
    say the workshop
    say the counter
    press Tab Enter

    # Touchpoints
    see What happens to Maria, from the first day to the last?
    press Enter
    see Looking & deciding: what does Maria need?
    say to know where to begin
    \(board)
    press Tab Tab Tab Tab
    see Would Maria recognise this story?
    press Tab Enter

    # Feelings
    see \(moments[0]): how does it feel?
    \(line)
    see \(moments[39]): how does it feel?
    press Tab
    see Which three to five moments colour the whole?
    press Space ↓ Space ↓ Space Tab
    see what irritates?
    say the bell does not ring
    press Tab
    see What would Maria talk about on the way out?
    say the long wait
    press Tab Enter

    # Break
    see A break. We go on at
    press Enter

    # Evidence
    see Who told us?
    see 40 of 40 are guesses
    \(known)
    see 20 of 40 are guesses
    say "Is this a shop for people like me?", letter, 3.11.
    see 19 of 40 are guesses
    press Tab
    see Whom could we ask?
    press Tab
    see Whose word is still missing here?
    press Enter

    # Deep dive
    see Which moments do we look into?
    press Space ↓ Space Tab
    see 1 of 2
    say to be told the price
    say lost
    say nobody is asked to tell
    press Enter
    say a price tag on every bike
    press → Enter
    say Ana
    press → → → Enter
    say lend a bike
    say for a week
    press Tab
    see 2 of 2
    press Tab
    see Could we do what we have just said?
    press Enter

    # Three words
    see What impression do we want to leave with every customer, every time?
    press Tab
    see Alone, in silence, on paper.
    press Enter
    see Is there a word here that we missed?
    press Tab
    paste heard / safe / proud / calm / honest / fair / clear / kind / warm
    see 9 words
    press Tab Tab
    see slips in the box
    say 4
    see Four slips are in the box.
    say 1 2 3
    say 1 2 3
    say 1 2 4
    say 1 5 6
    see Shall we look at the result?
    press ↓ Enter
    see which real customer of ours would say it?
    press Tab
    see slips in the box
    say 4
    say a b c
    say a b c
    say a b d
    say a b c
    see Shall we look at the result?
    press ↓ Enter
    see Enter brings the first word.
    press Enter Enter Enter Enter
    see Can everyone live with these three?
    say 3
    say 1
    see Everyone can live with these three.
    press Tab Tab Tab Tab Tab Tab
    see Three words, and what they need to come true.
    press Enter

    # Close
    see What happens next, and who sees to it?
    press Enter
    see Which one thing do we improve first?
    press ↑ Enter
    see Ana, by
    press ↓ ↓ ↓ →
    see in six weeks
    press ↓ Enter
    see What do we take home?
    press ↓ ↓ Space ↓ Space Enter
    see Made, and on the disk
    press Esc
    see in six weeks
    press Tab
    see What we want Maria to say.
    press Enter
    """)
}
