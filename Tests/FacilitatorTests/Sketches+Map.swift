extension Sketch {
  /// The map (Show).
  static let map = Sketch(
    """
     THE MAP   Buying a first bike                    11 of 16 are guesses

     9 ★ I wait three weeks and hear nothing                   “forgotten”

          LOOKING  │ TAKING THE LEAP
          Somebody   He asks    I ride two Two price  I sign     I wait
          looks up,  where I    bikes      tags on    four       three
          says hello ride       round the… the same…  forms      weeks and…

     +2           ╭━━━━━★━━━━╮
     +1  ┄┄┄┄●┄┄┄┄╯          ╰─────●────╮
      0                                 ╰┄┄┄┄┄●┄┄┄┄╮
     −1                                            ╰┄┄┄┄┄●┄┄┄┄╮
     −2                                                       ╰━━━━━★━━━━━
             4          5          6          7          8         [9]
          a guess    told us    we saw it  a guess    a guess    told us
                     = right                          ! look     ! look
     heard · safe · proud               4 to 9 of 16  ‹ ···▬▬▬▬▬▬······· ›
    ───────────────────────────────────────────────────────────────────────
     ←→ moment   Enter closer   Tab next stage   / find   Esc back
    """)
}
