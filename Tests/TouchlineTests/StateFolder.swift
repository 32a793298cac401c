import Glibc
import Testing

/// Why nothing can be kept in the state folder.
enum StateFolder: CaseIterable {
  /// A file stands where it should be.
  case file
  /// A link that leads to itself.
  case loop
  /// A link that leads nowhere.
  case nowhere
  /// A file where the folder for all sessions should be.
  case fileInside

  func make(in home: String) throws {
    let state = "\(home)/.local/state"
    try #require(mkdir("\(home)/.local", 0o700) == 0)
    switch self {
    case .file: try makeFile(state)
    case .loop: try #require(symlink("state", state) == 0)
    case .nowhere: try #require(symlink("no/such/folder", state) == 0)
    case .fileInside:
      try #require(mkdir(state, 0o700) == 0)
      try makeFile("\(state)/touchline")
    }
  }

  private func makeFile(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    try #require(file >= 0)
    close(file)
  }
}
