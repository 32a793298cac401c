extension Sketch {
  /// Touchpoint entry (Write).
  static let touchpointEntry = Sketch(
    """
     ● Stages   ◐ TOUCHPOINTS 2 of 6   ○ Feelings           9 min ▮▮▮▮▮▮▯▯

     Taking the leap: what does Maria see?
     You are Maria, buying her first bike

     ‹ Looking and deciding 4    TAKING THE LEAP 5   I have it, now … 0 ›

            need    to know that it fits me, not to feel stupid
         5  meet    He asks where I ride, not what I spend
         6  do      I ride two bikes round the block
         7  see     Two price tags on the same bike
         8  do      I sign four forms
         9  happens I wait three weeks and hear nothing

         need ●   happens ●   SEE ●   meet ●   told ○   do ●

      ▸ see › The workshop door is open, people laugh_
                                                               saved 14:26
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   ←→ stage   Enter add   Tab next question   Esc menu
    """)

  /// A touchpoint's card (Enter on a touchpoint; Score).
  static let touchpointCard = Sketch(
    """
     ● Stages   ◐ TOUCHPOINTS 2 of 6   ○ Feelings           8 min ▮▮▮▮▮▯▯▯

     Taking the leap: what does Maria see?
     You are Maria, buying her first bike

     ╭ 9 ────────────────────────────────────────────────────────────────╮
     │  ▸ I wait three weeks and hear nothing_                           │
     │                                                                   │
     │    answers        happens                                         │
     │    it             happens to me                                   │
     │    where          not said                                        │
     │    started by     us                                              │
     │    stage          Taking the leap                                 │
     │    place          5 of 5                                          │
     │    note           …                                               │
     │    with it        park · join with the next · take out            │
     ╰───────────────────────────────────────────────────────────────────╯
     Changes count at once. Ctrl-Z takes the last one back.    saved 14:27
    ───────────────────────────────────────────────────────────────────────
     ↑↓ line   ←→ change   type to write   Enter done   Esc back
    """)

  /// The end of a step (Choose; Tab from the last part).
  static let endOfStep = Sketch(
    """
     ● Stages   ◐ TOUCHPOINTS   ○ Feelings                  1 min ▮▯▯▯▯▯▯▯

     Has everyone said what they had?
     You are Maria, buying her first bike

         4   Looking and deciding      not asked: told, do
         6   Taking the leap           all asked
         3   I have it, now what?      not asked: need, see, do
         2   My first real ride        not asked: meet, told
         1   Part of my week           not asked: need, see, meet, told
         0   Telling others            not asked yet


      ▸ On to Feelings
        Ask about Telling others first
        Stay here

                                                               saved 14:33
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter do it   Esc back
    """)

  /// The menu (Esc where nothing is open).
  static let menu = Sketch(
    """
     Buying a first bike                        14:31 · we end about 15:04

        the plan           planned  used     now
        ● Welcome              3      4    ▸ Back to Touchpoints
        ● Journey              5      6      Park a thought       Ctrl-P
        ● Traveller            3      2      Undo: I sign four …  Ctrl-Z
        ● Stages               6      8      Do it again          Ctrl-Y
        ◐ Touchpoints         13      5      What to say now      ?
        ○ Feelings             6             Two minutes more
        ○ Three words         15             The map so far
        ○ Close                4             Parked thoughts (3)
                                             Find                 /
        not in this plan                     Light or dark
        ○ Evidence                           Handouts
        ○ Deep dive                          Leave                Ctrl-Q

     › type the first letters of anything

    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   ←→ plan or now   Enter do it   Esc back
    """)

  /// What to say now (? whenever nothing is being typed).
  static let whatToSay = Sketch(
    """
     ● Stages   ◐ TOUCHPOINTS 2 of 6   ○ Feelings           8 min ▮▮▮▮▮▯▯▯

     Taking the leap: what does Maria see?


        Stand where she stands. Look round.
        What is in front of her? What is on paper, on the screen,
        on the walls? What is missing that she looks for?

        We ask because she decides with her eyes before she asks us.

        Enough when two or three things are there that only a
        customer would notice. Silence is fine: count to ten.


        If someone explains why: thank them, park it, go on.


    ───────────────────────────────────────────────────────────────────────
     Tab the keys   Esc back
    """)
}
