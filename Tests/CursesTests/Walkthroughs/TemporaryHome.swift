import Glibc
import Shelf
import Testing
import Workshop
import touchline

/// A home of its own for one test, in the package's build folder; gone when the test is.
final class TemporaryHome {
  let path: String

  init(file: String = #filePath) throws {
    let package = file.split(separator: "/").dropLast(4).joined(separator: "/")
    var template = Array("/\(package)/.build/home-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { Self.removeAll(path) }

  /// The names in a folder of this home, hidden ones too.
  func names(in folder: String) -> [String] { Self.names(in: "\(path)/\(folder)") }

  /// What a file of this home holds; empty where there is none.
  func bytes(of name: String) -> [UInt8] {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while case let count = read(file, &block, block.count), count > 0 { bytes += block[..<count] }
    return bytes
  }

  func write(_ text: String, to name: String) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    let bytes = Array(text.utf8)
    _ = Glibc.write(file, bytes, bytes.count)
  }

  /// The one session that is kept here.
  func onlySession() throws -> Session {
    let sessions = names(in: "Touchline").filter { $0.hasSuffix(".json") }
    #expect(sessions.count == 1)
    return try Session(reading: bytes(of: "Touchline/\(sessions.first ?? "")"))
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func removeAll(_ path: String) {
    for name in names(in: path) { removeAll("\(path)/\(name)") }
    remove(path)
  }
}
