#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The repository as it lies around this file.
enum SourceTree {
  /// Its top, without links on the way: builders may work in a package of links.
  static let top = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The program's own files, read once; none when they cannot be read.
  static let sources = (try? swiftFiles(in: "Sources")) ?? []

  /// The names at the top of the repository, in order.
  static func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(top)/\(folder)").sorted()
  }

  static func text(of path: String) throws -> String {
    String(
      decoding: FileManager.default.contents(atPath: "\(top)/\(path)") ?? Data(), as: UTF8.self)
  }

  /// The Swift files below a folder, in order.
  static func swiftFiles(in folder: String) throws -> [SourceText] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(top)/\(folder)").sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { SourceText(path: "\(folder)/\($0)", try text(of: "\(folder)/\($0)")) }
  }
}
