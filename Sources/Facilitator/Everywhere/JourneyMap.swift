import Cells
import Workshop

/// The map: the journey from left to right, the chosen moment in full above it, and the line of
/// feelings through all of it.
///
/// ←→ go from moment to moment, Tab to the next stage, Enter comes closer: to the stage, and from
/// there to a moment's card.
struct JourneyMap: ShowPart {
  var chrome: Chrome { .bare }

  /// Eleven moments at 120 columns; more would be too small to talk about.
  var widest: Int { 120 }

  func steps(in scene: Scene) -> Int { 0 }

  /// Opens where the workshop stands.
  func opening(in scene: Scene) -> Posture {
    let here = scene.stop?.stage.flatMap { column(of: .stage($0), in: scene) }
    return Posture(focus: here ?? 0)
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    route.target(in: scene.session).flatMap { column(of: $0, in: scene) }
  }

  /// A moment's column, or the first of a stage.
  private func column(of target: MapFigure.Target, in scene: Scene) -> Int? {
    MapFigure(scene.session).columns.firstIndex { column in
      switch target {
      case .touchpoint(let id): column.entry?.id == id
      case .stage(let id): column.stage == id
      }
    }
  }

  /// Coming out again one stands where one went to.
  func row(after closed: Sheet, in scene: Scene) -> Int? {
    guard case .closer = closed.route else { return row(of: closed.route, in: scene) }
    let targets = MapFigure(scene.session).targets
    return closed.posture.row(of: targets.count).flatMap { column(of: targets[$0], in: scene) }
  }

  /// The chosen moment: what a small window shows first.
  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let columns = MapFigure(scene.session).columns
    guard let column = posture.row(of: columns.count).map({ columns[$0] }) else {
      return Heading(scene.say("map.empty"))
    }
    return Heading(column.entry.map { "\($0.number) \($0.touchpoint.title)" } ?? column.name)
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    switch command {
    case .up, .down: scene.say("map.look")
    case .enter where scene.session.stages.isEmpty, .next where scene.session.stages.isEmpty:
      scene.say("map.empty")
    default: nil
    }
  }

  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let columns = MapFigure(scene.session).columns
    guard let focus = posture.row(of: columns.count) else { return [] }
    let edge = [Outcome.say(scene.say("map.edge"))]
    switch command {
    case .left where focus > 0: posture.focus = focus - 1
    case .right where focus + 1 < columns.count: posture.focus = focus + 1
    case .next:
      let later = columns[focus...].firstIndex { $0.stage != columns[focus].stage }
      guard let later else { return edge }
      posture.focus = later
    case .previous:
      // The beginning of this stage, and from there the one before.
      let first = columns.firstIndex { $0.stage == columns[focus].stage } ?? 0
      guard focus == first else { return move(to: first, &posture) }
      guard first > 0 else { return edge }
      posture.focus = columns.firstIndex { $0.stage == columns[first - 1].stage } ?? 0
    case .enter: return [.open(.closer(columns[focus].target))]
    case .left, .right: return edge
    default: break
    }
    return []
  }

  private func move(to column: Int, _ posture: inout Posture) -> [Outcome] {
    posture.focus = column
    return []
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    scroll(MapFigure(scene.session).columns, posture, in: Frame(scene.size, most: widest).page)
  }

  /// The columns in sight, which follow the chosen one and move no more than they must.
  func scroll(_ columns: [MapFigure.Column], _ posture: Posture, in page: Area) -> Scroll {
    Scroll(
      count: columns.count, visible: MapBand.visible(in: page.columns - 1),
      focus: posture.row(of: columns.count) ?? 0, from: posture.first)
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    scene.session.wordsLine(in: scene.speech)
  }

  /// Which moments are in sight: `4 to 9 of 16  ‹ ···▬▬▬▬▬▬······· ›`.
  func corner(_ posture: Posture, in scene: Scene) -> String? {
    let page = Frame(scene.size, most: widest).page
    let columns = MapFigure(scene.session).columns
    let scroll = scroll(columns, posture, in: page)
    let numbers = columns[scroll.range].compactMap { $0.entry?.number }
    guard let first = numbers.first, let last = numbers.last else { return "" }
    let count = scene.session.touchpointCount
    let range = scene.say(
      "map.range", ["index": "\(first)", "end": "\(last)", "count": "\(count)"])
    guard scroll.visible < scroll.count else { return range }
    let whole = "\(range)  ‹ \(Self.bar(first - 1..<last, of: count)) ›"
    let words = whisper(posture, in: scene) ?? ""
    return words.columns + 2 + whole.columns <= page.columns - 2 ? whole : range
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    guard !scene.session.stages.isEmpty else { return [.back] }
    return [
      .across("moment"), .enter("closer"), .tab("next stage"), Hint("/", "find", .find), .back,
    ]
  }

  /// Where in the whole one is: `···▬▬▬▬▬▬·······`, at most a cell a moment.
  private static func bar(_ range: Range<Int>, of count: Int) -> String {
    let cells = min(16, count)
    let start = range.lowerBound * cells / count
    let end = (range.upperBound * cells + count - 1) / count
    return (0..<cells).map { (start..<end).contains($0) ? "▬" : "·" }.joined()
  }
}
