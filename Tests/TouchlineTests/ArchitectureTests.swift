import Testing

/// The sources keep the shape that the architecture gives them.
@Suite("The architecture")
struct ArchitectureTests {
  let sources = SourceTree.sources

  /// A file as it should not be.
  func bad(_ text: String, in target: String = "Cells") -> SourceText {
    SourceText(path: "Sources/\(target)/Bad.swift", text)
  }

  @Test("every target imports only what the table allows")
  func imports() {
    #expect(sources.count > 100)
    #expect(sources.flatMap(ArchitectureRules.imports) == [])
    for line in [
      "import Workshop", "public import Glibc", "@testable import Facilitator",
      "import struct Workshop.Session",
    ] {
      #expect(ArchitectureRules.imports(of: bad(line)).count == 1, "\(line)")
    }
    #expect(ArchitectureRules.imports(of: bad("// import Workshop\nlet a = \"import X\"")) == [])
    #expect(ArchitectureRules.imports(of: bad("let a = 1", in: "Elsewhere")).count == 1)
  }

  @Test("pure targets know no chance, no clock, no world")
  func pure() {
    let pure = sources.filter { ArchitectureRules.pure.contains($0.target) }
    let uses = pure.flatMap { ArchitectureRules.uses(of: ArchitectureRules.impure, in: $0) }
    #expect(uses == [])
    for line in [
      "let a = Int.random(in: 0...9)", "list.shuffled()", "ContinuousClock().now", "print(\"a\")",
      "let a = \"\\(print(1))\"", "x.randomElement()", "SystemRandomNumberGenerator()",
    ] {
      let found = ArchitectureRules.uses(of: ArchitectureRules.impure, in: bad(line))
      #expect(found.count == 1, "\(line)")
    }
    for line in ["sprint(1)", "// print(1)", "let print = \"print(1)\"", "random(1)", "x.print(1)"]
    {
      #expect(ArchitectureRules.uses(of: ArchitectureRules.impure, in: bad(line)) == [], "\(line)")
    }
  }

  @Test("no other threads, no hidden states, no traps, no notes to oneself, anywhere")
  func banned() {
    #expect(sources.flatMap(ArchitectureRules.banned) == [])
    #expect(sources.flatMap(ArchitectureRules.notes) == [])
    for line in [
      "import Foundation", "@MainActor func a() {}", "actor A {}", "Task { }",
      "nonisolated(unsafe) let a = 1", "extension A: @unchecked Sendable {}", "fatalError()",
      "let a = try! b()", "let a = b as! C", "let a = Mutex(0)",
    ] {
      #expect(ArchitectureRules.banned(in: bad(line)).count == 1, "\(line)")
    }
    #expect(ArchitectureRules.banned(in: bad("try b() as? C")) == [])
    for (path, name) in ArchitectureRules.exceptions {
      let file = sources.first { $0.path == path }
      #expect(file?.names.contains { $0.text == name } == true, "\(path) needs no exception")
    }
    #expect(ArchitectureRules.notes(in: bad("// TO" + "DO: later")).count == 1)
  }

  @Test("nothing that changes outlives its owner")
  func globals() {
    #expect(sources.flatMap(ArchitectureRules.globals) == [])
    for line in [
      "var count = 0", "public var count: Int = 0", "private(set) var count: [Int] = []",
      "enum A {\n  static var count = 0\n}", "struct A {\n  public static var one: Int\n}",
      "enum A {\n  static var list: [Int] = { [1] }()\n}",
    ] {
      #expect(ArchitectureRules.globals(in: bad(line)).count == 1, "\(line)")
    }
    for line in [
      "let count = 0", "struct A {\n  var count = 0\n}", "var one: Int { 1 }",
      "enum A {\n  static var one: Int {\n    var two = 2\n    return two\n  }\n}",
      "enum A {\n  static var one: Int\n  { 1 }\n}", "func a() {\n  var b = 1\n}",
    ] {
      #expect(ArchitectureRules.globals(in: bad(line)) == [], "\(line)")
    }
  }

  @Test("no file is longer than a person reads at once")
  func lengths() throws {
    let files = try sources + SourceTree.swiftFiles(in: "Tests")
    #expect(files.flatMap(ArchitectureRules.length) == [])
    let long = bad(String(repeating: "let a = 1\n", count: 251))
    #expect(ArchitectureRules.length(of: long).count == 1)
  }

  @Test("the top of the repository is what it says, and themes are data")
  func top() throws {
    let ignored = try SourceTree.text(of: ".gitignore").split(separator: "\n").map(String.init)
    let names = try SourceTree.names().filter { $0.first != "." && !ignored.contains($0) }
    #expect(names == ["Package.swift", "README.md", "Sources", "Tests", "Themes"])
    for name in try SourceTree.names(in: "Themes") {
      #expect(name.hasSuffix(".json") || name.hasSuffix(".json5"), "\(name)")
    }
  }

  @Test("the reader of sources tells code, comments and texts apart")
  func scanner() {
    let text = SourceText(
      path: "Sources/A/B.swift",
      """
      let a = "one \\(two("three")) four" // five "six"
      /* seven /* "eight" */ */ let b = #"nine "ten" \\n"#
      """)
    #expect(text.literals.map(\.text) == ["three", "one * four", #"nine "ten" \n"#])
    #expect(text.names.map(\.text) == ["let", "a", "two", "let", "b"])
    #expect(text.literals.map(\.line) == [1, 1, 2])
    #expect(text.literals.last?.after == "=")
  }
}
