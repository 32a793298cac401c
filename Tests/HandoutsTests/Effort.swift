#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How much longer random tests run than usual: `TOUCHLINE_EFFORT`.
enum Effort {
  static let factor =
    ProcessInfo.processInfo.environment["TOUCHLINE_EFFORT"].flatMap(Int.init).map { max(1, $0) }
    ?? 1
}
