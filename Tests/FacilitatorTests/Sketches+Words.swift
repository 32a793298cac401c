extension Sketch {
  /// Three words: silent writing (Wait).
  static let silentWriting = Sketch(
    """
     ● Feelings   ◐ THREE WORDS 2 of 7   ○ Close

     What impression do we want to leave with every customer, every time?

     Alone, in silence, on paper. One word or short phrase on each slip.


                           ████           ██   ████
                          ██  ██  ██     ███  ██  ██
                              ██  ██    ████  ██  ██
                            ███        ██ ██  ██  ██
                           ██     ██  ██████  ██  ██
                          ██      ██      ██  ██  ██
                          ██████          ██   ████




    ───────────────────────────────────────────────────────────────────────
     ↑↓ a minute more or less   Enter all done   Space pause   Esc menu
    """)

  /// Three words: harvest (Write).
  static let harvest = Sketch(
    """
     ● Feelings   ◐ THREE WORDS 3 of 7   ○ Close            3 min ▮▮▮▮▮▮▯▯

     What impression do we want to leave with every customer, every time?
     Slips are shuffled. Each is read aloud, just as it stands.

        heard            on my side       like a neighbour calm
        safe             quick            no jargon        honest
        looked after     they listened    fair             expert
        proud            cheerful         nothing hidden   fast
        friendly         fit for me       brave            welcome
        in good hands    clear            never rushed


        23 words


      ▸ words › warm, not pushy_
                                                               saved 14:44
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter add   Tab all slips are in   Esc menu
    """)

  /// Three words: the same? (Choose, one pair at a time).
  static let same = Sketch(
    """
     ● Feelings   ◐ THREE WORDS 4 of 7   ○ Close            2 min ▮▮▮▮▮▮▮▯

     Would Maria mean the same by these two?
     If one of us would miss the difference, both stay.


            █▀▀ ▗█▖ ▟▀▀ ▀█▀           ▟▀▙ █ █ ▀█▀ ▟▀▀ █▗▛
            █▄▖ █▄█ ▜▄▖  █            █ █ █ █  █  █   █▛
            █   █ █   █  █            █▝█ █ █  █  █   █▜▖
            ▀   ▀ ▀ ▀▀▘  ▀            ▝▀▀ ▝▀▘ ▀▀▀ ▝▀▀ ▀ ▀


      ▸ Both stay
        One word: fast
        One word: quick

        Pair 3 of at most 7
                                                               saved 14:47
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter take it   Tab enough of this   Esc menu
    """)

  /// Three words: vote entry (Write, sealed).
  static let vote = Sketch(
    """
     ● Feelings   ◐ THREE WORDS 5 of 7   ○ Close            2 min ▮▮▮▮▯▯▯▯

     Which of these would you want Maria to say?
     Ten slips are in the box. Totals come after the last one.

         1  heard               7  on my side         13  cheerful
         2  no jargon           8  quick              14  expert
         3  safe                9  like a neighbour    15  nothing hidden
         4  honest             10  fair               16  fit for me
         5  calm               11  welcome            17  clear
         6  proud              12  looked after       18  never rushed

        typed   ■ ■ ■ ■ ■ ■ □ □ □ □    6 of 10

        Meanwhile: which customer of ours would say your first word?

      ▸ slip 7 › 3  8  11  12  15  16_
     six numbers on each                                       saved 14:51
    ───────────────────────────────────────────────────────────────────────
     ↑ the last slip   Enter seal it   Esc menu
    """)

  /// Three words: the result (Show).
  static let result = Sketch(
    """
     ● Feelings   ◐ THREE WORDS 7 of 7   ○ Close

        █ █ █▀▀ ▗█▖ █▀▙ █▜▖
        █▄█ █▄▖ █▄█ █▄▛ █ █                     on 9 of 10 slips
        █ █ █   █ █ █▝▙ █▗▛
        ▀ ▀ ▀▀▀ ▀ ▀ ▀ ▀ ▀▀

        ▟▀▀ ▗█▖ █▀▀ █▀▀
        ▜▄▖ █▄█ █▄▖ █▄▖                         on 7 of 10 slips
          █ █ █ █   █
        ▀▀▘ ▀ ▀ ▀   ▀▀▀

        █▀▙ █▀▙ ▟▀▙ █ █ █▜▖
        █▄▛ █▄▛ █ █ █ █ █ █                     on 6 of 10 slips
        █   █▝▙ █ █ █ █ █▗▛
        ▀   ▀ ▀ ▝▀▘ ▝▀▘ ▀▀

     What we want Maria to say. Every slip names at least one of them.
    ───────────────────────────────────────────────────────────────────────
     Enter ask the room   ? how it was counted   Esc menu
    """)

  /// Close (Score: a list of five).
  static let close = Sketch(
    """
     ● Three words   ◐ CLOSE                                3 min ▮▮▮▮▮▮▮▮

     What happens next, and who sees to it?
     Buying a first bike · heard, safe, proud

      ▸ ● Improve first    someone rings every week of the wait
        ● Who, by when     Ana, by Friday 16 January
        ◐ Parked           1 of 3 has no one yet
        ○ We look again    in six weeks, Thursday 15 January
        ○ Handouts         the map · the story · who does what


        Left open, and that is all right
          11 of 16 moments are guesses: whom could we ask?
          Telling others has no touchpoints
          We have not said what we map this to

                                                               saved 14:58
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   ←→ change   Enter open   Tab finish   Esc menu
    """)
}
