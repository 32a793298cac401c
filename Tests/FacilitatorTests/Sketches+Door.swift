extension Sketch {
  /// Front door (Choose).
  static let frontDoor = Sketch(
    """

        ▀█▀ ▟▀▙ █ █ ▟▀▀ █ █ █   ▀█▀ █▖█ █▀▀
         █  █ █ █ █ █   █▄█ █    █  █▜█ █▄▖
         █  █ █ █ █ █   █ █ █    █  █ █ █
         ▀  ▝▀▘ ▝▀▘ ▝▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀

        A workshop on what it is like to be your customer.

      ▸ Go on with  Buying a first bike
        Start with a team
        Start alone
        Practise on the bicycle shop
        Other sessions, files, looks
        Leave

        Stopped in Touchpoints on Thursday at 14:02. All of it is here.


    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter open   ? help
    """)

  /// Welcome back (first screen of a session opened on a later day).
  static let welcomeBack = Sketch(
    """
     Buying a first bike                   last open Thursday, 13 days ago

     Where we stopped, and what we promised


        The three words    heard · safe · proud
        The map            6 stages, 16 moments, 11 of them guesses
        Stopped in         Close

        Ana     someone rings every week of the wait    by 16 January
        Ben     Sunday opening                          no date


      ▸ Go on in Close
        Has it changed?  Walk through the map
        Ask again: would customers say one of the three words?

        The clock rests until you start it.
    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter open   Esc menu
    """)

  /// How long have you got? (Choose, after Start with a team).
  static let howLong = Sketch(
    """


     How long have you got?


        Three words only        25 min   the last impression, no map
      ▸ Quick                   55 min   a first map, and the three words
        Standard     2 h 10, one break   what is known, and one deep dive
        Half a day    4 h, two breaks    the same with time to talk


        Welcome 3 · Journey 5 · Traveller 3 · Stages 6 · Touchpoints 13
        Feelings 6 · Three words 15 · Close 4

        Bring paper slips and a pen for everyone.
        Nothing runs yet: the clock starts when you say so.


    ───────────────────────────────────────────────────────────────────────
     ↑↓ choose   Enter take it   Esc back
    """)

  /// Welcome, part 1 of 2 (Show: Enter brings one row more).
  static let welcome = Sketch(
    """
     ◐ WELCOME 1 of 2   ○ Journey                           3 min ▮▮▮▮▮▮▮▮

     What a journey map is, and what it is not


        not our process                 but the customer's own story
        not a training manual           but what happens to them,
                                        and what they have to do
        not what we hope for            but what is so today
        not every last detail           but a bird's-eye view
        not department by department    but seen from outside
        not sales and profit            but what they feel on the way

        It shows what may frustrate them, the moments that colour the
        whole, and where we could do more. It is for talking about,
        with customers most of all.


    ───────────────────────────────────────────────────────────────────────
     Enter next   Tab on   Esc menu
    """)
}
