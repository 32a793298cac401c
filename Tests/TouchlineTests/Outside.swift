import Glibc
import Testing

/// The built program as a shell sees it, in a home of its own that is gone when this is.
final class Outside {
  let home: String
  /// What the next program finds in its environment besides its home.
  var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
  /// What a shell does before it becomes the program: `ulimit -f 0`, `umask 0`; nothing when empty.
  var preparation = ""

  /// What came of a program.
  struct Result {
    /// As a shell tells it: 128 and the signal where one ended it; −1 where it went on and was killed.
    var status: Int32 = -1
    var output = ""
    var errors = ""

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  init(file: String = #filePath) throws {
    let package = file.split(separator: "/").dropLast(3).joined(separator: "/")
    var template = Array("/\(package)/.build/outside-XXXXXX".utf8CString)
    home = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { Self.removeAll(home) }

  /// Runs the program without a terminal.
  ///
  /// The streams in `closing` are closed for it; its output may go into a file instead of a pipe, or
  /// into a pipe that nobody reads.
  func run(
    _ arguments: String..., closing: [Int32] = [], into path: String? = nil, hasReader: Bool = true
  ) throws -> Result {
    var pipes: [[Int32]] = []
    for _ in 0..<2 {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      pipes.append(ends)
    }
    if !hasReader { close(pipes[0][0]) }
    let pid = try spawn(arguments) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, pipes[0][1], 1)
      posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 2)
      if let path { posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0) }
      for stream in closing { posix_spawn_file_actions_addclose(&actions, stream) }
    }
    for ends in pipes { close(ends[1]) }
    var result = Result()
    if hasReader { result.output = Self.all(of: pipes[0][0]) }
    result.errors = Self.all(of: pipes[1][0])
    if hasReader { close(pipes[0][0]) }
    close(pipes[1][0])
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    result.status = Self.code(status)
    return result
  }

  /// Runs the program on a terminal until it ends, or until it has sent `text`, letters alone compared;
  /// then the keys are typed.
  func runOnTerminal(
    _ arguments: String..., rows: UInt16 = 24, columns: UInt16 = 80, until text: String = "",
    then keys: String = "\u{11}"
  ) throws -> Result {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 64)
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, &name, nil, &window) == 0)
    defer {
      close(master)
      close(slave)
    }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let pid = try spawn(arguments) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    return Self.watch(pid, on: master, until: text, then: keys)
  }

  private static func watch(
    _ pid: pid_t, on master: Int32, until text: String, then keys: String
  ) -> Result {
    var result = Result()
    var bytes: [UInt8] = []
    var rest = Array(keys.utf8)[...]
    let wanted = text.filter(\.isLetter)
    let deadline = ContinuousClock.now + .seconds(20)
    var status: Int32 = 0
    var ended = false
    while ContinuousClock.now < deadline {
      ended = waitpid(pid, &status, WNOHANG) == pid
      var waits = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      while poll(&waits, 1, ended ? 0 : 20) > 0, waits.revents & Int16(POLLIN) != 0 {
        var block = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &block, block.count)
        guard count > 0 else { break }
        bytes += block[..<count]
      }
      if ended { break }
      result.output = String(decoding: bytes, as: UTF8.self)
      if !wanted.isEmpty, !rest.isEmpty, result.plain.filter(\.isLetter).contains(wanted) {
        // One key at a time, as people press them, so that Esc is not taken for the head of an arrow.
        let isArrow = rest.starts(with: [0x1b, 0x5b])
        let key = Array(rest.prefix(isArrow ? 3 : 1))
        _ = Glibc.write(master, key, key.count)
        rest = rest.dropFirst(key.count)
        poll(nil, 0, 60)
      }
    }
    if !ended {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    result.status = ended ? code(status) : -1
    result.output = String(decoding: bytes, as: UTF8.self)
    return result
  }

  private func spawn(
    _ arguments: [String], _ prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Swift does not see
    posix_spawnattr_setflags(&attributes, newSession)
    let program = try Self.program()
    let shell = preparation.isEmpty ? [] : ["/bin/sh", "-c", "\(preparation); exec \"$0\" \"$@\""]
    var words = (shell + [program] + arguments).map { strdup($0) } + [nil]
    let environment = variables.merging(["HOME": home]) { one, _ in one }
    var values = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + values { free(text) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, shell.first ?? program, &actions, &attributes, &words, &values)
    try #require(result == 0, "\(program) does not start: build it first")
    return pid
  }
}

extension Outside.Result {
  /// What was sent to a terminal without the sequences that it obeys.
  var plain: String {
    output.replacing(/\u{1b}(\[[0-?]*[ -\/]*[@-~]|\][^\u{7}]*\u{7}|[()].|[=>A-Za-z78])/, with: "")
  }
}
