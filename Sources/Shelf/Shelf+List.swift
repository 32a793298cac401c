private import Workshop

extension Shelf {
  /// The sessions in the user's folder for them, the newest first.
  ///
  /// Nothing is locked. Files that hold no session are named with the reason; so is the folder, if
  /// it cannot be read. A folder that is not there holds no sessions.
  public func list() -> Listings {
    let names: [String]
    do {
      names = try sessionNames()
    } catch {
      if error.isMissing { return Listings(sessions: [], skipped: []) }
      let path = home.abbreviated(home.sessions)
      return Listings(
        sessions: [], skipped: [.unreadable(path: path, reason: error.reason)])
    }
    var found: [(listing: Listing, time: Int)] = []
    var skipped: [ShelfFailure] = []
    for name in names {
      let path = home.sessions.appending(name)
      do {
        let listing = Listing(try read(path), path: path)
        found.append((listing, Moment(timestamp: listing.stopped)?.epochSeconds ?? .min))
      } catch {
        skipped.append(error)
      }
    }
    found.sort { ($1.time, $0.listing.path) < ($0.time, $1.listing.path) }
    return Listings(sessions: found.map(\.listing), skipped: skipped)
  }

  private func sessionNames() throws(FileSystemError) -> [String] {
    let folder = try files.open(home.sessions, in: .workingFolder, .folder)
    defer { files.drop(folder) }
    return try files.names(in: folder)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .sorted()
  }
}

extension Listing {
  fileprivate init(_ session: Session, path: String) {
    let stopped = session.agenda.stopped
    self.init(
      path: path, title: session.title, manner: session.manner,
      stopped: stopped.isEmpty ? session.created : stopped, step: session.agenda.step)
  }
}
