extension Sentences {
  /// Sentences that were written after the rules, to find where they nag: most of them name what a
  /// customer does as people do on slips, by the verb alone.
  static let afterwards = Sentences(
    innocent: """
      Create an account
      Install the app
      Call the hotline
      Choose a password
      Set up the router
      Replace the battery
      Add a second driver
      Open a savings account
      Give consent
      Make an appointment
      Use the phone menu
      Write a review
      Get a quote
      Buy a ticket at the machine
      Build the shelf
      Remember the PIN
      Follow the signs to the ward
      Read the small print
      Ask for the manager
      Answer twelve security questions
      Call back by phone
      Never an answer
      Always the same music
      Always busy before nine
      Don't forget the passport
      Make sure somebody is at home
      Check the status online
      Lower the saddle
      Push the bike home
      Close the account
      Convert the file
      Meet the surgeon
      Raise a complaint
      Increase the overdraft
      Sell the old car first
      We order two coffees
      We log in with the old password
      We schedule a visit with the estate agent
      We check out at noon
      We hope they find our suitcase
      We need a room for three
      We could see the sea from the window
      Nurse has to ask a colleague
      The clerk must fetch the key
      Internal medicine, third floor
      Claim is approved after ten weeks
      The call is transferred to sales
      Customer must bring two proofs of address
      Customers will be charged for cancelling
      Guest would like a late check-out
      User profile cannot be saved
      Wrong department, put through again
      Customer service should have called back
      Kitchen closes at nine
      The price should be on the tag, it isn't
      Should be easy, but the link is dead
      Perfect timing, the bus arrives
      Two leads to plug in, one fits
      An NPS survey before the problem is solved
      The system is slow today, says the clerk
      """,
    process: """
      The booking is pushed to the channel manager
      We allocate a slot in the workshop plan
      Request lands in the queue of second level
      Invoice is matched with the purchase order
      Team lead approves the discount in SAP
      Data protection checks the contract internally
      """,
    training: """
      All waiters must know the allergens
      Never let the phone ring more than three times
      Ensure that the patient has understood
      Greet every patient by name
      Staff should always offer help with the bags
      """,
    hope: """
      The citizen should get an answer in two days
      Our guests will love the breakfast
      We want customers to trust us
      Ideally nobody has to call twice
      Users should find the button at once
      """,
    solution: """
      A chatbot could answer this
      Let's put up a bigger sign
      Simplify the registration
      We need more staff at the counter
      Send a text message when the parcel is ready
      """,
    goal: """
      Increase repeat purchases
      Cross-selling of service contracts
      Fewer returns, higher margin
      Get more five-star ratings
      Reduce no-shows
      """,
    silo: """
      Legal department
      Sales and service
      Customer success team
      Controlling
      """,
    blame: """
      they are too lazy to ring
      the courier never cares
      it is the supplier's fault
      """,
    cause: """
      the list is on a colleague's desk
      the scanner doesn't read the code
      the part is always late
      customers don't want to wait
      the system keeps losing the note
      """)
}
