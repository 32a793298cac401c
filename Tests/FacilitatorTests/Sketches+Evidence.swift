extension Sketch {
  /// Evidence, part 1 of 2 (Score, with an entry line).
  static let evidence = Sketch(
    """
     ● Feelings   ◐ EVIDENCE 1 of 2   ○ Deep dive           6 min ▮▮▮▮▮▮▯▯

     Who told us?
     You are Maria, buying her first bike             11 of 16 are guesses

        Taking the leap
         5 ★ He asks where I ride, not what I spend  told us    = right
         6   I ride two bikes round the block        we saw it
         7   Two price tags on the same bike         a guess
         8   I sign four forms                       a guess    ! look
      ▸  9 ★ I wait three weeks and hear nothing   ◂ told us ▸  ! look
        I have it, now what?
        11   The chain comes off; nobody picks up    told us    ~ varies
        12 ★ A mechanic shows me how, no charge      we saw it  = right

          "I thought you had forgotten me."   letter, 3 November
        they said › type it here, then a comma and where from
                                                               saved 14:48
    ───────────────────────────────────────────────────────────────────────
     ↑↓ moment   ←→ who told us   Space mark   type a quote   Esc menu
    """)
}
