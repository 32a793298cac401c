/// The rules that hold the shape of the program; each names what breaks it, with file and line.
enum ArchitectureRules {
  static let libc = ["Glibc", "Musl", "Darwin"]

  /// What each target may import: the table of the architecture.
  static let imports: KeyValuePairs<String, [String]> = [
    "Notation": [],
    "Workshop": ["Notation", "Synchronization"],
    "Cells": ["Notation"],
    "Facilitator": ["Workshop", "Cells"],
    "Handouts": ["Workshop", "Notation"],
    "Shelf": ["Workshop", "Notation", "Embedded", "FoundationEssentials"] + libc,
    "Curses": ["Cells", "CNcurses"] + libc,
    "touchline": [
      "Notation", "Workshop", "Cells", "Facilitator", "Handouts", "Shelf", "Curses",
      "ArgumentParser",
    ] + libc,
  ]

  /// The targets without clock, chance, disk and terminal.
  static let pure = ["Notation", "Workshop", "Cells", "Facilitator", "Handouts"]

  /// Names that mean chance, time, the world outside, or text on the terminal.
  static let impure = [
    "SystemRandomNumberGenerator", ".random(", ".randomElement(", ".shuffled(", ".shuffle(",
    "ContinuousClock", "SuspendingClock", "print(", "debugPrint(", "dump(", "readLine(",
    "CommandLine", "getenv(", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin",
  ]

  /// Names that are nowhere else: other threads, hidden states, and traps.
  static let banned = [
    "Foundation", "MainActor", "actor", "Task", "TaskGroup", "DispatchQueue", "Mutex", "NSLock",
    "nonisolated(", "unchecked", "fatalError(", "preconditionFailure(", "try!", "as!",
    "withUnsafeContinuation(",
  ]

  /// Where a banned name stands nevertheless: what is pending is a `let` that is made late, and whoever
  /// shares it sees the same before and after.
  static let exceptions: KeyValuePairs<String, String> = [
    "Sources/Workshop/Pending.swift": "Mutex"
  ]

  /// Banned names that the code uses where no exception is made.
  static func banned(in file: SourceText) -> [String] {
    let excepted = exceptions.filter { $0.key == file.path }.map(\.value)
    return uses(of: banned.filter { !excepted.contains($0) }, in: file)
  }

  /// Imports that the table does not allow.
  static func imports(of file: SourceText) -> [String] {
    guard let allowed = imports.first(where: { $0.key == file.target })?.value else {
      return ["\(file.path): the table has no \(file.target)"]
    }
    return file.codeLines.enumerated().compactMap { index, line in
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") || accesses.contains($0) }
      guard words.first == "import", let name = words.last?.split(separator: ".").first,
        !allowed.contains(String(name))
      else { return nil }
      return "\(file.path):\(index + 1): imports \(name)"
    }
  }

  private static let accesses: [Substring] = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  /// Names of a list that the code uses; `.random(` asks for the signs around it too.
  static func uses(of list: [String], in file: SourceText) -> [String] {
    let names = file.names
    return list.flatMap { wanted in
      let name = String(wanted.drop { $0 == "." }.prefix { $0.isLetter })
      let after = wanted.last.flatMap { $0.isLetter ? nil : $0 }
      return names.filter {
        $0.text == name && (after == nil || $0.after == after)
          && (wanted.first != "." || $0.before == ".") && !(wanted.first != "." && $0.before == ".")
      }.map { "\(file.path):\($0.line): \(wanted)" }
    }
  }

  /// Notes to oneself.
  static func notes(in file: SourceText) -> [String] {
    file.lines.enumerated().flatMap { index, line in
      ["TODO", "FIXME", "XXX"].filter { line.contains($0) }.map {
        "\(file.path):\(index + 1): \($0)"
      }
    }
  }

  /// Variables that outlive every value: at file scope, or `static` and stored.
  static func globals(in file: SourceText) -> [String] {
    var found: [String] = []
    var depth = 0
    let lines = file.codeLines
    for (index, line) in lines.enumerated() {
      let words = line.split { $0 == " " || $0 == "(" || $0 == ")" }
      let modifiers = words.prefix { $0 != "var" }
      let declares =
        modifiers.count < words.count
        && modifiers.allSatisfy { $0.first == "@" || $0.allSatisfy(\.isLetter) }
        && !modifiers.contains("let") && !modifiers.contains("func")
      if declares, depth == 0 || modifiers.contains("static") || modifiers.contains("class") {
        let signs = line.drop { $0 != ":" && $0 != "=" && $0 != "{" }
        let opening = signs.firstIndex { $0 == "{" || $0 == "=" }
        let next = index + 1 < lines.count ? lines[index + 1].drop { $0 == " " }.first : nil
        if opening.map({ signs[$0] == "=" }) ?? (next != "{") {
          found.append("\(file.path):\(index + 1): \(line.drop { $0 == " " })")
        }
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
    }
    return found
  }

  /// Files longer than a person reads at once.
  static func length(of file: SourceText) -> [String] {
    let count = file.lines.count - (file.lines.last?.isEmpty == true ? 1 : 0)
    return count > 250 ? ["\(file.path): \(count) lines"] : []
  }
}
