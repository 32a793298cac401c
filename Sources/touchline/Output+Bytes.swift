import Glibc

extension Output {
  /// Data on standard output, byte for byte; to be used for documents that escape what a terminal would
  /// obey, as `Node.page` does.
  ///
  /// A reader who has gone, or never was, is no failure; a disk that refuses is one, of status 74.
  static func put(_ bytes: [UInt8]) throws(Failed) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch count == 0 ? EIO : errno {
      case EINTR: continue
      case EPIPE, EBADF: return
      case let code:
        let reason = String(cString: strerror(code))
        throw Failed(74, "Standard output takes no more (\(reason)): write it elsewhere.")
      }
    }
  }
}
