extension Session {
  /// The title on the wall: the session's, or "A workshop of 4 December" until it has one.
  public var displayTitle: String {
    guard title.isEmpty else { return title }
    guard let day = Moment(timestamp: created)?.date else { return "A workshop" }
    return "A workshop of \(day.short)"
  }

  /// Whose eyes the room looks through: "You are Maria, buying her first bike".
  ///
  /// `nil` while nobody has a name.
  public var pointOfView: String? {
    guard !persona.name.isEmpty else { return nil }
    return persona.situation.isEmpty
      ? "You are \(persona.name)" : "You are \(persona.name), \(persona.situation)"
  }

  /// Whether the journey seems to stop at the purchase (M49).
  ///
  /// The rule is simple and says no more than it sees: the *name* of the last stage has a word in
  /// it that means buying (purchase, buy, order, leap, sign, checkout, contract, wedding and the
  /// like) and none that means after it (after, since, again, renewal). No stages, or a last stage
  /// that looks like anything else, is not a warning.
  public var nothingAfterPurchase: Bool {
    guard let last = stages.last else { return false }
    let words = last.name.lowercased().split { !$0.isLetter }
    return words.contains { Session.purchaseWords.contains(String($0)) }
      && !words.contains { Session.afterWords.contains(String($0)) }
  }

  private static let purchaseWords = [
    "purchase", "purchases", "purchasing", "buy", "buys", "buying", "bought", "order", "orders",
    "ordering", "leap", "sign", "signs", "signing", "checkout", "contract", "wedding", "pay",
    "pays", "paying", "payment", "sale",
  ]

  private static let afterWords = ["after", "since", "again", "renew", "renewal", "renewing"]
}

extension Persona {
  /// The first word of the name, for sentences; `nil` while there is no name.
  public var firstName: String? {
    name.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
