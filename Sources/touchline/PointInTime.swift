import Workshop

/// A state of a session, as people name it on the command line.
enum PointInTime: Equatable {
  case revision(Int)
  /// By the clock on the wall; "2026-12-04T14:02:59" stands for all that came before, too.
  case wall(String)
  /// The same of the last day on which anything happened: "14:02:59".
  case clock(String)

  /// Reads "214", "14:02", "14:02:09", "2026-12-04", and a day with a time, parted by a blank or a T;
  /// how far from UTC that was is not asked for.
  ///
  /// A time that leaves something out means the end of it: "14:02" is 14:02:59.
  init(_ text: String) throws(Failed) {
    let words = text.replacing("T", with: " ").split(separator: " ").map(String.init)
    if let revision = Int(text), revision >= 0 {
      self = .revision(revision)
    } else if words.count == 1, let clock = Self.clock(words[0]) {
      self = .clock(clock)
    } else if words.count == 1, let day = CivilDate(words[0]) {
      self = .wall(day.text + "T23:59:59")
    } else if words.count == 2, let day = CivilDate(words[0]),
      let clock = Self.clock(String(words[1].prefix(8)))
    {
      self = .wall("\(day.text)T\(clock)")
    } else {
      throw Failed(
        64, "\(text) is no revision and no time: write 214, 14:02, 2026-12-04 or 2026-12-04T14:02.")
    }
  }

  private static func clock(_ text: String) -> String? {
    let whole = text.count == 5 ? text + ":59" : text
    return Moment(timestamp: "2000-01-01T\(whole)Z") == nil ? nil : whole
  }

  /// The place of the last entry that was made by then.
  func place(in past: Past) throws(Failed) -> Int {
    let entries = past.entries
    guard let last = entries.last, let first = entries.first else {
      throw Failed(64, "The session has no past.")
    }
    switch self {
    case .revision(let revision):
      guard let place = past.place(ofRevision: revision), revision <= last.revision else {
        throw Failed(
          64, "There is no revision \(revision); there are \(first.revision) to \(last.revision).")
      }
      return place
    case .wall(let wall): return try Self.place(by: wall, in: entries)
    case .clock(let clock): return try Self.place(by: last.time.prefix(11) + clock, in: entries)
    }
  }

  /// Times are compared as they stand in the list, each by the clock that people saw.
  private static func place(by wall: String, in entries: [Past.Entry]) throws(Failed) -> Int {
    guard let place = entries.lastIndex(where: { $0.time.prefix(19) <= wall }) else {
      let first = entries.first?.shownTime ?? ""
      throw Failed(64, "There was nothing yet by then: the past begins at \(first).")
    }
    return place
  }
}
