private import Notation
private import Workshop

/// Why a line of the log says nothing.
package enum LogFault: Error {
  /// It was torn, or has rotted: its checksum does not hold.
  case torn
  /// It is whole and means nothing to this program: another version wrote it.
  case unknown
}

extension LogRecord {
  /// What a line of the log says; the line is without its line break.
  package init(line: ArraySlice<UInt8>) throws(LogFault) {
    let json = line.dropFirst(9)
    guard line.count > 9, line[line.startIndex + 8] == UInt8(ascii: " "),
      line.prefix(8).elementsEqual(Checksum(of: json).digits)
    else { throw .torn }
    guard let node = try? Reader.read(Array(json), .strict), let time = node.text("time"),
      let content = Content(node)
    else { throw .unknown }
    self.init(content, time: time)
  }
}

extension LogRecord.Content {
  fileprivate init?(_ node: Node) {
    let revision = node.number("revision")
    switch (node.text("record"), revision) {
    case ("base", let revision?):
      guard let session = node.value("session", as: Session.self), session.revision == revision,
        session.faults.isEmpty
      else { return nil }
      self = .base(session, path: node.text("path") ?? "")
    case ("edit", let revision?):
      guard let edit = node.value("edit", as: Edit.self) else { return nil }
      self = .edit(edit, sealed: node["sealed"] == .bool(true), revision: revision)
    case ("undo", let revision?): self = .undo(revision: revision)
    case ("redo", let revision?): self = .redo(revision: revision)
    case ("saved", let revision?):
      guard let size = node.number("size"), let modified = node.number("modified"),
        let inode = node.value("inode", as: UInt64.self)
      else { return nil }
      self = .saved(revision: revision, Stamp(size: size, modified: modified, inode: inode))
    case ("draft", _):
      guard let part = node.text("part"), let text = node.text("text") else { return nil }
      self = .draft(Agenda.Draft(part: part, text: text))
    case ("path", _):
      guard let path = node.text("path") else { return nil }
      self = .path(path)
    default: return nil
    }
  }
}

extension Node {
  fileprivate func value<Value: Decodable>(_ name: String, as type: Value.Type) -> Value? {
    self[name].flatMap { try? NodeDecoder.decode(type, from: $0) }
  }

  fileprivate func number(_ name: String) -> Int? {
    guard case .number(let digits)? = self[name] else { return nil }
    return Int(digits)
  }

  fileprivate func text(_ name: String) -> String? {
    guard case .string(let text)? = self[name] else { return nil }
    return text
  }
}
