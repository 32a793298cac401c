import Notation

extension Session {
  /// Reads a session's document, strictly.
  ///
  /// Members that this version does not know are kept; values that it does not know, and documents
  /// of a higher version, are refused, so that nothing is lost by saving.
  ///
  /// - Parameter bytes: the document, UTF-8.
  /// - Throws: the first thing that is wrong, with its place.
  public init(reading bytes: [UInt8]) throws(DocumentFault) {
    let node: Node
    do throws(Mistake) {
      node = try Reader.read(bytes, .strict)
    } catch {
      throw DocumentFault(
        sentence: "\(error.sentence). Mend it in an editor, or go back to an older version.",
        line: error.line, column: error.column, kind: .damaged)
    }
    try Session.checkFormat(of: node, in: bytes)
    try Session.checkVersion(of: node, in: bytes)
    do throws(NodeDecoder.Misfit) {
      self = try NodeDecoder.decode(Session.self, from: node)
    } catch {
      throw DocumentFault(
        "\(error.sentence). Mend it there, or open it with the Touchline that wrote it.",
        .misfit, at: error.path, in: bytes)
    }
    if let fault = faults.first {
      throw DocumentFault(
        "\(fault.sentence). Mend it in an editor, or go back to an older version.",
        .contradiction, at: fault.path, in: bytes)
    }
  }

  /// The document as it is written to disk.
  ///
  /// It is empty only if the session could not be encoded, which no session is known to cause; who
  /// saves it reads it back and compares first.
  public func page() -> String {
    (try? NodeEncoder.node(self))?.page(width: 100) ?? ""
  }

  private static func checkFormat(of node: Node, in bytes: [UInt8]) throws(DocumentFault) {
    switch node["format"] {
    case .string(Session.formatName): return
    case .string(let format) where format.hasPrefix("touchline/"):
      throw DocumentFault(
        "This is a Touchline document, and not a session: it says \"\(format.inBrief)\". "
          + "Open the session's own file.",
        .foreign, at: [.name("format")], in: bytes)
    default:
      throw DocumentFault(
        "This is JSON, and not a Touchline session: a session begins with "
          + "\"format\": \"\(Session.formatName)\". Open the session's own file.",
        .foreign, at: [.name("format")], in: bytes)
    }
  }

  private static func checkVersion(of node: Node, in bytes: [UInt8]) throws(DocumentFault) {
    guard case .number(let digits) = node["version"] else {
      let sentence = "A session says its version as a number: \"version\": \(currentVersion)."
      throw DocumentFault(sentence, .misfit, at: [.name("version")], in: bytes)
    }
    let isWhole = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isWhole, digits != "0" else {
      let sentence = "There is no version \(digits.inBrief) of a session. Write \(currentVersion)."
      throw DocumentFault(sentence, .misfit, at: [.name("version")], in: bytes)
    }
    // More digits than a number holds are a higher version as well.
    guard let version = Int(digits), version <= currentVersion else {
      throw DocumentFault(
        "This session is of version \(digits.inBrief), and this Touchline reads up to "
          + "\(currentVersion). Install a newer Touchline; the file is left as it is.",
        .newer, at: [.name("version")], in: bytes)
    }
  }
}

extension DocumentFault {
  fileprivate init(_ sentence: String, _ kind: Kind, at path: [Reader.Step], in bytes: [UInt8]) {
    let place = Reader.place(of: path, in: bytes, .strict)
    self.init(sentence: sentence, line: place.line, column: place.column, kind: kind)
  }
}
