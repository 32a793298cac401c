import Cells
import Workshop

/// The six questions of a stage: `○` nobody asked yet, `◐` asked and left empty, `●` answered.
struct QuestionDots {
  let stage: Stage
  let current: Question
  let scene: Scene

  func draw(into canvas: inout Canvas, row: Int, page: Area) {
    let asked = scene.session.agenda.questionsAsked(of: stage.id)
    var column = page.column + 5
    for question in Question.allCases {
      let dot = stage.answers(question) ? "●" : asked.contains(question) ? "◐" : "○"
      let isCurrent = question == current
      let word = isCurrent ? question.rawValue.uppercased() : question.rawValue
      column += canvas.write(
        word + " ", at: Point(column: column, row: row), as: isCurrent ? .accent : .muted)
      column += canvas.write(
        dot, at: Point(column: column, row: row), as: isCurrent ? .accent : .mark)
      column += page.columns < 64 ? 1 : 3
    }
  }
}
