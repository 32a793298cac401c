import Glibc
import Workshop

/// Both clocks, and the zone that holds at the minute that was read last.
struct Clocks {
  /// How far the wall clock is ahead of UTC at so many seconds since 1970.
  private let zone: (Int) -> Int
  private var minute: Int?
  private var offsetSeconds = 0

  /// Clocks in a zone; by default the machine's.
  init(in zone: @escaping (Int) -> Int = localOffset) { self.zone = zone }

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
    return Moment(
      uptime: Duration(
        secondsComponent: Int64(uptime.tv_sec),
        attosecondsComponent: Int64(uptime.tv_nsec) * 1_000_000_000),
      epochSeconds: wall.tv_sec, offsetSeconds: offset(at: wall.tv_sec))
  }

  /// What the zone says, asked once a minute: zones change on the minute, and to ask at each key would
  /// cost more than both clocks.
  mutating func offset(at seconds: Int) -> Int {
    if minute != seconds / 60 {
      minute = seconds / 60
      offsetSeconds = zone(seconds)
    }
    return offsetSeconds
  }

  private static func localOffset(at seconds: Int) -> Int {
    var time = seconds
    var local = tm()
    localtime_r(&time, &local)
    return local.tm_gmtoff
  }
}
