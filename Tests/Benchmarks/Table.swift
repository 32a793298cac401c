/// Measurements, a row each.
struct Table {
  private var rows: [(name: String, median: Duration, slowest: Duration)] = []
  private let clock = ContinuousClock()
  /// What a row's name has to contain to be measured; empty measures all.
  private let words: String

  /// A table of the rows whose name contains these words.
  init(of words: String) { self.words = words }

  /// Whether a row of this name is to be measured.
  func measures(_ name: String) -> Bool { words.isEmpty || name.contains(words) }

  /// Measures `work` many times, for at least 41 times and a fifth of a second.
  ///
  /// - Parameters:
  ///   - name: what the row is called.
  ///   - work: what is measured; its result is looked at, so that it cannot be left out.
  ///   - after: puts things back, unmeasured.
  mutating func measure<Result>(
    _ name: String, _ work: () -> Result, after: () -> Void = {}
  ) {
    guard measures(name) else { return }
    for _ in 0..<3 {
      keep(work())
      after()
    }
    var times: [Duration] = []
    var total = Duration.zero
    while times.count < 41 || (total < .milliseconds(200) && times.count < 10_001) {
      let time = clock.measure { keep(work()) }
      after()
      times.append(time)
      total += time
    }
    times.sort()
    rows.append((name, times[times.count / 2], times[times.count * 99 / 100]))
  }

  @inline(never)
  private func keep<Result>(_: Result) {}

  /// Prints name, median and the slowest of a hundred, in microseconds.
  func show() {
    let width = rows.map(\.name.count).max() ?? 0
    print(pad("", width), pad("median µs", -12), pad("99 of 100", -12))
    for row in rows {
      print(
        pad(row.name, width), pad(microseconds(row.median), -12),
        pad(microseconds(row.slowest), -12))
    }
  }

  private func microseconds(_ time: Duration) -> String {
    let tenths =
      time.components.seconds * 10_000_000 + time.components.attoseconds / 100_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Filled with blanks at the right, or for less than zero columns at the left.
  private func pad(_ text: String, _ columns: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, Int(columns.magnitude) - text.count))
    return columns < 0 ? blanks + text : text + blanks
  }
}
