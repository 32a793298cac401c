public import Cells
public import Workshop

/// What happens to the room: a key, or an answer of the world.
public enum Event: Equatable, Sendable {
  case input(Input)
  /// A new session may have this id.
  case begun(id: String, Manner, plan: String)
  /// A session was opened from `path`.
  case opened(Session, path: String)
  /// A session could not be opened: one sentence with the remedy.
  case refused(String)
  /// The session is on the disk, at `path`; `notice` is what there is to be said about it, or empty.
  case saved(path: String, notice: String)
  /// The session could not be written: one sentence; the work stays in memory.
  case notSaved(String)
  /// The sessions on the shelf, newest first.
  case listed([Shelved])
  /// Handouts were made.
  case handedOut(HandedOut)
  /// Handouts could not be made: one sentence.
  case notHandedOut(String)
}

/// Where handouts lie, as people write paths.
public struct HandedOut: Equatable, Sendable {
  /// Their folder.
  public var folder: String
  /// Their names in it.
  public var names: [String]

  /// Handouts in a folder.
  public init(folder: String, names: [String]) {
    self.folder = folder
    self.names = names
  }
}

/// A session on the shelf, as the front door names it.
public struct Shelved: Equatable, Sendable {
  /// Where it lies.
  public var path: String
  /// Its title, as the front door shows it.
  public var title: String
  /// When it was last open, RFC 3339, or empty.
  public var stopped: String
  /// The step in which it stopped.
  public var step: String

  /// A session on the shelf.
  public init(path: String, title: String, stopped: String, step: String) {
    self.path = path
    self.title = title
    self.stopped = stopped
    self.step = step
  }
}
