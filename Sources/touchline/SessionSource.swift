import Glibc
import Shelf
import Workshop

/// Where a command reads a session from: a file, or standard input.
enum SessionSource {
  /// More than this is no session.
  private static let largest = 64 << 20

  /// The session in a file, only to be looked at; `-` is standard input.
  static func read(_ file: String, in world: World) throws(Failed) -> Session {
    do throws(ShelfFailure) {
      guard file == "-" else { return try world.shelf.read(file) }
      return try readInput()
    } catch {
      throw Failed(error)
    }
  }

  private static func readInput() throws(ShelfFailure) -> Session {
    let path = "standard input"
    var bytes: [UInt8] = []
    while bytes.count <= largest {
      var count = 0
      let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
        count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      guard count > 0 else {
        do {
          return try Session(reading: bytes)
        } catch {
          throw .damaged(path: path, fault: error)
        }
      }
      bytes += more
    }
    throw .tooLarge(path: path)
  }
}
