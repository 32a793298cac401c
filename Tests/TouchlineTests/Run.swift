import Glibc
import Testing

/// A home of its own for one test, in the package's build folder, and the built program run in it; gone
/// when the test is.
final class Desk {
  let path: String

  init(file: String = #filePath) throws {
    let package = file.split(separator: "/").dropLast(3).joined(separator: "/")
    var template = Array("/\(package)/.build/desk-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    mkdir("\(path)/Touchline", 0o700)
  }

  deinit {
    for folder in ["\(path)/Touchline", path] {
      for name in Self.names(in: folder) { remove("\(folder)/\(name)") }
      rmdir(folder)
    }
  }

  /// Puts a file into this home and says where it is.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) -> String {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    _ = Glibc.write(file, bytes, bytes.count)
    return "\(path)/\(name)"
  }

  @discardableResult
  func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

  /// What a file of this home holds.
  func bytes(of name: String) -> [UInt8] {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while case let count = read(file, &block, block.count), count > 0 { bytes += block[..<count] }
    return bytes
  }

  func names(in folder: String = ".") -> [String] { Self.names(in: "\(path)/\(folder)") }

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
}

/// What became of one run of the program, without a terminal.
struct Run {
  let status: Int32
  let output: String
  let complaint: String

  /// Whether something came out that a terminal would obey.
  var commandsTheTerminal: Bool {
    (output + complaint).unicodeScalars.contains {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7f...0x9f).contains($0.value)
        || $0 == "\u{202e}"
    }
  }
}

extension Desk {
  /// Runs `touchline` with nothing to read, and waits for its end.
  func run(_ arguments: String...) throws -> Run {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let makes = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "\(path)/.output", makes, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "\(path)/.complaint", makes, 0o600)
    // What other tests have open is not for the program.
    for descriptor in 3..<Int32(256) { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let program = try Self.program()
    let environment = ["HOME=\(path)", "LANG=C.UTF-8", "TERM=xterm-256color", "TZ=Europe/Berlin"]
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in argv + variables { free(text) } }
    var pid: pid_t = 0
    try #require(posix_spawn(&pid, program, &actions, nil, &argv, &variables) == 0)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    defer {
      remove("\(path)/.output")
      remove("\(path)/.complaint")
    }
    return Run(
      status: status & 0x7f == 0 ? status >> 8 & 0xff : 128 + (status & 0x7f),
      output: String(decoding: bytes(of: ".output"), as: UTF8.self),
      complaint: String(decoding: bytes(of: ".complaint"), as: UTF8.self))
  }

  /// The program that was built with these tests: it stands beside them.
  private static func program() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    let tests = String(decoding: bytes, as: UTF8.self)
    let slash = try #require(tests.lastIndex(of: "/"))
    return tests[..<slash] + "/touchline"
  }
}
