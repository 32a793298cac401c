import Glibc

extension Output {
  /// Data on standard output, byte for byte; to be used for documents that escape what a terminal would
  /// obey, as `Node.page` does.
  ///
  /// A reader who has gone, or never was, is no failure, and the answer is false; a disk that refuses is
  /// one, of status 74.
  @discardableResult static func put(_ bytes: [UInt8]) throws(Failed) -> Bool {
    switch write(bytes[...], to: STDOUT_FILENO) {
    case 0: return true
    case EPIPE, EBADF: return false
    case let code:
      let reason = String(cString: strerror(code))
      throw Failed(74, "Standard output takes no more (\(reason)): write it elsewhere.")
    }
  }

  /// Writes all of it; 0, or why the rest was not taken.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? EIO : errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
