import Glibc

/// The shell's way of stopping a program for a while.
public enum Suspension {
  /// Stops this program until somebody lets it go on (`fg`).
  ///
  /// The stop is the default action of SIGTSTP, never SIGSTOP: where nobody could let the program go on,
  /// because its group has no shell, the system ignores it and this returns at once. The terminal has to be
  /// given back before.
  public static func stopUntilContinued() {
    var plain = sigaction()
    plain.__sigaction_handler.sa_handler = SIG_DFL
    var former = sigaction()
    sigaction(SIGTSTP, &plain, &former)
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    raise(SIGTSTP)
    var mask = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &stop, &mask)  // stops here
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    sigaction(SIGTSTP, &former, nil)
  }
}
