import Facilitator
import Workshop

extension Session {
  /// The bicycle shop on the longest way, which takes every part.
  static let bicycleShopHalfDay = bicycleShop.changed(.session(.plan("half-day")))

  /// The same with how many customers get to which stage.
  static let bicycleShopCounted = bicycleShopHalfDay.counting([400, 60, 58, 41, nil, 9])

  /// The same with so many customers in each stage.
  fileprivate func counting(_ counts: [Int?]) -> Session {
    zip(stages, counts).reduce(self) { session, stage in
      session.changed(.stage(.reached(stage.0.id, stage.1)))
    }.changed(.stage(.reachedKnown(stage(2).id, .told)))
  }
}

extension Screens {
  private static func long(
    _ name: String, at place: String, in session: Session = .bicycleShopHalfDay, play: String = ""
  ) -> Screen {
    Screen(name) { Player.example($0, at: place, in: session).playing(play) }
  }

  /// The traveller and the stages in full.
  static let charter = [
    long("traveller-knows", at: "traveller.knows"),
    long("traveller-knows-guess", at: "traveller.knows", play: "↓×4 a"),
    long("traveller-stories", at: "traveller.stories", play: "“He came back for the bell”"),
    long("traveller-exceptions", at: "traveller.exceptions", play: "↑"),
    long("remark-card", at: "traveller.stories", play: "↑ Enter"),
    long("traveller-charter", at: "traveller.charter", play: "↓×2"),
    long("traveller-terms", at: "traveller.terms", play: "↑×4"),
    Screen("traveller-terms-untouched") {
      Player.newTeam($0).playing("Enter Esc “Our words” Enter")
    },
    long("term-card", at: "traveller.terms", play: "↑×5 Enter"),
    long("end-traveller-guess", at: "traveller.knows", play: "↓×4 a Tab×5"),
    long("stage-card-full", at: "stages.board", play: "↑×5 Enter ↓"),
    long("stages-ready", at: "stages.ready", play: "↓×2 “She rides home alone”"),
    Screen("stages-ready-empty") { look in
      var player = Player.newTeam(look).playing("Enter")
      player.stand(at: Stop("stages", "ready"))
      return player
    },
    long("stages-reached", at: "stages.reached", in: .bicycleShopCounted, play: "↓"),
    long("stages-reached-empty", at: "stages.reached", play: "40"),
    long("stages-room", at: "stages.room", play: "↑×2 →×4"),
    long("stages-room-missing", at: "stages.room", play: "↑"),
    Screen("stages-room-empty") {
      Player.newTeam($0).playing("Enter Esc “Who is” Enter")
    },
    long("unit-card", at: "stages.room", play: "↑ Enter ↓"),
    long("end-stages-unknown", at: "stages.room", play: "↑×2 →×5 Space Tab"),
    Screen("map-bands") {
      Player.example(
        $0, at: "touchpoints.board", stage: 2,
        in: .bicycleShopCounted.changed(
          .stage(.line(Session.bicycleShop.stage(2).id, .band, "Sales"))
        )
      ).playing("Esc “Departments” Enter Esc “The map” Enter")
    },
    Screen("map-closer-stages") {
      Player.example($0, at: "touchpoints.board", stage: 2, in: .bicycleShopCounted)
        .playing("Esc “The map” Enter Enter")
    },
    Screen("guide-setting") { look in
      Player.example(
        look, at: "touchpoints.board", stage: 2,
        in: .bicycleShop.changed(.charter(.setting(.place)))
      ).playing("Tab Tab ?")
    },
    Screen(alone: "traveller-knows", at: "traveller.knows"),
    Screen(alone: "traveller-charter", at: "traveller.charter"),
    Screen(alone: "traveller-terms", at: "traveller.terms"),
    Screen(alone: "stages-room", at: "stages.room", play: "↑×2 →"),
  ]
}
