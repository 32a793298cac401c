package import Cells

/// One screen on the stack: which it is, and how it stands.
package struct Sheet: Equatable, Sendable {
  /// Which screen it is.
  package var route: Route
  /// Where its focus is and what is half typed.
  package var posture: Posture

  /// The posture as heading and content see it: without what stands in the entry line only.
  var seen: Posture { route.part.isWrittenInLine ? posture.unwritten : posture }
}

/// Where the focus of a screen is, and what is half typed there: all that moving about changes.
package struct Posture: Equatable, Sendable {
  /// The row in focus, from 0; nil is the entry line.
  package var focus: Int?
  /// Which of several: the question of a touchpoint board, the column of the menu.
  package var column: Int
  /// What is being typed.
  package var field: Field
  /// The line whose text `field` holds, on screens of lines; nil before it is loaded.
  package var loaded: Int?
  /// The first row of a window that scrolls.
  package var first: Int
  /// Whether its window showed less than there is when the last key had been heard.
  package var isScrolling = false
  /// How many rows have been brought so far, on a screen to look at.
  package var shown: Int
  /// Whether it is only looked at, beside the list that has the focus.
  package var isAside = false
  /// The rows that are ticked, on a screen of ticks.
  package var ticks: [Int] = []
  /// The line that broke a rule, while it stands there unchanged.
  package var broken = ""
  /// What is left of a wait.
  package var countdown: Countdown?

  /// A posture with nothing typed.
  package init(focus: Int? = nil, column: Int = 0, shown: Int = 0) {
    self.focus = focus
    self.column = column
    field = Field()
    first = 0
    self.shown = shown
  }

  /// The same with nothing typed.
  var unwritten: Posture {
    var posture = self
    posture.field = Field()
    return posture
  }

  /// The focus, held inside a list of `count` rows; nil where the list is empty.
  package func row(of count: Int) -> Int? {
    guard let focus, count > 0 else { return nil }
    return min(max(0, focus), count - 1)
  }

  /// The window over a list of `count` rows, one to an entry, that keeps the focus in sight.
  package func scroll(over count: Int, visible: Int) -> Scroll {
    Scroll(count: count, visible: max(1, visible), focus: row(of: count) ?? 0, from: first)
  }
}
