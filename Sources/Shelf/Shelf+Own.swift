/// A file of the user's own from the folder of settings.
public struct OwnFile: Equatable, Sendable {
  /// Its name without the ending.
  public var name: String
  /// Where it is, as people write it.
  public var path: String
  /// What it holds, at most a little over 1 MiB.
  public var contents: [UInt8]

  /// A file.
  public init(name: String, path: String, contents: [UInt8]) {
    self.name = name
    self.path = path
    self.contents = contents
  }
}

/// What was found of the user's own files of one kind.
public struct OwnFiles: Equatable, Sendable {
  /// The files, by name.
  public var files: [OwnFile]
  /// Those that could not be read, by name, and why.
  public var failures: [ShelfFailure]

  /// What was found.
  public init(files: [OwnFile] = [], failures: [ShelfFailure] = []) {
    self.files = files
    self.failures = failures
  }
}

extension Shelf {
  /// The most that is read of a theme or a playbook; readers say themselves what is too much.
  private static let largestOwn = (1 << 20) + 1

  /// The folder in which themes of the user's own are looked for.
  public var themesFolder: String { home.configuration.appending("themes") }

  /// The path at which a playbook of the user's own is looked for.
  public var playbookPath: String { home.configuration.appending("playbook.json5") }

  /// The themes of the user's own: the files called `NAME.json5`, which may be symbolic links.
  ///
  /// A folder that is not there holds none; one that cannot be read is a failure.
  public func ownThemes() -> OwnFiles {
    var own = OwnFiles()
    let ending = ".json5"
    let names: [String]
    do throws(FileSystemError) {
      let folder = try files.open(themesFolder, in: .workingFolder, .folder)
      defer { files.drop(folder) }
      names = try files.names(in: folder)
    } catch {
      if error.isMissing { return own }
      let path = home.abbreviated(themesFolder)
      return OwnFiles(failures: [.unreadable(path: path, reason: error.reason)])
    }
    for name in names.sorted()
    where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count && !name.hasPrefix(".") {
      do throws(ShelfFailure) {
        var file = try ownFile(at: themesFolder.appending(name))
        file.name = String(name.dropLast(ending.count))
        own.files.append(file)
      } catch {
        own.failures.append(error)
      }
    }
    return own
  }

  /// The playbook of the user's own; nil where there is none.
  ///
  /// Throws `notAFile` and `unreadable`.
  public func ownPlaybook() throws(ShelfFailure) -> OwnFile? {
    do throws(ShelfFailure) {
      return try ownFile(at: playbookPath)
    } catch {
      if case .notFound = error { return nil }
      throw error
    }
  }

  /// A theme or a playbook at any path.
  ///
  /// Throws `notFound`, `notAFile` and `unreadable`.
  public func ownFile(at path: String) throws(ShelfFailure) -> OwnFile {
    let shown = home.abbreviated(path)
    let isFile: Bool
    var contents: [UInt8]?
    do throws(FileSystemError) {
      let real = try files.realPath(of: path)
      let status = try files.status(of: real, in: .workingFolder, followsLinks: false)
      isFile = status.kind == .file
      if isFile {
        contents = try files.contents(of: real, in: .workingFolder, limit: Self.largestOwn)
      }
    } catch {
      if error.isMissing { throw .notFound(path: shown) }
      throw .unreadable(path: shown, reason: error.reason)
    }
    guard isFile else { throw .notAFile(path: shown) }
    guard let contents else {
      throw .unreadable(path: shown, reason: "it is larger than 1 MiB")
    }
    return OwnFile(name: path.folderAndName.name, path: shown, contents: contents)
  }
}
