import Cells
import Workshop

extension Scene {
  /// "11 of 16 are guesses": the figure that falls while people find out who said so.
  var guesses: String {
    say(
      "map.figure",
      ["count": String(session.guessCount), "total": String(session.touchpointCount)])
  }

  /// What was said last of a moment, where and when, and how many more said something, in so many
  /// columns; empty where nobody said anything.
  ///
  /// The quote is cut before anything that tells how much it is worth.
  func latest(of moment: Touchpoint, columns: Int, ellipsis: String) -> String {
    let sources = moment.evidence.sources
    guard let last = sources.last(where: { !$0.quote.isEmpty }) ?? sources.last else { return "" }
    let more = sources.count - 1
    let rest = [
      last.origin(in: speech, on: self.moment.date, isBrief: true), last.count(in: speech),
      more > 0 ? say("evidence.more", ["count": String(more)]) : "",
    ].filter { !$0.isEmpty }.joined(separator: "   ").cut(to: columns, ending: ellipsis)
    guard !last.quote.isEmpty else { return rest }
    let room = columns - 2 - (rest.isEmpty ? 0 : rest.columns + 3)
    guard room >= 12 else {
      return "\"\(last.quote)\"   \(rest)".cut(to: columns, ending: ellipsis)
    }
    let quote = "\"\(last.quote.cut(to: room, ending: ellipsis))\""
    return rest.isEmpty ? quote : "\(quote)   \(rest)"
  }
}

extension Array where Element: Equatable {
  /// The element so many places behind another; nil past the ends.
  func neighbour(of element: Element, by step: Int) -> Element? {
    firstIndex(of: element).map { $0 + step }.flatMap { indices.contains($0) ? self[$0] : nil }
  }
}
