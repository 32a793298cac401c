import Glibc
import Shelf
import Testing

/// A home of its own for one test, in the package's build folder; gone when the test is.
final class TemporaryFolder {
  let path: String

  init(file: String = #filePath) throws {
    let package = file.split(separator: "/").dropLast(4).joined(separator: "/")
    let build = "/\(package)/.build"
    mkdir(build, 0o755)
    var template = Array("\(build)/shelf-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template).map { String(cString: $0) })
    path = try LocalFileSystem().realPath(of: made)
  }

  deinit { Self.removeAll(path) }

  /// The shelf whose folder is `Touchline` in this home.
  func shelf(_ files: any FileSystem = LocalFileSystem()) -> Shelf {
    Shelf(home: home(), files: files, holder: Holder(pid: 4711, host: "lab-2"))
  }

  func home(_ more: [String: String] = [:]) -> Home {
    let environment = ["HOME": path].merging(more) { $1 }
    return Home(environment: environment, files: LocalFileSystem())
  }

  func makeFolder(_ name: String) { mkdir("\(path)/\(name)", 0o755) }

  @discardableResult
  func write(_ text: String, to name: String) -> String {
    write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) -> String {
    let whole = name.hasPrefix("/") ? name : "\(path)/\(name)"
    let file = open(whole, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
    return whole
  }

  /// What a file holds; empty where there is none.
  func text(of name: String) -> String {
    let whole = name.hasPrefix("/") ? name : "\(path)/\(name)"
    let files = LocalFileSystem()
    guard let file = try? files.open(whole, in: .workingFolder, .reading) else { return "" }
    defer { try? files.close(file) }
    let bytes = try? files.read(file, atMost: 1 << 24)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// The names in a folder of this home, hidden ones too, without the state folder.
  func names(in name: String = "Touchline") -> [String] {
    let files = LocalFileSystem()
    guard let folder = try? files.open("\(path)/\(name)", in: .workingFolder, .folder) else {
      return []
    }
    defer { try? files.close(folder) }
    return (try? files.names(in: folder))?.filter { $0 != ".local" }.sorted() ?? []
  }

  func status(of name: String) throws -> FileStatus {
    let whole = name.hasPrefix("/") ? name : "\(path)/\(name)"
    return try LocalFileSystem().status(of: whole, in: .workingFolder, followsLinks: false)
  }

  private static func removeAll(_ path: String) {
    let files = LocalFileSystem()
    let status = try? files.status(of: path, in: .workingFolder, followsLinks: false)
    if status?.kind == .folder, let folder = try? files.open(path, in: .workingFolder, .folder) {
      for name in (try? files.names(in: folder)) ?? [] { removeAll("\(path)/\(name)") }
      try? files.close(folder)
    }
    remove(path)
  }
}
