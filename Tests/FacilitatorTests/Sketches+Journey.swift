extension Sketch {
  /// Journey picker, part 3 of 5 (Score).
  static let journeyScores = Sketch(
    """
     ● Welcome   ◐ JOURNEY 3 of 5   ○ Traveller             3 min ▮▮▮▮▮▯▯▯

     Which of these brings the most complaints?
     Show fingers, one to five, all at once. We take the middle.

                                           often   complaints   urgent

      ▸ Buying a first bike                ▮▮▮▮▯    ◂ ▮▮▮▮▮ ▸    ·····
        Bringing a bike in for repair      ▮▮▮▮▮      ▮▮▯▯▯      ·····
        Ordering a part online             ▮▮▮▯▯      ▮▮▮▯▯      ·····
        Renting for a weekend              ▮▮▯▯▯      ·····      ·····


        Most often:       Bringing a bike in for repair, 5 of 5
        Most complaints:  Buying a first bike, 5 of 5 so far


                                                               saved 14:06
    ───────────────────────────────────────────────────────────────────────
     ↑↓ journey   ←→ or 1–5 score   Tab next question   Esc menu
    """)

  /// Journey picker, part 5 of 5 (Choose).
  static let journeyChoice = Sketch(
    """
     ● Welcome   ◐ JOURNEY 5 of 5   ○ Traveller             1 min ▮▮▯▯▯▯▯▯

     Which one do we map today?
     The most frequent, or the one that hurts most. You decide.

                                           often   complaints   urgent

      ▸ Buying a first bike                ▮▮▮▮▯      ▮▮▮▮▮      ▮▮▮▯▯
        Bringing a bike in for repair      ▮▮▮▮▮      ▮▮▯▯▯      ▮▮▯▯▯
        Ordering a part online             ▮▮▮▯▯      ▮▮▮▯▯      ▮▯▯▯▯
        Renting for a weekend              ▮▮▯▯▯      ▮▮▮▯▯      ▮▯▯▯▯


        Kept as the reason:  most complaints, 5 of 5



                                                               saved 14:08
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter map this one   Shift-Tab scores   Esc menu
    """)

  /// Traveller (Write, five lines; needed by the point-of-view line).
  static let traveller = Sketch(
    """
     ● Journey   ◐ TRAVELLER   ○ Stages                     3 min ▮▮▮▮▮▮▮▮

     Whose journey is it, and from where to where?
     One person, the most usual one. A first name is enough.


        We follow         Maria
        who is            buying her first bike
        It begins when    her bus is cancelled again
      ▸ It ends when      she comes back for the first service_
        We map this to    …


        Could it end later?  A friend asks her where she bought it.



     You are Maria, buying her first bike                      saved 14:09
    ───────────────────────────────────────────────────────────────────────
     ↑↓ line   type   Enter next line   Tab on   Esc menu
    """)

  /// Stages, part 1 of 2 (Choose).
  static let stageSets = Sketch(
    """
     ● Traveller   ◐ STAGES 1 of 2   ○ Touchpoints          6 min ▮▮▮▮▮▮▮▮

     Which outline is nearest to Maria's story?
     You are Maria, buying her first bike

        Customer lifecycle              1  Looking & deciding
        Relationship timeline           2  Taking the leap
        Phases of engagement            3  I have it, now what?
      ▸ In the customer's voice         4  Your first success
        First sight to last contact     5  Making it part of your core
        None: start empty               6  Telling others

                                        Six steps as the customer would
                                        call them. Few customers reach
                                        the last.

        The names are yours to change in a moment.
                                                               saved 14:12
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter take it   Esc menu
    """)

  /// Stage board (Write).
  static let stageBoard = Sketch(
    """
     ● Traveller   ◐ STAGES 2 of 2   ○ Touchpoints          4 min ▮▮▮▮▮▯▯▯

     What would Maria call each part of her journey?
     You are Maria, buying her first bike

            her bus is cancelled again            like a couple:
         1  Looking and deciding                  you see someone
         2  Taking the leap                       dating, then serious
         3  I have it, now what?                  engagement, wedding
      ▸  4  My first real ride                    honeymoon
         5  Part of my week                       real life
         6  Telling others                        stay, or go
            she comes back for the first service



        after 4 › type to put a stage here
     Six stages. Five to seven is usual.                       saved 14:15
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   type to add   Enter open   Tab on   Esc menu
    """)
}
