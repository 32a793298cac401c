private import Glibc
private import Notation
private import Workshop

/// The program that has a session open, as its lock file tells others.
///
/// It is for telling people only: whether a session is open is decided by the lock itself.
public struct Holder: Equatable, Sendable {
  /// The number of its process.
  public var pid: Int
  /// The name of its machine.
  public var host: String
  /// Since when, as `Moment.timestamp` has it; empty where it does not matter yet.
  public var since: String

  /// A holder.
  public init(pid: Int, host: String, since: String = "") {
    self.pid = pid
    self.host = host
    self.since = since
  }

  /// This very process on this very machine.
  public static var current: Holder {
    let longest = 255
    var name = [CChar](repeating: 0, count: longest + 1)
    let bytes = gethostname(&name, longest) == 0 ? name.map(UInt8.init(bitPattern:)) : []
    let host = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    return Holder(pid: Int(getpid()), host: host)
  }

  /// Who and since when in words: "process 4711 on lab-2 since 14:26 on Thursday 15 January".
  public var sentence: String {
    var words = "process \(pid)"
    if !host.isEmpty { words += " on \(host)" }
    if let moment = Moment(timestamp: since) {
      words += " since \(moment.clockTime) on \(moment.date.long)"
    }
    return words
  }

  var line: String {
    Node.object([
      .init("pid", .number(String(pid))), .init("host", .string(host)),
      .init("since", .string(since)),
    ]).line + "\n"
  }

  /// What a lock file says, nil if that is nothing sensible.
  init?(line: [UInt8]) {
    guard let node = try? Reader.read(line, .strict),
      case .number(let digits) = node["pid"], let pid = Int(digits),
      case .string(let host) = node["host"], case .string(let since) = node["since"]
    else { return nil }
    self.init(pid: pid, host: String(host.prefix(64)), since: String(since.prefix(32)))
  }
}
