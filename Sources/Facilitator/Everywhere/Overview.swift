import Cells
import Workshop

/// What is seen only when all moments are looked at together: one screen each, to look at.
package enum Overview: String, CaseIterable, Sendable {
  /// Whether it worked against how it felt, and what was expected (M63, M65).
  case worked
  /// The same need in different ways (M54).
  case needs
  /// Understood, valued and served, stage by stage (M34), and what else is served how.
  case served
}

/// An overview as a screen: rows of text that scroll.
struct OverviewPart: ShowPart {
  let overview: Overview

  func steps(in scene: Scene) -> Int { 0 }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    Heading(
      scene.say("overview.\(overview.rawValue).question"),
      instruction: scene.say("overview.\(overview.rawValue).says"))
  }

  func opening(in scene: Scene) -> Posture { Posture(focus: 0) }

  private func rows(_ area: Area, _ scene: Scene) -> [OverviewRow] {
    let columns = area.textColumns - 1
    let rows =
      switch overview {
      case .worked: scene.worked(within: columns)
      case .needs: scene.needs(within: columns)
      case .served: scene.served(within: columns)
      }
    return rows.isEmpty
      ? scene.say("overview.\(overview.rawValue).none").rows(within: columns)
        .map { OverviewRow($0, as: .muted) } : rows
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    switch command {
    case .up: posture.focus = max(0, posture.first - 1)
    case .down: posture.focus = posture.first + 1
    case .enter: return [.back]
    default: return performShowing(command, &posture, in: scene)
    }
    return []
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .mark, .takeOut: scene.say("overview.look")
    case .up, .down: posture.isScrolling ? nil : scene.say("overview.look")
    default: nil
    }
  }

  /// The first row in sight is the one in focus; nothing stands out.
  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    scroll(rows(area, scene).count, posture, in: area)
  }

  private func scroll(_ count: Int, _ posture: Posture, in area: Area) -> Scroll {
    let first = posture.focus ?? 0
    return Scroll(
      count: count, visible: max(1, area.rows), focus: min(first, max(0, count - area.rows)),
      from: first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(area, scene)
    let scroll = scroll(rows.count, posture, in: area)
    for index in scroll.range {
      canvas.write(
        rows[index].text, at: Point(column: area.text, row: area.row + index - scroll.first),
        as: rows[index].role, within: area.textColumns)
    }
    RowList(area: area).drawMore(scroll, into: &canvas)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    (posture.isScrolling ? [.rows("scroll")] : []) + [.back]
  }
}

/// One row of an overview.
struct OverviewRow {
  var text: String
  var role: Role

  init(_ text: String = "", as role: Role = .ink) {
    self.text = text
    self.role = role
  }
}
