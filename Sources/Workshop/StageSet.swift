/// An outline of a journey that a team may begin with and rename.
public struct StageSet: Equatable, Sendable, Identifiable {
  /// Its lasting name in documents, such as `customers-voice`.
  public var id: String
  /// Its name on the wall.
  public var name: String
  /// What it is good for, in a sentence or two.
  public var says: Wording
  /// The names of its stages in order.
  public var stages: [String]
  /// The parts of the organisation to which they belong (M50), by position; empty for none.
  public var bands: [String]

  /// An outline of stages.
  public init(
    id: String, name: String, says: Wording = Wording(""), stages: [String], bands: [String] = []
  ) {
    self.id = id
    self.name = name
    self.says = says
    self.stages = stages
    self.bands = bands
  }
}

/// The stages of a friendship that grows, shown beside the team's own as a comparison.
public struct Timeline: Equatable, Sendable {
  /// What stands above the rows.
  public var heading: Wording
  /// One row for each stage, from the first look to the parting.
  public var rows: [String]

  /// A comparison with a heading.
  public init(heading: Wording = Wording(""), rows: [String] = []) {
    self.heading = heading
    self.rows = rows
  }
}
