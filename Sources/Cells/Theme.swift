/// How each role looks: total, whatever was named and what was left out.
public struct Theme: Equatable, Sendable {
  /// What it is called, as in the menu.
  public let name: String
  /// Whether it is light text on a dark sheet.
  public let isDark: Bool
  /// The faces of all roles, in the order of `Role.allCases`.
  private let faces: [Face]

  /// A theme of some faces; a role that is not among them looks as its fallback does, ink as the
  /// terminal has it.
  public init(name: String, isDark: Bool, faces: [Role: Face]) {
    self.name = name
    self.isDark = isDark
    self.faces = Role.allCases.map { role in
      var seeker = role
      while faces[seeker] == nil, let next = seeker.fallback { seeker = next }
      return faces[seeker] ?? Face()
    }
  }

  /// The face of a role.
  public subscript(_ role: Role) -> Face { faces[Int(role.rawValue)] }

  /// No colours at all, for terminals without them and for people who want none.
  public static let mono = Theme(
    name: "mono", isDark: true,
    faces: [
      .ink: Face(),
      .title: Face(bold: true),
      .strong: Face(bold: true),
      .accent: Face(bold: true),
      .selection: Face(reverse: true),
      .key: Face(bold: true),
      .danger: Face(bold: true, reverse: true),
      .mark: Face(bold: true),
      .big: Face(bold: true),
    ])
}
