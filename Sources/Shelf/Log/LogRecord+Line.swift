private import Notation
private import Workshop

extension LogRecord {
  /// The record as a line of the log: `<crc32c, 8 hexadecimal digits> <json>\n`.
  ///
  /// Nil only where an edit cannot be encoded, which none is known to cause.
  package var line: [UInt8]? {
    guard let members = try? members else { return nil }
    let json = Array(Node.object(members).line.utf8)
    return Checksum(of: json[...]).digits + [UInt8(ascii: " ")] + json + [UInt8(ascii: "\n")]
  }

  private var members: [Node.Member] {
    get throws {
      switch content {
      case .base(let session, let path):
        return beginning("base", revision: session.revision) + [
          .init("path", .string(path)), .init("session", try NodeEncoder.node(session)),
        ]
      case .edit(let edit, let sealed, let revision):
        return beginning("edit", revision: revision) + [
          .init("sealed", .bool(sealed)), .init("edit", try NodeEncoder.node(edit)),
        ]
      case .undo(let revision): return beginning("undo", revision: revision)
      case .redo(let revision): return beginning("redo", revision: revision)
      case .saved(let revision, let stamp):
        return beginning("saved", revision: revision) + [
          .init("size", .number(String(stamp.size))),
          .init("modified", .number(String(stamp.modified))),
          .init("inode", .number(String(stamp.inode))),
        ]
      case .draft(let draft):
        return beginning("draft") + [
          .init("part", .string(draft.part)), .init("text", .string(draft.text)),
        ]
      case .path(let path): return beginning("path") + [.init("path", .string(path))]
      }
    }
  }

  private func beginning(_ kind: String, revision: Int? = nil) -> [Node.Member] {
    [.init("record", .string(kind)), .init("time", .string(time))]
      + (revision.map { [.init("revision", .number(String($0)))] } ?? [])
  }
}
