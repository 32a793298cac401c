public import Workshop

extension Shelf {
  /// The past of the session in a file, as far as its log knows it; nothing is locked or changed.
  ///
  /// Without a log the past is the document and nothing else. What the document lacks after a crash
  /// is in it. Throws what `read` throws, unless the log knows the session of a damaged document.
  public func past(of path: String) throws(ShelfFailure) -> Past {
    let real = try locate(path)
    do {
      let session = try read(path)
      return past(of: session.id) ?? Past(session, time: session.created)
    } catch {
      guard case .damaged(_, let fault) = error, fault.kind == .damaged,
        let id = archiveID(ofDocumentAt: real), let past = past(of: id)
      else { throw error }
      return past
    }
  }

  /// What a session's log tells; nil where there is none that begins with a session.
  private func past(of id: String) -> Past? {
    let read = try? Archive.read(id, in: home.archives, files: files)
    guard let records = (read ?? nil)?.records, let first = records.first,
      case .base(let beginning, _) = first.content
    else { return nil }
    var past = Past(beginning, time: first.time)
    for record in records.dropFirst() {
      guard let change = record.change else { continue }
      guard past.add(change, time: record.time) else { break }
    }
    return past
  }
}

extension SessionFile {
  /// The past of this session, as far as its log knows it.
  public func past(on shelf: Shelf) throws(ShelfFailure) -> Past { try shelf.past(of: path) }
}
