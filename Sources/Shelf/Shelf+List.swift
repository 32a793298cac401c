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
    var found: [Found] = []
    var skipped: [ShelfFailure] = []
    for name in names {
      do {
        found.append(try find(home.sessions.appending(name)))
      } catch {
        skipped.append(error)
      }
    }
    found.sort()
    return Listings(sessions: found.map(\.listing), skipped: skipped)
  }

  /// The first of `list()`, nil where there is none; of the other files few are read, if any.
  ///
  /// A session is written after it was left. So a file that is older than the moment at which another
  /// session was left cannot be the later of the two, unless a clock was wrong.
  public func latest() -> Listing? {
    let candidates = ((try? sessionNames()) ?? []).map { name in
      let path = home.sessions.appending(name)
      let status = try? files.status(of: path, in: .workingFolder, followsLinks: true)
      return (path: path, written: (status?.modified ?? .max) / 1_000_000_000)
    }
    var latest: Found?
    var settled = Int.min
    for candidate in candidates.sorted(by: { $0.written > $1.written })
    where candidate.written >= settled {
      guard let found = try? find(candidate.path) else { continue }
      latest = min(found, latest ?? found)
      if found.time <= candidate.written { settled = max(settled, found.time) }
    }
    return latest?.listing
  }

  private func find(_ path: String) throws(ShelfFailure) -> Found {
    let listing = Listing(try read(path), path: path)
    return Found(
      listing: listing, time: Moment(timestamp: listing.stopped)?.epochSeconds ?? .min)
  }

  private func sessionNames() throws(FileSystemError) -> [String] {
    let folder = try files.open(home.sessions, in: .workingFolder, .folder)
    defer { files.drop(folder) }
    return try files.names(in: folder)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .sorted()
  }
}

/// A session on the shelf; the one that was left last comes first.
private struct Found: Comparable {
  let listing: Listing
  /// When it was left, in seconds since 1970.
  let time: Int

  static func < (one: Found, other: Found) -> Bool {
    (other.time, one.listing.path) < (one.time, other.listing.path)
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
