extension Sketch {
  /// Feelings, part 1 of 3 (Score on the line: across the line changes).
  static let feelings = Sketch(
    """
     ● Touchpoints   ◐ FEELINGS 1 of 3   ○ Three words      4 min ▮▮▮▮▮▯▯▯

     I wait three weeks and hear nothing: how does it feel?
     You are Maria, buying her first bike

           Looking and decid… │ Taking the leap        │ I have it, now w…
      +2                     ╭──★─╮
                             │    │
      +1      ╭──●─╮    ╭──●─╯    ╰──●─╮
              │    │    │              │
       0    ●─╯    │    │              ╰──●─╮            ○    ○    ○    ○
                   │    │                   │
      −1           ╰──●─╯                   ╰──●─╮
                                                 │
      −2                                         ╰──◆
            1    2    3    4    5    6    7    8   [9]   10   11   12   13
        in a word › forgotten_
                                                               saved 14:35
    ───────────────────────────────────────────────────────────────────────
     ←→ moment   ↑↓ feeling   Space ★   Enter open   Tab on   Esc menu
    """)
}
