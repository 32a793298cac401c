import Cells
import Workshop

/// Where a leader alone puts each word: ← away, → to those that stay; what is passed is torn.
///
/// At most eight stay, since every pair of them is asked; more are said, not refused.
struct Sorting: ScorePart {
  private func words(_ scene: Scene) -> [Word] { scene.session.impression.standing }

  private func focused(_ posture: Posture, _ scene: Scene) -> Word? {
    let words = words(scene)
    return posture.row(of: words.count).map { words[$0] }
  }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    let count = scene.buckets[.us].count
    return scene.heading(
      "words.buckets", figure: scene.say("buckets.count", ["count": String(count)]))
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.buckets" }

  func count(_ posture: Posture, in scene: Scene) -> Int { words(scene).count }

  func change(
    _ row: Int, by step: Int, _ posture: inout Posture, in scene: Scene
  ) -> [Outcome] {
    let word = words(scene)[row].id
    guard let now = scene.buckets.bucket(of: word) else {
      return [.edit(.solo(.sort(word, step < 0 ? .notUs : .us)))]
    }
    let place = (Bucket.allCases.firstIndex(of: now) ?? 0) + step
    guard Bucket.allCases.indices.contains(place) else { return [] }
    return [.edit(.solo(.sort(word, Bucket.allCases[place])))]
  }

  func takeOut(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let word = words(scene)[row].id
    guard scene.buckets.bucket(of: word) != nil else {
      return [.refuse(scene.say("refuse.takeOut"))]
    }
    return [.edit(.solo(.sort(word, nil)))]
  }

  /// A word that is passed without an answer is torn.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    let passes = command == .down || command == .enter
    let word = passes ? focused(posture, scene) : nil
    let outcomes = performScoring(command, &posture, in: scene)
    guard let word, scene.buckets.bucket(of: word.id) == nil else { return outcomes }
    return [.edit(.solo(.sort(word.id, .torn)))] + outcomes
  }

  func refusal(of command: Command, _ posture: Posture, in scene: Scene) -> String? {
    if command == .mark { return scene.say("refuse.mark") }
    return refusal(of: command, ifEmpty: words(scene).isEmpty, "words.none.choose", in: scene)
  }

  func turn(to edit: Edit, _ posture: inout Posture, in scene: Scene) {
    guard case .solo(.sort(let id, _)) = edit else { return }
    posture.focus = words(scene).firstIndex { $0.id == id } ?? posture.focus
  }

  func scroll(_ posture: Posture, in area: Area, _ scene: Scene) -> Scroll? {
    posture.scroll(over: words(scene).count, visible: area.rows - 2)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let words = words(scene)
    guard !words.isEmpty, let scroll = scroll(posture, in: area, scene) else {
      canvas.write(
        scene.say("words.none.choose"), at: Point(column: area.text, row: area.row), as: .muted)
      return
    }
    let pitch = area.columns < 71 ? 9 : 10
    let first = area.columns - 1 - Bucket.allCases.count * pitch
    for (index, bucket) in Bucket.allCases.enumerated() {
      canvas.write(
        scene.say("buckets.\(bucket)"), at: area.point(first + index * pitch, 0), as: .muted)
    }
    let rows = Area(
      column: area.column, row: area.row + 2, columns: area.columns, rows: scroll.visible)
    let list = RowList(area: rows, first: scroll.first, focus: posture.row(of: words.count))
    list.drawFocus(into: &canvas)
    list.drawMore(scroll, into: &canvas)
    let buckets = scene.buckets
    for index in scroll.range {
      list.write(
        words[index].text, column: 4, index: index, within: first - 6, into: &canvas)
      for (place, bucket) in Bucket.allCases.enumerated() {
        let isThere = buckets.bucket(of: words[index].id) == bucket
        list.write(
          isThere ? "●" : "·", column: first + place * pitch + 2, index: index,
          as: isThere ? .ink : .muted, into: &canvas)
      }
    }
  }

  func whisper(_ posture: Posture, in scene: Scene) -> String? {
    let buckets = scene.buckets
    guard !words(scene).isEmpty else { return nil }
    if buckets.surplus > 0 {
      return scene.say(
        "buckets.surplus", one: "buckets.surplus.one", counting: buckets.surplus)
    }
    guard buckets.next == nil, !buckets.staying.isEmpty else { return nil }
    return scene.say("buckets.done", one: "buckets.done.one", counting: buckets.staying.count)
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    [.rows("word"), .across("where it belongs"), .tab("on"), .menu]
  }
}
