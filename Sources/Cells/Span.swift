/// How much of a length one of several neighbours gets.
public enum Span: Hashable, Sendable {
  /// This many cells, as far as there are any left.
  case exactly(Int)
  /// A part of what the exact ones leave, by weight: 1 to 10,000.
  case share(Int)

  /// The lengths of neighbours in `whole` cells.
  ///
  /// Exact spans are served first, from the first to the last. The shares then divide all that is
  /// left, to the cell; without a share the rest stays free at the end.
  static func lengths(of spans: [Span], in whole: Int) -> [Int] {
    var left = max(0, whole)
    var weights = 0
    var lengths = spans.map { span in
      switch span {
      case .exactly(let wanted):
        let length = wanted.clamped(to: 0...left)
        left -= length
        return length
      case .share(let weight):
        weights += weight.clamped(to: 0...10_000)
        return 0
      }
    }
    guard weights > 0 else { return lengths }
    var counted = 0
    var edge = 0
    for (index, span) in spans.enumerated() {
      guard case .share(let weight) = span else { continue }
      counted += weight.clamped(to: 0...10_000)
      // In double width: the product may not fit an Int, the quotient always does.
      let product = left.multipliedFullWidth(by: counted)
      let next = weights.dividingFullWidth(product).quotient
      lengths[index] = next - edge
      edge = next
    }
    return lengths
  }
}
