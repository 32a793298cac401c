public import Workshop

/// A session on the disk: its document, held so that nobody else writes it, and its archive.
///
/// Whoever drops it releases it. It is not a copy of the session that is worked on: `onDisk` is
/// what was read or saved last. The steps of the protocol stand in files of their own:
/// `Shelf+Opening`, `SessionFile+Append`, `SessionFile+Reach`, `SessionFile+Save`,
/// `SessionFile+Outside`.
public struct SessionFile: ~Copyable {
  /// The session as it was read or saved last.
  public internal(set) var onDisk: Session

  /// Whether this program named the file after the session's title.
  ///
  /// Then `follow` keeps it that way; a file that the user named keeps its name.
  public internal(set) var followsTitle: Bool

  /// What it was found to be when it was opened.
  public internal(set) var findings: Findings

  let home: Home
  let holder: Holder
  var document: Document
  /// Nil where the state folder cannot be used.
  var archive: Archive?
  /// What the archive lacks that could not be reached; nil where there is one, or never will be.
  var unreached: Unreached?
  /// The last line of the log that is known.
  var mark: String {
    switch archive {
    case .some(let archive): archive.log.mark
    case nil: unreached?.mark ?? ""
    }
  }
  /// Why the log takes nothing, in words that fit after "because "; nil while it does.
  var logFault: String?
  /// The file beside the document that holds ours while theirs stands there.
  var aside: Document?
  /// Whether the document could not be looked at the last time.
  var isHidden = false
  /// The changes that are in neither log nor document for certain, by revision.
  var waiting: [Int] = []
  /// Where the whole session lies while neither takes it, and of which revision.
  var refuge: (path: String, revision: Int)?
  /// The uptime at which a version was last kept.
  var versionKept: Duration?

  init(
    home: Home, holder: Holder, document: consuming Document, archive: consuming Archive?,
    logFault: String?, unreached: Unreached?, onDisk: Session, findings: Findings,
    followsTitle: Bool
  ) {
    self.home = home
    self.holder = holder
    self.document = document
    self.archive = archive
    self.logFault = logFault
    self.unreached = unreached
    self.onDisk = onDisk
    self.findings = findings
    self.followsTitle = followsTitle
  }

  /// Where it is, an absolute path.
  public var path: String { document.claim.path }

  /// Where it is, as people write it: `~/Documents/Touchline/acme.json`.
  public var shownPath: String { home.abbreviated(path) }

  /// Where the work is.
  public var keeping: Keeping {
    let kept = refuge?.revision ?? .min
    return Keeping(
      inMemory: waiting.count { $0 > kept }, logFault: logFault, refuge: refuge?.path)
  }

  /// Lets others open the session.
  public consuming func release() {}
}
