import Testing
import Workshop

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that come with the program, as they stand in `Themes`.
enum ThemeFiles {
  static func bytes(of name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let data = FileManager.default.contents(atPath: "/\(root)/Themes/\(name)")
    return [UInt8](try #require(data, "Themes/\(name) cannot be read"))
  }

  static func playbook() throws -> Playbook {
    try Playbook(reading: bytes(of: "playbook.json5"))
  }
}
