import Testing

@testable import Shelf

@Suite("Files are called after titles")
struct FileNameTests {
  @Test(
    "a title becomes a plain name",
    arguments: [
      ("Acme", "acme"), ("Crème brûlée", "creme-brulee"), ("Cre\u{300}me", "creme"),
      ("Straße & Söhne", "strasse-sohne"), ("Łódź, ŒUVRE", "lodz-oeuvre"), ("Þór", "thor"),
      ("A customer's first day", "a-customers-first-day"), ("It’s 2026!", "its-2026"),
      ("ế", "e"), ("ﬁne", "fine"), ("  --  ", "workshop"), ("", "workshop"), ("日本", "workshop"),
      ("日本 Tokyo", "tokyo"), ("../../etc/passwd", "etc-passwd"), ("a\u{202e}b\u{0}c", "a-b-c"),
      ("CON", "con"), ("👩‍👧 Visit 👍", "visit"), ("İstanbul", "istanbul"),
    ])
  func slugs(_ title: String, _ slug: String) {
    #expect(FileName.slug(of: title) == slug)
  }

  @Test("no title makes a name that is too long or ends in a hyphen")
  func length() {
    let slug = FileName.slug(of: String(repeating: "abcdefg ", count: 40))
    #expect(slug.count == 63)
    #expect(slug.hasSuffix("abcdefg"))
    #expect(FileName.session(slug, number: 12).count == 64 + 5)
  }

  @Test("every character makes a name of plain letters, digits and hyphens")
  func everyCharacter() {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    for value in Array(UInt32(0)...0x33ff) + Array(0xa000...0xffff) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let slug = FileName.slug(of: "x\(scalar)y")
      if !slug.allSatisfy(allowed.contains) { Issue.record("\(scalar.escaped(asASCII: true))") }
    }
  }

  @Test("names that are taken get a number, and are known again")
  func numbers() {
    #expect(FileName.session("acme", number: 1) == "acme.json")
    #expect(FileName.session("acme", number: 2) == "acme-2.json")
    #expect(FileName.isSession("acme.json", of: "Acme"))
    #expect(FileName.isSession("acme-12.json", of: "Acme"))
    #expect(!FileName.isSession("acme-1.json", of: "Acme"))
    #expect(!FileName.isSession("acme-02.json", of: "Acme"))
    #expect(!FileName.isSession("acme-inc.json", of: "Acme"))
    #expect(!FileName.isSession("acme", of: "Acme"))
  }

  @Test("what a save leaves behind is told from everything else")
  func temporaries() {
    let temporary = FileName.temporary(of: "a.json", pid: 12, token: 0xbeef)
    #expect(temporary == ".a.json.12.0000beef.tmp")
    #expect(FileName.isTemporary(temporary, of: "a.json"))
    let others = [
      ".a.json.lock", "a.json", ".a.json.12.0000BEEF.tmp", ".a.json.12.beef.tmp",
      ".a.json.x.0000beef.tmp", ".a.json.12.0000beef.tmp.", ".b.json.12.0000beef.tmp",
      ".a.json.b.json.12.0000beef.tmp",
    ]
    #expect(others.allSatisfy { !FileName.isTemporary($0, of: "a.json") })
  }

  @Test("a file put beside another says why and when")
  func conflicts() {
    let name = FileName.conflict(of: "a.json", timestamp: "2026-12-04T14:26:09+01:00", number: 1)
    #expect(name == "a (conflict 2026-12-04 14.26).json")
    #expect(
      FileName.conflict(of: name, timestamp: "2026-12-05T09:00:00Z", number: 2)
        == "a (conflict 2026-12-05 09.00 2).json")
  }
}
