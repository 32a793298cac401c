import Glibc

/// What a shell may have closed before it started the program.
enum StandardStreams {
  /// Makes sure that no file of ours gets the number of a stream that is closed, and that neither a
  /// reader who has gone nor a file that may grow no more is a reason to die: to be called before
  /// anything is opened.
  ///
  /// What stands in can be read from, and gives nothing; writing to it fails, as to the closed one.
  static func prepare() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number is the one that is missing.
      _ = open("/dev/null", O_RDONLY)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
