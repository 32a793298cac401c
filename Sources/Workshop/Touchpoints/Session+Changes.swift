extension Session {
  /// What must change (M129), a sentence each under one heading: its number, the change, who and by when;
  /// none where nothing was said.
  public func changes(in speech: Speech) -> [String] {
    let changes = touchpoints.enumerated().filter { !$0.element.dive.change.isEmpty }
      .map { place, moment in
        let dive = moment.dive
        let promise = [
          dive.level.map { speech.say("dive.\($0.rawValue)") } ?? "", dive.owner,
          dive.due?.long ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(place + 1)  \(dive.change)" + (promise.isEmpty ? "" : " (\(promise))")
      }
    return changes.isEmpty ? [] : [speech.say("handout.changes")] + changes
  }
}
