public import Workshop

extension Handout {
  /// Open questions for talks with customers, stage by stage (M13), as CommonMark.
  ///
  /// They come from what the map only guesses and from its lows; what customers say to them turns a
  /// guess into knowledge.
  public static func talkingPoints(of session: Session, in playbook: Playbook) -> String {
    let content = HandoutContent(session, playbook)
    var page = MarkdownPage(mark: HandoutContent.mark(of: session, .talkingPoints))
    page.heading(1, content.say("points.title", ["title": content.title]))
    page.paragraph(content.traveller)
    page.paragraph(content.say("points.how"))
    page.paragraph(content.say("points.thank"))
    page.item(content.say("points.begin"))
    for talk in content.talks {
      page.heading(2, talk.stage)
      for point in talk.points {
        page.item(point.question)
        for aside in point.asides { page.item(aside, deep: 1) }
      }
    }
    page.heading(2, content.say("points.last"))
    page.item(content.say("points.friend"))
    page.item(content.say("points.words"))
    return page.text
  }
}
