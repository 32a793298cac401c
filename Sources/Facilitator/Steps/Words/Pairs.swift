import Cells
import Workshop

/// Every pair of the words that stayed, one at a time, three of them twice with their sides swapped;
/// then what the answers say, and the draft.
struct Pairs: ChoosePart {
  private enum Row: Equatable {
    case begin
    case word(Word.ID)
    case before
    case draft
    case anew
    case on
  }

  private func round(_ scene: Scene) -> PairRound? { scene.session.impression.pairs }

  /// Whether other words stay now than those that were asked about.
  private func isStale(_ round: PairRound, _ scene: Scene) -> Bool {
    round.words != scene.buckets.staying
  }

  private func list(_ scene: Scene) -> [Row] {
    guard let round = round(scene) else {
      return scene.buckets.staying.count > 1 ? [.begin] : [.on]
    }
    let before: [Row] = round.answers.isEmpty ? [] : [.before]
    if let next = round.next {
      let anew: [Row] = isStale(round, scene) && scene.buckets.staying.count > 1 ? [.anew] : []
      return [.word(next.left), .word(next.right)] + before + anew
    }
    return [.draft, .anew] + before
  }

  func promptKey(_ posture: Posture, in scene: Scene) -> String? { "words.pairs" }

  func heading(_ posture: Posture, in scene: Scene) -> Heading {
    guard let round = round(scene) else { return scene.heading("words.pairs") }
    let all = round.questions.count
    let index = min(all, round.answers.count + 1)
    return scene.heading(
      "words.pairs",
      figure: scene.say("pairs.count", ["index": String(index), "all": String(all)]))
  }

  func rows(_ posture: Posture, in scene: Scene) -> [String] {
    list(scene).map { row in
      switch row {
      case .begin:
        scene.say("pairs.begin", ["count": String(scene.buckets.staying.count)])
      case .word(let id): scene.text(of: id)
      case .before: scene.say("pairs.before")
      case .draft: scene.say("pairs.draft")
      case .anew: scene.say("pairs.anew")
      case .on: scene.say("pairs.on")
      }
    }
  }

  func take(_ row: Int, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    posture.focus = 0
    switch list(scene)[row] {
    case .begin, .anew: return [.edit(.solo(.pairs(seed: scene.session.seed)))]
    case .word(let id): return [.edit(.solo(.prefer(id)))]
    case .before: return [.edit(.solo(.unprefer))]
    case .draft:
      guard let three = round(scene)?.ranking.three else { return [] }
      let isKept = scene.session.impression.chosen == three
      return (isKept ? [] : [scene.drafting(three)]) + [.walk(.onward)]
    case .on: return [.walk(.onward)]
    }
  }

  /// The words stand beside each other, so the arrows across choose between them too.
  func perform(_ command: Command, _ posture: inout Posture, in scene: Scene) -> [Outcome] {
    if command == .left || command == .right, case .word? = list(scene).first {
      posture.focus = command == .left ? 0 : 1
      return []
    }
    return performChoosing(command, &posture, in: scene)
  }

  func draw(into canvas: inout Canvas, in area: Area, _ posture: Posture, _ scene: Scene) {
    let rows = rows(posture, in: scene)
    let top = max(0, min(7, area.rows - rows.count))
    let above = area.top(max(0, top - 1))
    let round = round(scene)
    if let next = round?.next {
      SideBySide(words: [next.left, next.right].map(scene.text)).draw(into: &canvas, in: above)
    } else {
      let said = round.map { sentences(of: $0, scene) } ?? [before(scene)]
      let lines = said.enumerated().flatMap { index, sentence in
        sentence.wrapped(to: area.textColumns).map { (text: $0, isFirst: index == 0) }
      }
      for (offset, line) in lines.prefix(above.rows).enumerated() {
        canvas.write(line.text, at: area.point(4, offset), as: line.isFirst ? .title : .ink)
      }
    }
    drawRows(from: top, into: &canvas, in: area, posture, scene)
  }

  private func before(_ scene: Scene) -> String {
    scene.buckets.staying.count > 1 ? scene.say("pairs.first") : scene.say("pairs.none")
  }

  /// The draft; how steady the answers were, whether they go in a circle, and who stands level.
  private func sentences(of round: PairRound, _ scene: Scene) -> [String] {
    let ranking = round.ranking
    let consistency = round.consistency
    let circles = round.circles
    var said = [scene.dotted(ranking.three)]
    if consistency.of > 0 {
      said.append(
        scene.say(
          "pairs.same", one: "pairs.same.one", counting: consistency.same,
          ["total": String(consistency.of)]))
    }
    if let first = circles.example.first {
      let round = (circles.example + [first]).map(scene.text).joined(separator: " › ")
      said.append(
        scene.say(
          "pairs.circles", one: "pairs.circles.one", counting: circles.count, ["word": round]))
    } else {
      said.append(scene.say("pairs.noCircle"))
    }
    if !ranking.level.isEmpty {
      said.append(scene.say("pairs.level", ["word": scene.list(ranking.level)]))
    }
    return said
  }

  func hints(_ posture: Posture, in scene: Scene) -> [Hint] {
    let rows = list(scene).count > 1 ? [Hint.rows("choose")] : []
    let isAsking = round(scene)?.next != nil
    return rows + [.enter("take it"), .tab(isAsking ? "enough of this" : "on"), .menu]
  }
}
