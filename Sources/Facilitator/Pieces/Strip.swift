import Cells
import Workshop

/// The first row: where in the workshop we are, and how long we have.
struct Strip {
  let scene: Scene
  let showsClock: Bool

  func draw(into canvas: inout Canvas, in page: Area) {
    if let banner = scene.banner { return banner.draw(into: &canvas, in: page) }
    guard let step = scene.step else { return }
    let right = page.maxColumn - 1
    let clock = drawClock(into: &canvas, right: right)
    let room = clock - page.column - 3
    let current = "◐ " + name(step).uppercased()
    let position = scene.stop.map { Itinerary.position(of: $0, in: scene) } ?? ""
    let neighbours = Itinerary.neighbours(of: step, in: scene)
    let before = neighbours.before.map { "● \(name($0))   " } ?? ""
    let after = neighbours.after.map { "   ○ \(name($0))" } ?? ""
    let middle = position.isEmpty ? current : current + " " + position
    var pieces: [(String, Role)] = [(before, .muted), (current, .strong)]
    if !position.isEmpty { pieces.append((" " + position, .muted)) }
    pieces.append((after, .muted))
    let whole = before.columns + middle.columns + after.columns
    if whole > room || page.columns < 64 {
      pieces = [(current, .strong), (position.isEmpty ? "" : " " + position, .muted)]
    }
    var column = page.column + 1
    for (text, role) in pieces {
      column += canvas.write(
        text, at: Point(column: column, row: 0), as: role, within: max(0, clock - column - 1))
    }
  }

  private func name(_ step: String) -> String { scene.playbook.step(step)?.name ?? step }

  /// Draws the clock so that it ends at `right`; gives the column where it begins.
  private func drawClock(into canvas: inout Canvas, right: Int) -> Int {
    if scene.isPractice || scene.isLooking {
      let word = scene.say(scene.isPractice ? "strip.practice" : "strip.looking")
      canvas.write(word, at: Point(column: right - word.columns, row: 0), as: .accent)
      return right - word.columns
    }
    guard showsClock, let clock = scene.clock else { return right }
    let words = clock.rests ? scene.say("clock.rests") : clock.words(in: scene)
    let role: Role = clock.left < 0 ? .notice : clock.isLate && !clock.rests ? .mark : .muted
    let bar =
      clock.left < 0
      ? ""
      : String(repeating: "▮", count: clock.cells)
        + String(repeating: "▯", count: 8 - clock.cells)
    let width = words.columns + (bar.isEmpty ? 0 : 1 + bar.columns)
    let column = right - width
    canvas.write(words, at: Point(column: column, row: 0), as: role)
    canvas.write(
      bar, at: Point(column: column + words.columns + 1, row: 0),
      as: clock.isLate && !clock.rests ? .mark : .bar)
    return column
  }
}
