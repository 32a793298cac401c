import Glibc
import Workshop

extension Moment {
  /// Both clocks, read now, and the zone that holds at this instant.
  static var now: Moment {
    var wall = timespec()
    clock_gettime(CLOCK_REALTIME, &wall)
    var uptime = timespec()
    clock_gettime(CLOCK_BOOTTIME, &uptime)
    var local = tm()
    localtime_r(&wall.tv_sec, &local)
    return Moment(
      uptime: .seconds(uptime.tv_sec) + .nanoseconds(uptime.tv_nsec), epochSeconds: wall.tv_sec,
      offsetSeconds: local.tm_gmtoff)
  }
}
