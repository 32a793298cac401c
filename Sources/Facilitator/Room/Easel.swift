public import Cells
import Workshop

/// Draws one room again and again; what a letter in an entry line leaves as it was is not drawn anew.
///
/// A letter is the key that is pressed most often and changes least. The first one changes one row and the
/// footer, one behind it that row only. All else is kept from the last time, as long as the room says
/// that nothing else has changed.
public struct Easel {
  private var scenery: Scenery?
  private var writing: Writing?

  /// An easel with nothing on it.
  public init() {}

  /// What ``Room/draw()`` gives; the room must be the one that was drawn before, as it stands now.
  public mutating func draw(_ room: Room) -> Canvas {
    if let writing, writing.goesOn(in: room) { return writing.drawn(for: room) }
    let scene = room.scene
    var canvas = drawScenery(of: room, scene)
    writing = nil
    guard room.hasFrame else { return canvas }
    let (frame, posture) = (room.frame, room.top.posture)
    room.drawFooter(into: &canvas, frame, scene)
    guard let line = room.entryLine(of: room.top, scene) else { return canvas }
    let area = line.drawPrompt(into: &canvas, row: frame.entry, page: frame.page, posture)
    writing = Writing(in: room, area, on: canvas)
    line.drawText(into: &canvas, in: area, posture)
    return canvas
  }

  /// The screen without the line, kept or anew.
  ///
  /// The clock and the day go on while somebody types; a compact view has its line among the rest.
  private mutating func drawScenery(of room: Room, _ scene: Scene) -> Canvas {
    if let scenery, scenery.stands(in: room, scene) { return scenery.canvas }
    let canvas = room.drawScenery(scene)
    scenery = Scenery(
      number: room.scenery, clock: scene.clock, date: scene.moment.date, canvas: canvas)
    return canvas
  }
}

/// A screen without its entry line and its footer.
private struct Scenery {
  let number: Int
  let clock: Clock.Reading?
  let date: CivilDate
  let canvas: Canvas

  /// Whether it is still what such a room shows.
  func stands(in room: Room, _ scene: Scene) -> Bool {
    number == room.scenery && clock == scene.clock && date == scene.moment.date && room.hasFrame
  }
}

/// A screen without what is written in its entry line, while something is.
private struct Writing {
  let scenery: Int
  let secondsRun: Int?
  let minute: Int
  let area: Area
  let canvas: Canvas

  /// Nil while nothing is written: the first letter changes the footer too.
  init?(in room: Room, _ area: Area, on canvas: Canvas) {
    guard room.isWriting, !room.top.posture.field.isEmpty else { return nil }
    scenery = room.scenery
    secondsRun = room.secondsRun
    minute = room.minute
    self.area = area
    self.canvas = canvas
  }

  /// Whether nothing but the text has changed.
  func goesOn(in room: Room) -> Bool {
    room.isWriting && !room.top.posture.field.isEmpty && scenery == room.scenery
      && secondsRun == room.secondsRun && minute == room.minute
  }

  /// The screen with what is written now.
  func drawn(for room: Room) -> Canvas {
    var canvas = canvas
    room.top.posture.field.draw(into: &canvas, in: area)
    return canvas
  }
}

extension Room {
  /// The minute of the clock on the wall, counted: no day begins within one.
  fileprivate var minute: Int { moment.epochSeconds / 60 }
}
