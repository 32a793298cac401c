extension Sentences {
  /// The sentences on which the rules were tuned: whatever they do here says little.
  static let tuned = Sentences(
    innocent: """
      I wait three weeks and hear nothing
      He asks where I ride, not what I spend
      Two price tags on the same bike
      The mechanic should have called on Friday
      I have to bring the bike back twice
      They process my warranty claim for six weeks
      I ask if they will ring me when it is ready
      I type my order into their system again
      A mechanic shows me how, no charge
      Nobody says when the doctor will come
      Discharge letter without a phone number
      "You should feel a little pinch," she says
      A bed in the corridor
      The consent form is eleven pages long
      The ward smells of disinfectant
      I have to fill in the CRM form they hand me
      The adviser asks three times about a credit card
      My application is passed to head office, and then silence
      They want to upsell me an insurance while I report a theft
      I get a text with a code that has run out
      The branch is closed on Wednesdays
      I don't understand the word "onboarding"
      The manager comes out and apologises
      The receptionist greets me by name
      Our room smells of smoke
      They have to move us to another room
      I pay for Wi-Fi that does not work
      Housekeeping knocks at eight
      Someone carries our bags without being asked
      I create an account and choose a password with nine rules
      My ticket is closed without an answer
      User clicks "Export" and nothing happens
      I should read the manual, but it has 300 pages
      The new dashboard loads in a second
      Our team gets access after nine days
      We invite our finance department to the demo
      The website says form B, the desk says form C
      They stamp every page
      I don't know which department is mine
      The clerk points to where the signature goes
      My file is routed to another town
      The caseworker changes for the third time
      The technician will come "between 8 and 5"
      The bill is twice as high as last year
      I have to send a photo of my meter
      The engineer explains what he's doing
      The waiter should have come long ago
      I wave and nobody sees me
      Bread arrives without asking
      The bill takes twenty minutes
      Our table is next to the toilets
      The chef comes out to say hello
      She remembers what we ate last time
      I report the damage at midnight
      I must get three quotes
      A letter in words that nobody understands
      They need the receipt for a watch I got as a present
      I'm told I should have read clause 14
      The money arrives before I ask
      My premium goes up
      The adviser offers me premium cover I never asked for
      I cancel, and then they offer a discount
      Will they pay? Nobody says
      Receipt
      Phone menu with nine options
      Customer waits in the rain
      Customer phones twice and gives up
      Maria gets a letter
      Parking
      Looking up reviews
      I'll tell my sister
      Something goes wrong with the payment
      Staff are friendly but have no time
      They tell me to use the app
      The new terms arrive as a PDF
      Call back promised, never came
      He tells me not to worry and closes the ticket
      to know that it fits me
      not to feel stupid
      to be taken seriously
      that someone will be there on the day
      quick help, ideally today
      a new appointment without calling three times
      """,
    process: """
      CRM ticket is routed to tier 2
      We forward the request to accounting
      We print the job card and hang it on the rack
      Warehouse picks and packs the order
      Data is synced to the ERP overnight
      We schedule the technician
      The claim is triaged by the claims team
      Kitchen display shows the order to the chef
      Invoice is generated and approved by finance
      We assign a case worker
      System sends confirmation to sales
      We update the master data
      Housekeeping updates room status in the PMS
      Quality assurance signs off the release
      We verify the customer's identity against the register
      Night audit closes the day in Opera
      We enter the customer into the database
      Stock is booked out in the ERP
      """,
    training: """
      Agents must greet every caller by name
      Always offer a glass of water
      Ensure the caller is verified before giving information
      Receptionist must ask for the insurance card
      Don't forget to mention the warranty
      Remember to thank the customer
      The technician must wear overshoes
      Answer the phone within three rings
      Use the customer's name at least twice
      Tellers should always check the signature
      Staff are trained to listen first
      Drivers must call ahead
      """,
    hope: """
      Customer should feel welcome
      Guests will love the new lobby
      The customer will be delighted
      Customers ought to find everything at once
      Hopefully they recommend us
      The caller should be helped within a minute
      Customer is supposed to get a call back
      Perfect first impression every time
      We hope the customer understands the bill
      Members should get a reply the same day
      Our vision: a seamless experience
      Tenants should be informed before the water is cut
      """,
    solution: """
      Introduce a chatbot
      Implement self check-in
      Add a second till
      Let's hire two more mechanics
      We could send a text when it's ready
      Why not offer free coffee?
      Redesign the form
      We should call them every week
      Simplify the claim form
      Roll out tablets to all waiters
      Solution: one contact person
      Replace the phone menu
      Give every patient a buzzer
      """,
    goal: """
      Cross-sell insurance
      Generate more leads
      Reduce churn by 5 %
      Maximise revenue per guest
      Push the extended warranty
      Boost conversion rate
      Raise NPS to 50
      Grow market share
      Increase customer lifetime value
      Drive traffic to the web shop
      Customer buys more than planned so that margin rises
      Hit the sales target
      """,
    silo: """
      Sales department
      Accounting
      IT
      Logistics
      Claims department
      Sales → Operations
      Finance
      Radiology department
      Field service
      Product management
      The IT department
      """,
    blame: """
      the new guy is careless
      they just don't care
      because Tom forgot again
      the mechanics can't be bothered
      the night shift is sloppy
      human error
      he didn't pay attention
      the receptionist is rude
      the team has a bad attitude
      somebody wasn't doing their job
      """,
    cause: """
      there is one mechanic on Saturdays
      because the part comes from abroad
      we don't know when the supplier delivers
      there's no rule for what to say while one waits
      because the form was made in 1998
      staff are measured by calls per hour
      they may not decide above 50 euros
      because nobody is in charge of the waiting
      new people learn it by watching
      the shift ends at four
      we never asked the customers
      they forget since nothing reminds them
      the software doesn't allow a note
      """)
}
