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
  public init(name: String, isDark: Bool, faces: KeyValuePairs<Role, Face>) {
    var written = Self.blank
    for (role, face) in faces { written[role.place] = face }
    self.init(name: name, isDark: isDark, written: written)
  }

  /// A theme of faces in the order of `Role.allCases`, `nil` for a role that looks as its fallback.
  init(name: String, isDark: Bool, written: [Face?]) {
    self.name = name
    self.isDark = isDark
    faces = Role.allCases.map { role in
      var seeker = role
      while written[seeker.place] == nil, let next = seeker.fallback { seeker = next }
      return written[seeker.place] ?? Face()
    }
  }

  /// No face for any role.
  static var blank: [Face?] { [Face?](repeating: nil, count: Role.allCases.count) }

  /// The face of a role.
  public subscript(_ role: Role) -> Face { faces[role.place] }

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
