import Workshop

/// The workshop of the sketches, played key by key from an empty front door.
///
/// Each stop begins where the one before it ended, so the clock, the words and the counts are those of
/// one afternoon.
enum Bicycles {
  /// The third question about four journeys; the last has no score yet.
  static func scoringComplaints() -> Player {
    var player = Player.newTeam(at: "14:00:30")
    player.play("Enter×7")
    player.until("14:03:50")
    player.play("Tab×2 Enter")
    player.play("“Buying a first bike” Enter “Bringing a bike in for repair” Enter")
    player.play("“Ordering a part online” Enter “Renting for a weekend” Enter")
    player.play("Tab 4 ↓ 5 ↓ 3 ↓ 2")
    player.until("14:06")
    player.play("Tab 5 ↓ 2 ↓ 3 ↑×2")
    return player
  }

  /// Every score is given; now one journey is chosen.
  static func choosingAJourney() -> Player {
    var player = scoringComplaints()
    player.play("↓×3 3 Tab 3 ↓ 2 ↓ 1 ↓ 1")
    player.until("14:08")
    player.play("Tab")
    return player
  }

  /// Maria has a name, a beginning and an end.
  static func describingTheTraveller() -> Player {
    var player = choosingAJourney()
    player.after(seconds: 55)
    player.play("Enter Enter Maria Enter")
    player.play("↑ Enter ←×2 Enter ↓")
    player.until("14:09")
    player.play("“buying her first bike” Enter “her bus is cancelled again” Enter")
    player.play("“she comes back for the first service”")
    return player
  }

  /// The outline that is nearest to her story.
  static func choosingAnOutline() -> Player {
    var player = describingTheTraveller()
    player.until("14:12:30")
    player.play("Tab Enter ↓×3")
    return player
  }

  /// The outline in the customer's words.
  static func namingTheStages() -> Player {
    var player = choosingAnOutline()
    player.until("14:15")
    player.play("Enter")
    player.play("↑×6 Enter ^U “Looking and deciding” Enter")
    player.play("↓×3 Enter ^U “My first real ride” Enter")
    player.play("↓ Enter ^U “Part of my week” Enter ↑")
    return player
  }

  /// What Maria sees, before and while she takes the leap.
  static func writingTouchpoints() -> Player {
    var player = namingTheStages()
    player.until("14:21:30")
    player.play("Tab Enter Enter Tab")
    player.play("“Bikes pass me” Enter “A friend lends me hers” Enter")
    player.play("“The window is full of racing bikes” Enter “Somebody says hello” Enter")
    player.play("→ “to know that it fits me” Enter “not to feel stupid” Enter Tab")
    player.play("“He asks where I ride, not what I spend” Enter")
    player.play("“I ride two bikes round the block” Enter “Two price tags on the same bike” Enter")
    player.play("“I sign four forms” Enter “I wait three weeks and hear nothing” Enter Tab")
    player.until("14:26")
    player.play("↑×5 Enter ↓ m Enter ↓ Enter ↓ d Enter ↓ Enter ↓ s Enter ↓ Enter ↓ d Enter ↓×2")
    player.play("“The workshop door is open, people laugh”")
    return player
  }

  /// A typing mistake is mended in the card of the ninth touchpoint.
  static func openingACard() -> Player {
    var player = writingTouchpoints()
    player.until("14:27")
    player.play("^U ↑ Enter ↓×4 u ↑×4")
    return player
  }

  /// The line up to the ninth moment, lifted point by point; the tenth stands in the next stage, as
  /// the sketch has it.
  static func drawingTheLine() -> Player {
    let shop = Session.bicycleShop.unfelt
    let moved = Edit.touchpoint(
      .place(shop.touchpoints[9].id, stage: shop.stage(3).id, index: 0))
    var player = Player.example(
      at: "feelings.line", time: "14:35", used: 140, in: shop.changed(moved))
    player.play("↑ ↓ → ↑ → ↓ → ↑ → ↑×2 Space → ↑ → ↑ ↓ → ↓ → ↓×2 forgotten")
    return player
  }
}

extension Session {
  /// The same session without a feeling, and nothing that colours the whole.
  var unfelt: Session {
    var session = self
    for touchpoint in touchpoints {
      session = session.changed(
        .feeling(.clear(touchpoint.id)), .feeling(.pivotal(touchpoint.id, false)),
        .feeling(.colours(touchpoint.id, "")))
    }
    return session
  }
}
