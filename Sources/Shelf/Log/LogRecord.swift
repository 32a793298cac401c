package import Workshop

/// One line of a session's log: what happened, and when.
package struct LogRecord: Equatable, Sendable {
  /// What a line can tell.
  package enum Content: Equatable, Sendable {
    /// The whole session, where its document is: what the lines after it go on from.
    ///
    /// The first line is one; later ones stand where another program had changed the document.
    indirect case base(Session, path: String)
    /// An edit, and whether the history was sealed before it.
    case edit(Edit, sealed: Bool, revision: Int)
    /// The last step was taken back.
    case undo(revision: Int)
    /// The step that was taken back last was made again.
    case redo(revision: Int)
    /// The document is on the disk, with what it looks like there.
    case saved(revision: Int, Stamp)
    /// What is being typed.
    case draft(Agenda.Draft)
    /// The document is somewhere else now.
    case path(String)
  }

  /// What happened.
  package var content: Content
  /// When, as `Moment.timestamp` has it.
  package var time: String

  /// A record.
  package init(_ content: Content, time: String) {
    self.content = content
    self.time = time
  }

  /// What an entry of the room becomes in the log of the document at `path`.
  package init(_ entry: LogEntry, path: String, time: String) {
    self.time = time
    switch entry {
    case .draft(let draft): content = .draft(draft)
    case .change(let change):
      switch change.deed {
      case .edit(let edit, let sealed):
        content = .edit(edit, sealed: sealed, revision: change.revision)
      case .undo: content = .undo(revision: change.revision)
      case .redo: content = .redo(revision: change.revision)
      case .adopt(let session): content = .base(session, path: path)
      }
    }
  }

  /// The change of the session that it tells of; nil where it does not touch the session.
  package var change: History.Change? {
    switch content {
    case .base(let session, _): .init(.adopt(session), revision: session.revision)
    case .edit(let edit, let sealed, let revision):
      .init(.edit(edit, sealed: sealed), revision: revision)
    case .undo(let revision): .init(.undo, revision: revision)
    case .redo(let revision): .init(.redo, revision: revision)
    case .saved, .draft, .path: nil
    }
  }
}

/// What tells a file from one that was put in its place.
package struct Stamp: Equatable, Sendable {
  /// Its length in bytes.
  package var size: Int
  /// When it was last written, in nanoseconds since 1 January 1970, UTC.
  package var modified: Int
  /// Its number on its disk.
  package var inode: UInt64

  /// A stamp with all it says.
  package init(size: Int, modified: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  /// The stamp of a file.
  init(_ status: FileStatus) {
    self.init(size: status.size, modified: status.modified, inode: status.inode)
  }
}
