public import Cells
import Workshop

extension Room {
  /// The screen as it stands: a sheet of cells with roles, the same for the same room.
  public func draw() -> Canvas {
    var easel = Easel()
    return easel.draw(self)
  }

  /// All that no letter in an entry line changes: the screen without that line and without the footer,
  /// or the whole of one that has neither.
  func drawScenery(_ scene: Scene) -> Canvas {
    var canvas = Canvas(size: size, alphabet: alphabet)
    guard !isTiny else {
      canvas.write(scene.say("size.tiny"), at: Point(column: 0, row: 0), as: .muted)
      return canvas
    }
    if Frame.isCompact(size) {
      CompactView(sheet: top, whisper: whisper?.text).draw(into: &canvas, scene)
      return canvas
    }
    let (frame, under) = (frame, under)
    draw(under, into: &canvas, frame, scene)
    if top.route != under.route {
      drawEntry(of: under, into: &canvas, frame, scene)
      canvas.cursor = nil
      canvas.mute("▸")
      draw(top, into: &canvas, frame, scene)
    } else if let side = frame.side, let route = under.route.part.beside(under.posture, in: scene) {
      let cursor = canvas.cursor
      var posture = route.part.opening(in: scene)
      posture.isAside = true
      route.part.draw(into: &canvas, in: side, posture, scene)
      canvas.cursor = cursor
    }
    Footer(frame: frame).drawRule(into: &canvas)
    return canvas
  }

  /// Whether the window has room for the frame, its line and its footer.
  var hasFrame: Bool { !Frame.isCompact(size) }

  /// Whether there is no room for anything but a sentence that says so.
  private var isTiny: Bool { size.columns < 20 || size.rows < 5 }

  /// The screen that fills the window: the one with the keys, or what lies below a card.
  private var under: Sheet { sheets.last { $0.route.part.chrome != .card } ?? sheets[0] }

  /// The frame of what is open: alone at a desk a list and what it is about stand side by side.
  var frame: Frame {
    let under = under
    let isList = under.route.stop != nil && under.route.part.hasSide
    return Frame(
      size, hasSide: isList && desk?.history.present.manner == .alone,
      most: under.route.part.widest)
  }

  private func draw(_ sheet: Sheet, into canvas: inout Canvas, _ frame: Frame, _ scene: Scene) {
    let part = sheet.route.part
    let posture = sheet.seen
    if let picture = part.picture(posture, in: scene) {
      return draw(picture.sheet, into: &canvas, frame, picture.scene)
    }
    switch part.chrome {
    case .bare:
      part.draw(into: &canvas, in: frame.page, posture, scene)
    case .poster:
      Strip(scene: scene, showsClock: false).draw(into: &canvas, in: frame.page)
      part.draw(into: &canvas, in: frame.poster, posture, scene)
    case .step:
      Strip(scene: scene, showsClock: part.kind != .wait).draw(into: &canvas, in: frame.page)
      draw(part.heading(posture, in: scene), into: &canvas, frame, scene)
      part.draw(into: &canvas, in: frame.content, posture, scene)
    case .card where frame.side != nil:
      let side = frame.side ?? frame.content
      part.draw(into: &canvas, in: side, posture, scene)
    case .card:
      let height = min(frame.content.rows + 1, max(12, frame.content.rows - 2))
      let box = Area(
        column: frame.page.column + 1, row: frame.content.row,
        columns: max(0, frame.page.columns - 2), rows: height)
      canvas.fill(
        Area(
          column: frame.page.column, row: frame.content.row, columns: frame.page.columns,
          rows: frame.content.rows + 1))
      part.draw(into: &canvas, in: box, posture, scene)
    }
  }

  private func draw(
    _ heading: Heading, into canvas: inout Canvas, _ frame: Frame, _ scene: Scene
  ) {
    let page = frame.page
    let room = page.columns - 2
    let start = Point(column: page.column + 1, row: frame.question)
    let second = Point(column: page.column + 1, row: frame.instruction)
    if heading.question.columns > room {
      let lines = heading.question.wrapped(to: room)
      canvas.write(lines[0], at: start, as: .title)
      if lines.count > 1 {
        canvas.write(lines[1].cut(to: room, ending: canvas.ellipsis), at: second, as: .title)
      }
      return
    }
    canvas.write(heading.question, at: start, as: .title)
    let instruction = heading.instruction ?? scene.pointOfView
    canvas.write(
      instruction.sentences(within: room, ending: canvas.ellipsis), at: second, as: .muted)
    guard instruction.columns + 2 + heading.figure.columns <= room else { return }
    canvas.write(
      heading.figure,
      at: Point(column: page.maxColumn - 1 - heading.figure.columns, row: frame.instruction),
      as: .muted)
  }

  private func drawEntry(
    of sheet: Sheet, into canvas: inout Canvas, _ frame: Frame, _ scene: Scene
  ) {
    entryLine(of: sheet, scene)?.draw(
      into: &canvas, row: frame.entry, page: frame.page, sheet.posture)
  }

  /// The line to write in, where a screen has the row for one.
  func entryLine(of sheet: Sheet, _ scene: Scene) -> EntryLine? {
    let part = sheet.route.part
    guard part.chrome == .step || part.chrome == .bare else { return nil }
    return part.line(sheet.posture, in: scene)
  }

  func drawFooter(into canvas: inout Canvas, _ frame: Frame, _ scene: Scene) {
    let footer = Footer(frame: frame)
    let part = top.route.part
    let (text, role) = whispered(frame, scene)
    let corner = part.corner(top.posture, in: scene)
    footer.drawWhisper(
      text, as: role, saved: corner ?? (part.chrome == .bare ? "" : savedWords(scene)),
      into: &canvas)
    footer.draw(
      part.hints(top.posture, in: scene),
      refused: { !$0.isEverywhere && part.refusal(of: $0, top.posture, in: scene) != nil },
      into: &canvas)
  }

  /// Disk at risk before a refusal, a refusal before what undo says, that before what is noticed.
  private func whispered(_ frame: Frame, _ scene: Scene) -> (String, Role) {
    if let peril = desk?.peril, peril.stands { return (scene.words(of: peril), .danger) }
    if let whisper { return (whisper.text, whisper.urgency == .refusal ? .notice : .muted) }
    if scene.outside != nil, top.route != .outside { return (scene.say("outside.stands"), .notice) }
    return (top.route.part.whisper(top.posture, in: scene) ?? "", .muted)
  }

  private func savedWords(_ scene: Scene) -> String {
    guard let desk, !desk.savedAt.isEmpty, !desk.peril.stands else { return "" }
    let part = top.route.part
    guard part.kind != .wait, part.chrome != .poster, part.kind != .show || sheets.count == 1 else {
      return ""
    }
    return scene.say("strip.saved", ["time": desk.savedAt])
  }
}

extension Scene {
  /// `You are Maria, buying her first bike`, or nothing while nobody has a name.
  var pointOfView: String { session.pointOfView ?? "" }
}
