import Cells
import Workshop

/// The first row of the map: what it is, of which journey, and how much of it is guessed.
struct MapHeading {
  let figure: MapFigure

  func draw(into canvas: inout Canvas, in area: Area, _ scene: Scene) {
    let title = scene.say("map.title")
    let guesses = scene.say(
      "map.figure", ["count": "\(figure.guesses)", "total": "\(figure.count)"])
    // The journey's name goes before the figure.
    let fits = title.columns + figure.title.columns + guesses.columns + 8 <= area.columns
    let count = figure.showsKnown && figure.count > 0 && fits ? guesses : ""
    canvas.write(title, at: area.point(1, 0), as: .muted)
    canvas.write(
      figure.title.cut(
        to: area.columns - title.columns - count.columns - 8, ending: canvas.ellipsis),
      at: area.point(title.columns + 4, 0), as: .title)
    canvas.write(count, at: area.point(area.columns - 1 - count.columns, 0), as: .muted)
  }
}
