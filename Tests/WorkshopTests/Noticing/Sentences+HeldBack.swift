extension Sentences {
  /// The sentences held back: chosen by lot before there was a rule, and never looked at for tuning.
  static let heldBack = Sentences(
    innocent: """
      The chain comes off; nobody picks up
      I must sign four forms before I may ride off
      The workshop door is open, people laugh
      I hope it will last through the winter
      She tries to sell me a helmet I do not need
      My name is spelled wrong on the ticket
      The app says "Processing" for two days
      I'm told the system is down
      Test ride round the block
      I fill in the same form for the third time
      The nurse has to look for my file
      I am sent from Radiology to Admissions and back
      They ought to have rung before I drove there
      The receptionist types and does not look up
      I would like to know who is in charge
      My mother should not eat, but lunch arrives anyway
      A volunteer shows the way to X-ray
      I need to repeat my allergies at every desk
      The machine keeps the card
      I must prove who I am although they know me
      Customer service puts me through to Accounts, who put me back
      A letter says the request will be processed within ten days
      Ideally I'd be done by lunch, so I go at eleven
      We arrive at eleven and the room isn't ready
      We check in with two tired children
      Front desk says breakfast ends at ten
      The heating can't be turned down
      Guest gets a cold room
      We have to update our booking ourselves
      Chocolate on the pillow
      The lift is out of order
      The update deletes all settings
      The chatbot doesn't understand me
      I open a ticket and get a number
      Support escalates, and I start again from the beginning
      The trial ends without a warning
      Sales calls me two hours after I sign up
      The invoice goes to a colleague who left
      I implement their interface over a weekend
      An engineer joins the call and fixes it
      An automated e-mail says thanks for being patient
      I take a number and sit down
      The officer must see the original, a copy won't do
      I have to take half a day off
      It should take ten minutes; it takes two hours
      Nobody knows who is responsible
      The power goes off in the middle of dinner
      I'm in the queue behind fourteen others
      The meter reader needs to get in, I need to stay at home
      They bill me for the flat I left
      A neighbour says it's a planned outage
      Nobody at the hotline can see the contract
      We are asked three times whether everything is all right
      The waiter recommends the most expensive wine
      They train a new waiter at our table
      Card only, no cash
      The claims handler has a kind voice
      They process my claim for six weeks
      I compare premiums online
      Friends tell her about it
      I will not come back
      The customer has to enter the postcode twice
      Customers must queue outside
      The staff must be new, they don't know either
      The agent reads from a script
      I train my own people on it
      I want a new one, please
      Delivery on time, box open
      The driver calls ahead
      The parcel goes back to the warehouse
      We celebrate with a glass of champagne
      The price will go up next month
      A reminder to increase the limit
      They raise the price without a word
      She adds two lights to the basket
      Order confirmed, delivery date "to follow"
      The sales assistant leaves us alone, which is nice
      An advertisement on the bus
      A second letter crosses my reply
      a person, not a machine
      to feel welcome
      someone who says what happens next
      to know what it will cost in the end
      """,
    process: """
      We process the order
      Order is entered into SAP
      Back office checks the application
      Ticket is escalated to second level
      Case created in Salesforce
      Credit check is run automatically
      Dispatch assigns the job to a crew
      Nurse documents vitals in the EHR
      Underwriting reviews the file
      Application is logged in the DMS
      HR completes the onboarding checklist
      Work order is created in the system
      Purchasing orders the spare part
      Our system generates a case number
      Internal handover from sales to delivery
      Tier 1 hands the ticket over to tier 2
      Workflow approval by team lead
      We archive the file
      """,
    training: """
      Staff should smile
      Make sure the customer has signed
      Employees need to wear their badge
      Never leave a guest waiting without a word
      Waiters should repeat the order
      Sales staff have to explain the contract
      Nurses are required to introduce themselves
      Ask the customer for the order number first
      Do not interrupt the customer
      Read the script before each call
      Every employee has to know the fire exits
      Team members must follow the checklist
      """,
    hope: """
      Ideally the customer is done in five minutes
      We want them to feel at home
      Patients should feel safe at all times
      Users will find the app intuitive
      We'd like customers to come back
      In future, citizens can do everything online
      The guest would be greeted at the car
      In an ideal world nobody waits
      Clients will be proud to work with us
      The aim is that nobody queues
      The experience should be effortless
      """,
    solution: """
      We need a new app
      Build an online booking tool
      Install a self-service kiosk
      Create an FAQ page
      Set up a dedicated hotline
      Automate the reminder e-mail
      There should be a sign at the entrance
      Launch a customer portal
      Offer a loyalty card
      How about a video call instead
      Improve the waiting area
      I think we should open on Sundays
      """,
    goal: """
      Upsell premium
      Increase average basket size
      Convert the lead
      Upselling at the till
      Sell more add-ons
      Reduce cost per call
      Close the deal
      Improve our margins
      Win back lost customers
      Lower handling costs
      Customer becomes profitable
      Conversion
      """,
    silo: """
      Marketing
      Back office
      HR
      Marketing team
      Call centre
      Operations
      Sales & marketing
      Legal and compliance
      Housekeeping dept.
      Quality management
      Procurement
      """,
    blame: """
      because the staff are lazy
      she keeps making mistakes
      Nobody in accounting bothers to look
      incompetent management
      because people are stupid
      it's the agency's fault
      because the technician messed up
      they are unmotivated
      because the customer doesn't read
      the interns are useless
      """,
    cause: """
      because nobody told them
      the phone rings at the till and nobody can leave it
      the order lies on paper until Friday
      the two systems don't talk to each other
      because she was never shown how
      people are afraid to give bad news
      the warehouse closes at noon
      the letter is written by lawyers
      it was cheaper at the time
      the fault is found only on the road
      he has three jobs at once
      the care plan is kept in another building
      it's nobody's fault: the bridge was closed
      """)
}
