/// Where the user's things are, by the environment and the conventions of the desktop.
public struct Home: Sendable {
  /// The user's own folder.
  public let path: String

  /// The folder in which sessions are kept; it may not exist yet.
  ///
  /// It is `Touchline` among the user's documents, or in the user's own folder where there is none
  /// for documents.
  public let sessions: String

  /// The folder for themes and playbooks of the user's own; it may not exist.
  public let configuration: String

  /// The folder with an archive for every session: log and older versions; it may not exist yet.
  public let archives: String

  /// The folder for what may go when the machine is switched off; nil where there is none.
  public let runtime: String?

  /// Looks the folders up.
  ///
  /// Variables that hold no absolute path are passed over, as the conventions demand. Without a
  /// home, the folder in which the program was started stands in for it.
  public init(environment: [String: String], files: any FileSystem) {
    func folder(_ variable: String) -> String? {
      guard let path = environment[variable], path.isAbsolute else { return nil }
      return path
    }
    let home = folder("HOME") ?? (try? files.realPath(of: ".")) ?? "/"
    let settings = folder("XDG_CONFIG_HOME") ?? home.appending(".config")
    let documents = [
      folder("XDG_DOCUMENTS_DIR"),
      UserDirectories(at: settings.appending("user-dirs.dirs"), home: home, files: files).documents,
      home.appending("Documents"),
    ]
    let existing = documents.compactMap(\.self).first {
      files.isFolder($0) && !files.isSameFolder($0, home)
    }
    path = home
    sessions = (existing ?? home).appending("Touchline")
    configuration = settings.appending("touchline")
    let state = folder("XDG_STATE_HOME") ?? home.appending(".local/state")
    archives = state.appending("touchline/sessions")
    runtime = folder("XDG_RUNTIME_DIR")
  }

  /// The path as people write it, with `~` for the user's own folder.
  public func abbreviated(_ path: String) -> String {
    if path == self.path { return "~" }
    let folder = self.path.appending("")
    guard folder != "/", path.utf8.starts(with: folder.utf8) else { return path }
    return "~/" + String(path.unicodeScalars.dropFirst(folder.unicodeScalars.count))
  }
}

extension FileSystem {
  fileprivate func isSameFolder(_ path: String, _ other: String) -> Bool {
    guard let one = try? status(of: path, in: .workingFolder, followsLinks: true),
      let two = try? status(of: other, in: .workingFolder, followsLinks: true)
    else { return false }
    return one.isSame(as: two)
  }
}
