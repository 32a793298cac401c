import Cells
import Workshop

/// The first row where one is at no place of the workshop: what it is about, and at the right when.
package struct Banner: Equatable, Sendable {
  var title: String
  var detail: String

  func draw(into canvas: inout Canvas, in page: Area) {
    let right = page.maxColumn - 1
    canvas.write(detail, at: Point(column: right - detail.columns, row: 0), as: .muted)
    let room = max(0, right - detail.columns - page.column - 4)
    canvas.write(
      title.cut(to: room, ending: canvas.ellipsis), at: Point(column: page.column + 1, row: 0),
      as: .strong)
  }
}

extension Scene {
  /// On a later day: `last open Thursday, 13 days ago`; on the same day nothing is said.
  func banner(lastOpen timestamp: String) -> Banner {
    Banner(title: session.displayTitle, detail: lastWords(timestamp))
  }

  private func lastWords(_ timestamp: String) -> String {
    guard let last = Moment(timestamp: timestamp)?.date else { return "" }
    let days = moment.date.daysSinceEpoch - last.daysSinceEpoch
    switch days {
    case ...0: return ""
    case 2...31: return say("back.lastDays", ["day": last.weekdayName, "count": String(days)])
    default: return say("back.last", ["date": last.said(from: moment.date)])
    }
  }
}
