public import Workshop

extension Shelf {
  /// Keeps a new session among the user's, in a file called after its title.
  ///
  /// The folder is made where it is missing, for its owner alone. A name that is taken gets a
  /// number: `acme.json`, `acme-2.json`.
  ///
  /// - Parameters:
  ///   - session: what is to be saved.
  ///   - moment: now, which others are told while we hold the file.
  ///   - token: a random number, for the name of the temporary file.
  /// - Returns: the file, held.
  /// - Throws: `cannotCreate` and `notFaithful`.
  public func create(
    _ session: Session, at moment: Moment, token: UInt32
  ) throws(ShelfFailure) -> SessionFile {
    let shownFolder = home.abbreviated(home.sessions)
    let folder: String
    do {
      try files.makeFolders(home.sessions)
      folder = try files.realPath(of: home.sessions)
    } catch {
      throw .cannotCreate(path: shownFolder, reason: error.reason)
    }
    let slug = FileName.slug(of: session.title)
    for number in 1..<1_000 {
      let name = FileName.session(slug, number: number)
      let file = try make(
        session, called: name, in: folder, shown: shownFolder.appending(name), followsTitle: true,
        at: moment, token: token)
      if let file { return file }
    }
    throw .taken(path: shownFolder.appending(slug + ".json"))
  }

  /// Keeps a new session in a file that the user names; the name stays.
  ///
  /// - Parameters:
  ///   - session: what is to be saved.
  ///   - path: where; the folder must be there.
  ///   - moment: now, which others are told while we hold the file.
  ///   - token: a random number, for the name of the temporary file.
  /// - Returns: the file, held.
  /// - Throws: `taken` where something stands there already or is about to, `cannotCreate` and
  ///   `notFaithful`.
  public func create(
    _ session: Session, path: String, at moment: Moment, token: UInt32
  ) throws(ShelfFailure) -> SessionFile {
    let shown = home.abbreviated(path)
    let (parent, name) = path.folderAndName
    guard !name.isEmpty, name != ".", name != "..", path.utf8.last != UInt8(ascii: "/") else {
      throw .cannotCreate(path: shown, reason: "that is the name of a folder")
    }
    guard name.utf8.count <= FileName.longest else {
      throw .cannotCreate(path: shown, reason: "the name is too long")
    }
    let folder: String
    do {
      folder = try files.realPath(of: parent)
    } catch {
      throw .cannotCreate(path: shown, reason: error.reason)
    }
    let file = try make(
      session, called: name, in: folder, shown: shown, followsTitle: false, at: moment,
      token: token)
    guard let file else { throw .taken(path: shown) }
    return file
  }

  /// Makes the file; nil where the name is taken or held.
  private func make(
    _ session: Session, called name: String, in folder: String, shown: String,
    followsTitle: Bool, at moment: Moment, token: UInt32
  ) throws(ShelfFailure) -> SessionFile? {
    let bytes = try SessionFile.faithful(session, path: shown)
    let holder = Holder(pid: holder.pid, host: holder.host, since: moment.timestamp)
    do throws(FileSystemError) {
      guard let claim = try Claim.takeNew(name, in: folder, holder: holder, files: files) else {
        return nil
      }
      var document = Document(claim: claim)
      var stamp: Stamp?
      do {
        stamp = Stamp(try document.put(bytes, over: nil, pid: holder.pid, token: token))
      } catch {
        // Where it has its name for all that, the next save makes sure of it.
        guard case .ours? = try? document.standing() else { throw error }
      }
      return begin(
        session, in: document, stamp, followsTitle: followsTitle, holder, at: moment)
    } catch {
      if error.isTaken { return nil }
      throw .cannotCreate(path: shown, reason: error.reason)
    }
  }

  /// A new session's archive, whatever a session of the same id may have left there.
  private func begin(
    _ session: Session, in document: consuming Document, _ stamp: Stamp?, followsTitle: Bool,
    _ holder: Holder, at moment: Moment
  ) -> SessionFile {
    var archive: Archive?
    var fault: String?
    var unreached: Unreached?
    do throws(Archive.Failure) {
      archive = try Archive.begin(session.id, in: home.archives, files: files)
    } catch {
      fault = error.reason
      unreached = Unreached(session: session, mark: "")
    }
    var findings = Findings(history: History(session))
    if let fault { findings.others = [.withoutLog(reason: fault)] }
    var file = SessionFile(
      home: home, holder: holder, document: document, archive: archive, logFault: fault,
      unreached: unreached, onDisk: session, findings: findings, followsTitle: followsTitle)
    var records: [LogRecord.Content] = [.base(session, path: file.path)]
    if let stamp { records.append(.saved(revision: session.revision, stamp)) }
    file.write(records.map { LogRecord($0, time: moment.timestamp) })
    return file
  }
}
