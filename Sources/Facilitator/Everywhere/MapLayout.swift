import Cells
import Workshop

/// Which row of the map holds what, in a window of any size.
///
/// The heading, the chosen moment and the drawn map always stand there. A window with more rows gets
/// blank rows first, then lines about the chosen moment, and above 30 rows a line of feelings in
/// nine rows and two rows more for words; before anything was felt, words take all of it.
struct MapLayout {
  /// The row of the chosen moment.
  let chosen: Int
  /// The rows about it; empty where there is no room.
  let about: Range<Int>
  /// The first row of the drawn map.
  let top: Int
  /// The drawn map.
  let band: MapBand

  init(_ page: Area, _ scene: Scene) {
    let figure = MapFigure(scene.session)
    var height = MapBand.Height(titles: 3, line: .five, isAiry: false)
    // The heading, the chosen moment, and three rows at the bottom.
    var free = page.rows - 5 - height.rows(of: figure)
    func take(_ rows: Int = 1) -> Int {
      guard free >= rows else { return 0 }
      free -= rows
      return rows
    }
    if figure.showsFeelings { height.isAiry = take() > 0 }
    var underTitle = take()
    let underChosen = take()
    if figure.showsFeelings, page.rows > 30, take(4) > 0 { height.line = .nine }
    let lines = take(2) + (page.rows > 30 ? take(2) : 0)
    if page.rows >= 22 { underTitle += take() }
    let most = figure.showsFeelings ? page.rows > 30 ? 2 : 0 : 8
    height.titles += take(min(max(0, free), most))
    chosen = 1 + underTitle
    about = chosen + 1..<chosen + 1 + lines
    top = about.upperBound + underChosen
    band = MapBand(
      figure, width: page.columns - 1, height: height,
      ellipsis: scene.alphabet == .ascii ? ".." : "…", in: scene.speech, measuredBy: .cells)
  }
}
