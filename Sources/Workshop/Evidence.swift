public import Notation

/// What customers' feedback says of a moment (M81–M83).
public enum Mark: String, FixedWord {
  /// We must pay attention here.
  case look
  /// It happens the way it should.
  case right
  /// It is not the same everywhere.
  case varies
}

/// By what a moment varies (M83).
public enum Variation: String, FixedWord {
  case region, customer, representative, place, time
}

/// The two ends of what a moment that varies feels like (M83).
public enum Extreme: String, FixedWord {
  case worst, best
}

/// What measures a moment, if anything does (M75, M76).
public enum Measure: String, FixedWord {
  case unmeasured = "not measured"
  case siteVisit = "site visit"
  case chat, download, form
  case onlinePurchase = "online purchase"
  case supportCase = "support case"
  case accountUse = "account use"
}

/// What became of asking customers about a moment (M84); not asked yet where nothing is said.
public enum Asked: String, FixedWord {
  case asked, confirmed, contradicted
}

/// The lines of text in the evidence of a moment.
public enum EvidenceLine: String, FixedWord {
  case measuredBy, elsewhere
}

/// What is known of a moment besides how it is known: what feedback says of it, who said so, what
/// measures it, and whom one could ask (M75–M84).
public struct Evidence: Codable, Equatable, Sendable, BlankByDefault {
  /// What feedback says of it; `nil` is not said.
  public internal(set) var mark: Mark?

  /// By what it varies, which counts while ``mark`` says that it does; `nil` is not said.
  public internal(set) var variesBy: Variation?

  /// What it feels like where it is worst, one of ``Feeling/scores``; `nil` is not said.
  public private(set) var worst: Int?

  /// What it feels like where it is best: no worse than ``worst``; `nil` is not said.
  public private(set) var best: Int?

  /// Where it is known from, in the order in which it was said.
  public internal(set) var sources: [Source] = []

  /// Who else might know, in the room's words.
  public internal(set) var elsewhere = ""

  /// What measures it; `nil` is not said.
  public internal(set) var measure: Measure?

  /// How it is measured and where that stands, in the room's words.
  public internal(set) var measuredBy = ""

  /// Whether customers were asked about it, and what came of it; `nil` is not asked.
  public internal(set) var asked: Asked?

  /// Members of the document that this version does not know.
  public internal(set) var extras = Extras()

  /// Nothing said yet.
  public static var blank: Evidence { Evidence() }

  init() {}

  /// One end of what it feels like; the other one gives way, so that the worst is never better than
  /// the best.
  public internal(set) subscript(extreme: Extreme) -> Int? {
    get {
      switch extreme {
      case .worst: worst
      case .best: best
      }
    }
    set {
      switch extreme {
      case .worst:
        worst = newValue
        if let newValue, let other = best { best = max(newValue, other) }
      case .best:
        best = newValue
        if let newValue, let other = worst { worst = min(newValue, other) }
      }
    }
  }

  /// The text of one line.
  public internal(set) subscript(line: EvidenceLine) -> String {
    get {
      switch line {
      case .measuredBy: measuredBy
      case .elsewhere: elsewhere
      }
    }
    set {
      switch line {
      case .measuredBy: measuredBy = newValue
      case .elsewhere: elsewhere = newValue
      }
    }
  }
}

extension Evidence {
  /// Whether anything measures the moment, as far as anybody said.
  public var isMeasured: Bool { measure.map { $0 != .unmeasured } ?? false }

  /// The marks that stand in front of each other where two moments become one.
  private static let gravest: [Mark] = [.look, .varies, .right]

  /// Takes over what is known of a moment that is joined to this one.
  ///
  /// The graver mark stands for both, and the whole is no better confirmed than either part.
  mutating func take(over other: Evidence) throws(Refusal) {
    mark = Evidence.gravest.first { $0 == mark || $0 == other.mark }
    variesBy = variesBy ?? other.variesBy
    let (lowest, highest) = (
      [worst, other.worst].compactMap(\.self).min(), [best, other.best].compactMap(\.self).max()
    )
    self[.worst] = lowest
    self[.best] = highest
    sources += other.sources
    elsewhere = try elsewhere.joined(to: other.elsewhere).asLine()
    measure = isMeasured ? measure : other.measure ?? measure
    measuredBy = try measuredBy.joined(to: other.measuredBy).asLine()
    if asked != other.asked {
      asked = asked == .contradicted || other.asked == .contradicted ? .contradicted : .asked
    }
    extras.take(over: other.extras)
  }
}
