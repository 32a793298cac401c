import Cells
import Workshop

/// The words as they are read from shuffled slips (M115), in order, without counts; alone they are looked
/// for through one lens after the other.
struct Harvest: WritePart {
  /// From where a leader alone looks; nil is the whole list.
  var lens: Lens?

  private var key: String {
    switch lens {
    case .customer: "words.customer"
    case .complaint: "words.complaint"
    case .bestDay: "words.best"
    case nil: "words.harvest"
    }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading { scene.heading(key) }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { key }

  func line(_ posture: Posture, in scene: Scene) -> EntryLine? {
    guard let row = posture.row(of: words(scene).count) else {
      return EntryLine(scene.fill(scene.playbook.prompt(key).line))
    }
    return EntryLine(scene.say("write.afterWord", ["word": words(scene)[row].text]))
  }

  /// The words that stand by themselves; those under them stand beside them.
  private func words(_ scene: Scene) -> [Word] { scene.session.impression.standing }

  func count(_ posture: Posture, in scene: Scene) -> Int { words(scene).count }

  /// Commas part words; a word that is there already is said and not added again.
  func add(
    _ texts: [String], after: Int?, _ posture: Posture, in scene: Scene
  ) -> [Outcome] {
    if scene.isVoting { return [.refuse(scene.say("words.typing"))] }
    var known = scene.session.impression.words.map { WordForm.plain(of: $0.text) }
    var new: [String] = []
    var doubled: [String] = []
    for text in texts.flatMap({ $0.split(separator: ",") }).map({ String($0).trimmed })
    where !text.isEmpty {
      let form = WordForm.plain(of: text)
      if known.contains(form) {
        doubled.append(text)
      } else {
        known.append(form)
        new.append(text)
      }
    }
    let said = doubled.first.map { [Outcome.refuse(scene.say("words.there", ["word": $0]))] } ?? []
    guard !new.isEmpty else { return said }
    let place = after.map { words(scene)[$0].id }
    let starters =
      scene.session.impression.startersShown
      ? scene.playbook.starters.map { WordForm.plain(of: $0) } : []
    let edits = (place == nil ? new : new.reversed()).map { text in
      if let lens { return Edit.word(.find(text: text, lens: lens, after: place)) }
      let source: Word.Source = starters.contains(WordForm.plain(of: text)) ? .starter : .team
      return Edit.word(.add(text: text, source: source, after: place))
    }
    return [edits.asOne] + said
  }

  /// The starter words that nobody has taken yet, in rows; alone, once they were shown.
  private func offers(_ area: Area, _ scene: Scene) -> [String] {
    let impression = scene.session.impression
    guard scene.manner == .alone, lens == nil, impression.startersShown else { return [] }
    let known = impression.words.map { WordForm.plain(of: $0.text) }
    let left = scene.playbook.starters.filter { !known.contains(WordForm.plain(of: $0)) }
    return left.dotted(to: area.textColumns)
  }

  func open(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    [.open(.word(words(scene)[index].id))]
  }

  func row(of route: Route, in scene: Scene) -> Int? {
    guard case .word(let id) = route else { return nil }
    return words(scene).firstIndex { $0.id == id }
  }

  func takeOut(_ index: Int, _ posture: Posture, in scene: Scene) -> [Outcome] {
    if scene.isVoting { return [.refuse(scene.say("words.typing"))] }
    return [.edit(.word(.remove(words(scene)[index].id)))]
  }

  private func columns(_ posture: Posture, _ area: Area, _ scene: Scene) -> WordColumns {
    let words = words(scene).map { scene.words(under: $0) }
    return WordColumns(
      words: words, area: area.top(max(1, area.rows - 3 - offers(area, scene).count)),
      focus: posture.row(of: words.count))
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    columns(posture, area, scene).scroll(from: posture.first)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let columns = columns(posture, area, scene)
    columns.draw(into: &canvas, first: posture.first)
    let offers = offers(area, scene)
    let below = columns.area.row + min(columns.rows, columns.area.rows) + 1
    let row = min(max(area.row + 8, below), area.maxRow - 1) - offers.count
    canvas.write(count(in: scene), at: Point(column: area.text, row: row), as: .muted)
    for (offset, line) in offers.enumerated() {
      canvas.write(line, at: Point(column: area.text, row: row + 1 + offset), as: .accent)
    }
  }

  private func count(in scene: Scene) -> String {
    let count = scene.session.impression.words.count
    let phrase =
      switch count {
      case 0: "words.count.none"
      case 1: "words.count.one"
      case ..<Lens.enough where lens != nil: "words.count.few"
      default: "words.count"
      }
    return scene.say(phrase, ["count": String(count)])
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("choose"), enterHint(posture), .tab(scene.say("words.allIn")), .menu]
  }
}
