public import Workshop

/// A session's document on the disk, held so that nobody else writes it.
///
/// Whoever drops it releases it. It is not a copy of the session that is worked on: `onDisk` is
/// what was read or saved last.
public struct SessionFile: ~Copyable {
  /// The session as it was read or saved last.
  public internal(set) var onDisk: Session

  /// Whether this program named the file after the session's title.
  ///
  /// Then `follow` keeps it that way; a file that the user named keeps its name.
  public internal(set) var followsTitle: Bool

  let home: Home
  let holder: Holder
  var claim: Claim
  /// What we last read from the file or wrote to it; nil before the first save.
  var contents: [UInt8]?
  /// What a save tried to write that failed: it may be in the file for all that.
  var attempted: [UInt8]?

  init(
    home: Home, holder: Holder, claim: consuming Claim, onDisk: Session, contents: [UInt8]?,
    followsTitle: Bool
  ) {
    self.home = home
    self.holder = holder
    self.claim = claim
    self.onDisk = onDisk
    self.contents = contents
    self.followsTitle = followsTitle
  }

  /// Where it is, an absolute path.
  public var path: String { claim.path }

  /// Where it is, as people write it: `~/Documents/Touchline/acme.json`.
  public var shownPath: String { home.abbreviated(claim.path) }

  /// Lets others open the session.
  public consuming func release() {}
}
