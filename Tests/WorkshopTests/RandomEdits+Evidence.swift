import Workshop

extension SessionDice {
  mutating func evidenceEdit(_ session: Session) -> EvidenceEdit {
    let id = id(session.touchpoints.map(\.id))
    let sources = session.touchpoints.flatMap { $0.evidence.sources.map(\.id) }
    return switch roll(14) {
    case 0...1: .mark(id, any(Mark.self))
    case 2: .variesBy(id, any(Variation.self))
    case 3: .line(id, any(EvidenceLine.self) ?? .elsewhere, text())
    case 4: .measure(id, any(Measure.self))
    case 5: .asked(id, any(Asked.self))
    case 6...7:
      .add(quote: text(), from: text(), date: date(), touchpoint: id, after: maybe(sources))
    case 8...9: .source(self.id(sources), any(SourceLine.self) ?? .quote, text())
    case 10: .kind(self.id(sources), any(SourceKind.self))
    case 11: .date(self.id(sources), date())
    case 12: .extreme(id, any(Extreme.self) ?? .worst, roll(3) == 0 ? nil : roll(5) - 2)
    default: .remove(self.id(sources))
    }
  }
}
