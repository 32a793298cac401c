import Notation

/// Makes a theme of a document and says where in it a mistake stands.
struct ThemeReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func theme() throws(Mistake) -> Theme {
    let node = try Reader.read(bytes, .relaxed)
    let known = ["name", "dark", "palette", "roles"]
    for member in try members(of: node, at: [], "a theme") where !known.contains(member.name) {
      throw misnamed([.name(member.name)], "a theme has no member", known)
    }
    for name in known where node[name] == nil {
      throw mistake([], "the theme lacks the member \"\(name)\"")
    }
    guard case .string(let name)? = node["name"], !name.isEmpty else {
      throw mistake([.name("name")], "the name has to be a text")
    }
    guard case .bool(let isDark)? = node["dark"] else {
      throw mistake([.name("dark")], "dark has to be true or false")
    }
    let faces = try faces(in: node, try palette(in: node))
    return Theme(name: name.cleaned, isDark: isDark, written: faces)
  }

  private func palette(in node: Node) throws(Mistake) -> [String: Color] {
    var palette: [String: Color] = [:]
    let path: [Reader.Step] = [.name("palette")]
    for member in try members(of: node["palette"] ?? .null, at: path, "the palette") {
      let path = path + [.name(member.name)]
      guard FaceExpression.canName(member.name) else {
        throw misnamed(path, "only letters, digits and - can name a colour, not")
      }
      guard case .string(let text) = member.value, let color = Color(hex: text) else {
        throw mistake(path, "a colour is written as '#rrggbb'")
      }
      palette[member.name] = color
    }
    return palette
  }

  /// The faces in the order of `Role.allCases`, `nil` for those that the theme leaves out.
  private func faces(
    in node: Node, _ palette: [String: Color]
  ) throws(Mistake) -> [Face?] {
    var faces = Theme.blank
    let path: [Reader.Step] = [.name("roles")]
    for member in try members(of: node["roles"] ?? .null, at: path, "the roles") {
      let path = path + [.name(member.name)]
      guard let role = Role.allCases.first(where: { $0.name == member.name }) else {
        throw misnamed(path, "there is no role", Role.allCases.map(\.name))
      }
      guard case .string(let text) = member.value else {
        throw mistake(path, "a face is a text such as 'text on sheet, bold'")
      }
      do throws(FaceExpression.Misfit) {
        faces[role.place] = try FaceExpression.face(text, palette)
      } catch {
        let place = Place(of: path, in: bytes)
        throw mistake(place.inside(text, at: error.offset), error.sentence)
      }
    }
    return completed(faces)
  }

  /// Each face with the colours it leaves out, taken from the roles it falls back on.
  private func completed(_ written: [Face?]) -> [Face?] {
    Role.allCases.map { role in
      guard var face = written[role.place] else { return nil }
      var seeker = role.fallback
      while let next = seeker {
        face.ink = face.ink ?? written[next.place]?.ink
        face.paper = face.paper ?? written[next.place]?.paper
        seeker = next.fallback
      }
      return face
    }
  }

  private func members(
    of node: Node, at path: [Reader.Step], _ what: String
  ) throws(Mistake) -> [Node.Member] {
    guard case .object(let members) = node else {
      throw mistake(path, "\(what) has to stand in { and }")
    }
    return members
  }

  private func mistake(_ path: [Reader.Step], _ sentence: String) -> Mistake {
    mistake(Place(of: path, in: bytes), sentence)
  }

  private func mistake(_ place: Place, _ sentence: String) -> Mistake {
    Mistake(sentence: sentence, line: place.line, column: place.column)
  }

  /// A mistake in the name of the last member on the path, with the names that there are.
  private func misnamed(
    _ path: [Reader.Step], _ sentence: String, _ known: [String] = []
  ) -> Mistake {
    guard case .name(let name)? = path.last else { return mistake(path, sentence) }
    let choice = known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))"
    return mistake(
      Place(of: path, in: bytes).before(name), "\(sentence) \"\(name.cleaned)\"\(choice)")
  }
}
