import Workshop

extension HtmlPage {
  /// The drawn map, a picture a band; none before anything was felt.
  ///
  /// It is the same layout as on the screen and in plain text; its line is drawn by the browser.
  mutating func addLine(_ content: HandoutContent) {
    guard content.figure.showsFeelings else { return }
    let band = MapBand(content.figure, width: 96, in: content.speech, measuredBy: .letters)
    for first in stride(from: 0, to: band.columns.count, by: band.visible) {
      let label = first == 0 ? content.lineInWords : content.say("handout.lineOn")
      picture(BandPicture(band: band, first: first), label: label)
    }
  }
}
