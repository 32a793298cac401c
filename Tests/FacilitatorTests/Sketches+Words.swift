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
