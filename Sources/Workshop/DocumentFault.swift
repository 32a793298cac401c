/// Why a document cannot be opened as a session: what is wrong, where, and what helps.
public struct DocumentFault: Error, Equatable, Sendable {
  /// What a document is that cannot be opened.
  public enum Kind: Equatable, Sendable {
    /// It is not JSON: cut off, or mended by hand and not quite.
    case damaged

    /// It is JSON, and not a session.
    case foreign

    /// It was written by a newer Touchline.
    case newer

    /// It holds something that this version does not know, or lacks something.
    case misfit

    /// It contradicts itself.
    case contradiction
  }

  /// What is wrong and what helps, without the place.
  public var sentence: String

  /// The line, from 1.
  public var line: Int

  /// The column in characters, from 1.
  public var column: Int

  /// What kind of fault it is.
  public var kind: Kind

  /// A fault at a place.
  public init(sentence: String, line: Int, column: Int, kind: Kind) {
    self.sentence = sentence
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// The place and the sentence: "line 12, column 3: …".
  ///
  /// A document that is not a session, or too new, is wrong as a whole: then the sentence alone.
  public var text: String {
    switch kind {
    case .foreign, .newer: sentence
    case .damaged, .misfit, .contradiction: "line \(line), column \(column): \(sentence)"
    }
  }
}
