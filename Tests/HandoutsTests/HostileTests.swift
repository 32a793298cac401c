import Notation
import Testing
import Workshop

@testable import Handouts

@Suite("Whatever people write, it never becomes markup")
struct HostileTests {
  let shop: Shop

  init() throws { shop = try Shop() }

  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "]]>", "-->", "--!>", "<!-- a", "</style><script>alert(1)</script>", "</title><b>", "</bdi><i>",
    "&lt;script&gt;", "&#60;b&#62;", "javascript:alert(1)", "{{7*7}}", "${7*7}", "%3Cb%3E",
    "<\u{301}b>", "\u{0}<b>", "\u{1b}]0;title\u{7}", "\u{9b}31m", "\u{202e}gnp.exe", "a\u{2066}b",
    "\u{200b}<\u{200b}b\u{200b}>", "\u{feff}<b>", "\u{e0041}", "*_`[](x)`_*", "1. a\n# b\n\n<b>",
    "a\r\n---\r\n", "\u{2028}# a", "+ADw-script+AD4-", "\u{ff1c}script\u{ff1e}", "\\", "\\<b>",
    "\t\tx",
    "\u{2068}<b>\u{2069}", "\u{338}a\u{338}", "e" + String(repeating: "\u{301}", count: 40),
  ]

  /// The session with a text at both ends of every field that takes one.
  func session(saying text: String) throws -> Session {
    var node = try Reader.read(Array(shop.session.page().utf8), .strict)
    node = filled(node, with: text, key: "")
    return try Session(reading: Array(node.page(width: 100).utf8))
  }

  /// Fields whose values are words of a fixed set, numbers of days, or references to the playbook.
  private static let fixed = [
    "format", "manner", "plan", "created", "origin", "criterion", "pronoun", "stageSet", "answers",
    "act", "channel", "initiator", "known", "source", "culture", "staff", "step", "part", "due",
    "review", "begun", "stopped", "questions", "subject", "severity", "changeable", "expected",
    "influence", "mark", "variesBy", "measure", "asked", "kind", "date",
    "outcomes", "setting", "depth", "reachedKnown", "level", "area", "stance", "standardMet",
    "understood", "valued", "served", "delightOn", "decider", "nature", "state",
  ]

  private func filled(_ node: Node, with text: String, key: String) -> Node {
    switch node {
    case .string(let old):
      guard !Self.fixed.contains(key) else { return node }
      return .string("\(text)\(old)\(text)x")
    case .array(let elements): return .array(elements.map { filled($0, with: text, key: key) })
    case .object(let members):
      return .object(
        members.map { Node.Member($0.name, filled($0.value, with: text, key: $0.name)) })
    default: return node
    }
  }

  /// The tags of a page, without what stands between them.
  func tags(_ html: String) -> [Substring] {
    var rest = html[...]
    var tags: [Substring] = []
    while let open = rest.unicodeScalars.firstIndex(of: "<") {
      let end = rest.unicodeScalars[open...].firstIndex(of: ">") ?? rest.endIndex
      tags.append(rest[open..<end])
      guard end < rest.endIndex else { break }
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
    return tags
  }

  /// Whether a tag is that of words in the drawn map.
  private func isOfPicture(_ tag: Substring) -> Bool {
    tag.hasPrefix("<text ") || tag == "</text"
  }

  private func withoutPlace(_ tag: Substring) -> String { tag.filter { !$0.isNumber } }

  @Test("a page has the tags of our own page and no other", arguments: texts)
  func html(_ text: String) throws {
    let page = shop.text(.html, of: try session(saying: text))
    let found = tags(page).filter { !$0.hasPrefix("<!doctype") }
    let ours = tags(shop.text(.html, of: try session(saying: "a"))).filter { !$0.hasPrefix("<!do") }
    // The remark is made of letters and digits of the id: only there a tag may differ.
    // In the drawn map words take as many of their rows as they need.
    let (words, ourWords) = (found.filter(isOfPicture), ours.filter(isOfPicture))
    let kinds = Set(ourWords.map(withoutPlace))
    #expect(words.allSatisfy { kinds.contains(withoutPlace($0)) })
    let (rest, ourRest) = (found.filter { !isOfPicture($0) }, ours.filter { !isOfPicture($0) })
    #expect(rest.count == ourRest.count)
    #expect(zip(rest, ourRest).allSatisfy { $0 == $1 || $0.hasPrefix("<!--") })
    #expect(page.firstRange(of: "<title>")?.isEmpty == false)
  }

  @Test(
    "nothing that is handed out moves a cursor, hides, or turns the direction", arguments: texts)
  func clean(_ text: String) throws {
    let session = try session(saying: text)
    for format in HandoutFormat.allCases {
      for scalar in shop.text(format, of: session).unicodeScalars {
        let isControl =
          scalar.value < 0x20 && scalar != "\n" || (0x7f...0x9f).contains(scalar.value)
        let turns =
          [0x61c, 0x200e, 0x200f, 0x2028, 0x2029].contains(scalar.value)
          || (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        let hides =
          [0x200b, 0x2060, 0xfeff, 0xad].contains(scalar.value)
          || (0xe0000...0xe0fff).contains(scalar.value)
        #expect(
          !isControl && !turns && !hides, "\(format) has U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test("a Markdown reader sees our blocks and no other", arguments: texts)
  func markdown(_ text: String) throws {
    let session = try session(saying: text)
    let plain = try self.session(saying: "a")
    for format in [HandoutFormat.markdown, .script] {
      let lines = shop.text(format, of: session).split(
        separator: "\n", omittingEmptySubsequences: false)
      let ours = shop.text(format, of: plain).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == ours.count)
      let open = Commonmark.fenced(lines)
      #expect(open == Commonmark.fenced(ours))
      for (index, (line, own)) in zip(lines, ours).enumerated().dropFirst()
      where !open.contains(index) {
        let prefix = Self.marks(of: own)
        #expect(line.hasPrefix(prefix), "\(line)")
        var inside = line.dropFirst(prefix.count)
        if inside.hasPrefix("**"), own.hasSuffix("**") { inside = inside.dropFirst(2).dropLast(2) }
        #expect(Commonmark.text(ofInline: inside) != nil, "\(line)")
        #expect(inside.isEmpty || !Commonmark.beginsBlock(inside), "\(line)")
      }
    }
  }

  /// The marks with which a line of ours begins its block.
  private static func marks(of line: Substring) -> Substring {
    let rest = line.drop { $0 == " " }
    if rest.hasPrefix("- ") || rest.hasPrefix("> ") {
      return line[..<rest.index(rest.startIndex, offsetBy: 2)]
    }
    if rest.hasPrefix("#") { return line[..<rest.drop { $0 == "#" }.dropFirst().startIndex] }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, rest.dropFirst(digits.count).hasPrefix(". ") else {
      return line.prefix(0)
    }
    return line[..<rest.index(digits.endIndex, offsetBy: 2)]
  }

  @Test("the policy of a page lets nothing in")
  func policy() {
    let page = shop.text(.html)
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    for word in ["<script", "<link", "<img", "<iframe", "href", "src=", "url(", "@import", "http:"]
    {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("the page's first line tells from which session it is, whatever the id")
  func mark() throws {
    var node = try Reader.read(Array(shop.session.page().utf8), .strict)
    if case .object(var members) = node, let id = members.firstIndex(where: { $0.name == "id" }) {
      members[id] = Node.Member("id", .string("-->\n<script>\u{202e}é1"))
      node = .object(members)
    }
    let session = try Session(reading: Array(node.page(width: 100).utf8))
    let first = shop.text(.html, of: session).split(separator: "\n").first
    #expect(first == "<!doctype html><!-- Touchline, html of session script1 -->")
  }
}
