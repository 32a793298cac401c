extension Shelf {
  private static let longestLook = 200

  private var looksPath: String { home.configuration.appending("looks") }

  /// The name of the theme that was chosen last, from the file `looks` in the folder of settings; nil
  /// where none was, or where the file says no name.
  public func rememberedLook() -> String? {
    guard let file = try? ownFile(at: looksPath), file.contents.count <= Self.longestLook else {
      return nil
    }
    let name = String(decoding: file.contents, as: UTF8.self).prefix { !$0.isNewline }
    return name.isEmpty ? nil : String(name)
  }

  /// Keeps the name of a theme for the next start.
  ///
  /// Where the disk refuses, nothing is kept, and nobody is told: it is only a matter of taste.
  ///
  /// - Parameters:
  ///   - name: the theme's.
  ///   - token: a random number, for the name of the temporary file.
  public func remember(look name: String, token: UInt32) {
    let contents = Array((name + "\n").utf8)
    guard contents.count <= Self.longestLook, (try? files.makeFolders(home.configuration)) != nil,
      let real = try? files.realPath(of: home.configuration),
      let folder = try? files.open(real, in: .workingFolder, .folder)
    else { return }
    defer { files.drop(folder) }
    let old = try? files.status(of: "looks", in: folder, followsLinks: false)
    let temporary = FileName.temporary(of: "looks", pid: holder.pid, token: token)
    _ = try? files.replace("looks", in: folder, with: contents, old: old, temporary: temporary)
  }
}
