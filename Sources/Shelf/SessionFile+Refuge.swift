import Workshop

extension Home {
  /// Where a session goes that neither its log nor its document takes, one after the other.
  func refuges(of id: String) -> [String] {
    let name = FileName.archive(of: id)
    return [archives.appending(name).appending("refuge.json")]
      + (runtime.map { [$0.appending("touchline-\(name).json")] } ?? [])
  }
}

extension SessionFile {
  /// Keeps the whole session elsewhere while neither log nor document takes its changes.
  mutating func takeRefuge(_ bytes: [UInt8], of session: Session, token: UInt32) {
    guard !waiting.isEmpty || archive == nil else { return }
    let files = document.claim.files
    for path in home.refuges(of: session.id) {
      let (parent, name) = path.folderAndName
      guard let folder = try? files.open(parent, in: .workingFolder, .folder) else { continue }
      defer { files.drop(folder) }
      let old = try? files.status(of: name, in: folder, followsLinks: false)
      let temporary = FileName.temporary(of: name, pid: holder.pid, token: token)
      guard old.map({ $0.kind == .file }) ?? true,
        (try? files.replace(name, in: folder, with: bytes, old: old, temporary: temporary)) != nil
      else { continue }
      refuge = (home.abbreviated(path), session.revision)
      return
    }
  }

  /// Removes what was kept elsewhere, now that the document has it.
  mutating func leaveRefuge() {
    guard refuge != nil else { return }
    for path in home.refuges(of: onDisk.id) {
      try? document.claim.files.remove(path, in: .workingFolder)
    }
    refuge = nil
  }
}
