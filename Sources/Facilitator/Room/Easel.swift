public import Cells
import Workshop

/// Draws one room again and again; what a letter in an entry line leaves as it was is not drawn anew.
///
/// A letter is the key that is pressed most often and changes least: one row and the footer. All else is
/// kept from the last time, as long as the room says that nothing else has changed.
public struct Easel {
  private var kept: (scenery: Int, clock: Clock.Reading?, date: CivilDate, canvas: Canvas)?

  /// An easel with nothing on it.
  public init() {}

  /// What ``Room/draw()`` gives; the room must be the one that was drawn before, as it stands now.
  public mutating func draw(_ room: Room) -> Canvas {
    let scene = room.scene
    var canvas = scenery(of: room, scene)
    room.finish(&canvas, scene)
    return canvas
  }

  /// The screen without the line, kept or anew.
  ///
  /// The clock and the day go on while somebody types; a compact view has its line among the rest.
  private mutating func scenery(of room: Room, _ scene: Scene) -> Canvas {
    let date = scene.moment.date
    if let kept, kept.scenery == room.scenery, kept.clock == scene.clock, kept.date == date,
      !Frame.isCompact(room.size)
    {
      return kept.canvas
    }
    let canvas = room.drawScenery(scene)
    kept = (room.scenery, scene.clock, date, canvas)
    return canvas
  }
}
