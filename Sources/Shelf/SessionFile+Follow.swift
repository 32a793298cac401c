public import Workshop

extension SessionFile {
  /// Calls the file after the session's new title, if it was this program that named it.
  ///
  /// To be called after a save. The new name is held before the old one is let go, and it is never
  /// that of another file: `acme.json` gives way to `acme-2.json`. Returns whether the name
  /// changed; throws `cannotCreate` where the disk refuses, and then the file keeps its name.
  public mutating func follow(_ title: String, at moment: Moment) throws(ShelfFailure) -> Bool {
    guard followsTitle, aside == nil, !FileName.isSession(document.claim.name, of: title) else {
      return false
    }
    let slug = FileName.slug(of: title)
    do throws(FileSystemError) {
      for number in 1..<1_000 where try move(to: FileName.session(slug, number: number)) {
        write([LogRecord(.path(path), time: moment.timestamp)])
        return true
      }
      throw .taken
    } catch {
      throw .cannotCreate(
        path: home.abbreviated(home.sessions.appending(slug + ".json")), reason: error.reason)
    }
  }

  /// Gives the file another name in its folder; false where that is taken or held.
  private mutating func move(to name: String) throws(FileSystemError) -> Bool {
    let files = document.claim.files
    let folder = document.claim.folder
    let new = try Claim.takeNew(
      name, in: document.claim.folderPath, holder: holder, files: files)
    guard let new else { return false }
    do {
      try files.rename(document.claim.name, in: folder, to: name, in: new.folder, replaces: false)
    } catch {
      if error.isTaken { return false }
      throw error
    }
    document.claim = new
    try files.synchronizeNames(in: document.claim.folder)
    return true
  }
}
