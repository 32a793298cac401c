extension MapFigure {
  /// A column of the drawn map: a moment, or a stage in which nothing happens yet.
  public struct Column: Equatable, Sendable {
    /// All stages, so that hundreds of columns share one list of them.
    let sections: [Section]

    /// The place among them of the stage in which it stands.
    let index: Int

    /// Its place there; `nil` where the stage has no moments.
    let place: Int?

    private var section: Section { sections[index] }

    /// The stage.
    public var stage: Stage.ID { sections[index].stage.id }

    /// The stage's name.
    public var name: String { section.name }

    /// The moment; `nil` where the stage has none.
    public var entry: Entry? { place.map(section.entry) }

    /// What it can be pointed at as.
    public var target: Target {
      place.map { .touchpoint(sections[index].stage.touchpoints[$0].id) } ?? .stage(stage)
    }

    /// Its point on the line of feelings, a gap where the stage has no moments.
    func point(showsKnown: Bool) -> FeelingLine.Point {
      place.map { FeelingLine.Point(sections[index].stage.touchpoints[$0], showsKnown: showsKnown) }
        ?? .init(score: nil)
    }
  }

  /// Everything that happens, in the order of the journey; a stage without moments stands there too.
  public var columns: [Column] {
    var columns: [Column] = []
    columns.reserveCapacity(count + sections.count)
    for index in sections.indices {
      let moments = sections[index].stage.touchpoints.indices
      if moments.isEmpty { columns.append(Column(sections: sections, index: index, place: nil)) }
      for place in moments {
        columns.append(Column(sections: sections, index: index, place: place))
      }
    }
    return columns
  }

  /// A stage with those of its moments that are in sight.
  public struct Stretch: Equatable, Sendable {
    /// The stage.
    public let stage: Stage.ID

    /// The stage's name.
    public let name: String

    /// Its moments in sight, by their place in the journey from 0; never empty.
    public let moments: Range<Int>
  }

  /// The stages of the moments in this range, in order, so that each can stand above its own; a
  /// stage without moments has no place there.
  public func stretches(of moments: Range<Int>) -> [Stretch] {
    Stretch.stretches(of: columns.filter { $0.place != nil }, in: moments)
  }
}

extension MapFigure.Stretch {
  /// The stages of those columns that are in the range, each with its own.
  static func stretches(of columns: [MapFigure.Column], in range: Range<Int>) -> [Self] {
    var stretches: [Self] = []
    for index in range.clamped(to: columns.indices) {
      let column = columns[index]
      if let last = stretches.last, last.stage == column.stage {
        stretches[stretches.count - 1] = Self(
          stage: last.stage, name: last.name, moments: last.moments.lowerBound..<index + 1)
      } else {
        stretches.append(Self(stage: column.stage, name: column.name, moments: index..<index + 1))
      }
    }
    return stretches
  }
}
