private import Embedded

/// The files that are part of the program.
public enum Builtin {
  /// The words of the workshop, JSON5.
  public static var playbook: [UInt8] { first(embedded_playbook) }

  /// The session of a bicycle shop that shows what a finished workshop looks like.
  public static var example: [UInt8] { first(embedded_example) }

  /// The JSON Schema of a session, 2020-12.
  public static var schema: [UInt8] { first(embedded_schema) }

  /// The names of the themes, the one to begin with first.
  public static var themeNames: [String] { files(embedded_theme).map(\.name) }

  /// The theme of this name, JSON5; nil if there is none.
  public static func theme(named name: String) -> [UInt8]? {
    files(embedded_theme).first { $0.name == name }?.bytes
  }

  private static func first(_ kind: embedded_kind) -> [UInt8] { files(kind).first?.bytes ?? [] }

  private static func files(_ kind: embedded_kind) -> [(name: String, bytes: [UInt8])] {
    var files: [(String, [UInt8])] = []
    var index: Int32 = 0
    while let name = embedded_file_at(index).name {
      let file = embedded_file_at(index)
      if file.kind == kind {
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
        files.append((String(cString: name), Array(bytes)))
      }
      index += 1
    }
    return files
  }
}
