import Workshop

extension StepSummary {
  /// Each moment that was looked into with what nobody could say of it (M64): kindly, for unknown is an
  /// answer.
  var dive: [Line] {
    let session = scene.session
    let chosen = session.chosenMoments
    guard !chosen.isEmpty else { return [Line(words: scene.say("end.noDive"))] }
    return chosen.map { moment in
      let open = moment.dive.unknowns.map { scene.say("unknown.\($0.rawValue)") }
      return Line(
        figure: "\(session.number(of: moment.id) ?? 0)", words: moment.title,
        detail: open.isEmpty
          ? scene.say("end.known")
          : scene.say("end.unknown", ["questions": open.joined(separator: ", ")]))
    }
  }
}
