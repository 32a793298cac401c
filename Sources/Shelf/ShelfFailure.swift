public import Workshop

/// Why a session could not be opened or kept, in one sentence with the way on.
///
/// Paths are as people write them, with `~`. They and the reasons may hold text from outside, so
/// they are cleaned wherever they are shown.
public enum ShelfFailure: Error, Equatable, Sendable {
  /// The file holds no session that this program can read; it is left as it is.
  case damaged(path: String, fault: DocumentFault)
  /// The file is larger than 64 MiB.
  case tooLarge(path: String)
  /// There is nothing at the path.
  case notFound(path: String)
  /// The path leads to a folder, a pipe or a device.
  case notAFile(path: String)
  /// The file cannot be read.
  case unreadable(path: String, reason: String)
  /// A new session was to get a name that is taken.
  case taken(path: String)
  /// The file, its folder or its lock cannot be made.
  case cannotCreate(path: String, reason: String)
  /// A save did not come to its end; what was saved before is still there.
  case writeFailed(path: String, reason: String)
  /// A session could not be forgotten; what is still there can be forgotten again.
  case notRemoved(path: String, reason: String)
  /// What would be written does not read back as what it was; the file was left alone.
  case notFaithful(path: String)
  /// Another program has changed the file, and somebody has to choose before it is written.
  case changedOutside(path: String)
  /// Somebody else has it open.
  case openElsewhere(path: String, holder: Holder?)

  /// The status with which a command ends for this.
  public var exitCode: Int32 {
    switch self {
    case .damaged, .tooLarge: 65
    case .notFound, .notAFile, .unreadable: 66
    case .taken, .cannotCreate: 73
    case .writeFailed, .notRemoved, .notFaithful, .changedOutside: 74
    case .openElsewhere: 75
    }
  }

  /// The reason alone, in words that fit after "because "; empty where the sentence says it all.
  public var reason: String {
    switch self {
    case .unreadable(_, let reason), .cannotCreate(_, let reason), .writeFailed(_, let reason),
      .notRemoved(_, let reason):
      reason
    case .taken: "that name is taken"
    case .notFaithful: "it does not read back as it is"
    case .damaged, .tooLarge, .notFound, .notAFile, .openElsewhere, .changedOutside: ""
    }
  }

  /// What is wrong with which file, and what to do about it.
  public var sentence: String {
    switch self {
    case .damaged(let path, let fault):
      "\(path): \(fault.text)"
    case .tooLarge(let path):
      "\(path) is larger than 64 MiB, which no session is; choose another file."
    case .notFound(let path):
      "There is no file \(path); `touchline list` shows the sessions there are."
    case .notAFile(let path):
      "\(path) is no regular file; choose the file of a session."
    case .unreadable(let path, let reason):
      "\(path) cannot be read, because \(reason); see to that, or open a copy."
    case .taken(let path):
      "\(path) is there already and was left as it is; choose another name, or open it."
    case .cannotCreate(let path, let reason):
      "\(path) cannot be made, because \(reason); choose a folder of your own."
    case .writeFailed(let path, let reason):
      "\(path) could not be saved, because \(reason); what was saved before is still there."
    case .notRemoved(let path, let reason):
      "\(path) could not be removed, because \(reason); see to that, and forget it again."
    case .notFaithful(let path):
      "\(path) was not saved, because what would be written does not read back as it is; "
        + "the file was left as it was."
    case .changedOutside(let path):
      "\(path) was changed by another program while it lacked changes of yours; "
        + "open it and choose."
    case .openElsewhere(let path, let holder):
      "\(path) is open elsewhere, by \(holder?.sentence ?? "another program"); "
        + "close it there, or look at it with `touchline show`."
    }
  }
}
