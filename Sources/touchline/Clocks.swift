import Glibc
import Workshop

/// Both clocks, and the zone that holds at the minute that was read last.
struct Clocks {
  private var minute: Int?
  private var offsetSeconds = 0

  /// Reads the clocks, at every call anew.
  static func reader() -> () -> Moment {
    var clocks = Clocks()
    return { clocks.read() }
  }

  private mutating func read() -> Moment {
    var wall = timespec()
    clock_gettime(CLOCK_REALTIME, &wall)
    var uptime = timespec()
    clock_gettime(CLOCK_BOOTTIME, &uptime)
    follow(wall.tv_sec)
    return Moment(
      uptime: Duration(
        secondsComponent: Int64(uptime.tv_sec),
        attosecondsComponent: Int64(uptime.tv_nsec) * 1_000_000_000),
      epochSeconds: wall.tv_sec, offsetSeconds: offsetSeconds)
  }

  /// Zones change on the minute; to ask at each key would cost more than both clocks.
  private mutating func follow(_ seconds: Int) {
    guard minute != seconds / 60 else { return }
    minute = seconds / 60
    var time = seconds
    var local = tm()
    localtime_r(&time, &local)
    offsetSeconds = local.tm_gmtoff
  }
}
