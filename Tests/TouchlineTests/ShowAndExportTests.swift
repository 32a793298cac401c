import Glibc
import Shelf
import Testing
import Workshop

/// The map and the handouts from the shell.
@Suite struct ShowAndExportTests {
  @Test func theMapIsPlainTextInTheColumnsThatAreAskedFor() throws {
    let desk = try Desk()
    let shop = desk.write(Builtin.example, to: "shop.json")
    let run = try desk.run("show", shop)
    #expect(run.status == 0)
    #expect(run.complaint.isEmpty)
    #expect(!run.commandsTheTerminal)
    #expect(run.output.hasPrefix("Buying a first bike\nYou are Maria, buying her first bike\n"))
    #expect(run.output.contains("\n+1           ╭┄┄┄┄●┄┄┄┄╮         ╭┄┄┄┄●┄┄┄┄╯"))
    #expect(run.output.contains("\n        8         9         10"))
    #expect(
      run.output.contains(
        " 9 ★  happens I wait three weeks and hear nothing\n"
          + "              −2 “forgotten” · three weeks · told us · ! look\n"))
    #expect(run.output.contains("\n16 moments in 6 stages, 11 of them guesses\nOn the way out:  "))
    #expect(run.output.hasSuffix("\nheard · safe · proud\n"))
    for width in [24, 40, 71, 200] {
      let lines = try desk.run("show", shop, "--width", "\(width)").output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(width)")
    }
  }

  @Test func beforeAnythingWasFeltItIsTheList() throws {
    let desk = try Desk()
    var session = try Session(reading: Builtin.example)
    for touchpoint in session.touchpoints {
      try session.apply(
        .several([
          .feeling(.clear(touchpoint.id)), .feeling(.pivotal(touchpoint.id, false)),
          .feeling(.colours(touchpoint.id, "")),
        ]))
    }
    let run = try desk.run("show", desk.write(Array(session.page().utf8), to: "shop.json"))
    #expect(!run.output.contains("●"))
    #expect(
      run.output.contains(
        " 9  happens I wait three weeks and hear nothing   three weeks · told us · ! look\n"))
  }

  @Test func everyFaultHasItsStatus() throws {
    let desk = try Desk()
    let broken = desk.write("{ ", to: "broken.json")
    let shop = desk.write(Builtin.example, to: "shop.json")
    #expect(try desk.run("show", broken).status == 65)
    #expect(try desk.run("show", "\(desk.path)/none.json").status == 66)
    #expect(try desk.run("show", shop, "--width", "3").status == 64)
    #expect(try desk.run("show", "-").status == 65)
    #expect(try desk.run("export", broken, "--to", "html").status == 65)
    #expect(try desk.run("export", "\(desk.path)/none.json", "--to", "html").status == 66)
    #expect(try desk.run("export", shop).status == 64)
    #expect(try desk.run("export", shop, "--to", "pdf").status == 64)
    #expect(try desk.run("export", shop, "--to", "html", "-o", "/nowhere/a.html").status == 73)
  }

  @Test func aHandoutIsMadeInItsFolderAndItsPathIsPrinted() throws {
    let desk = try Desk()
    let shop = desk.write(Builtin.example, to: "shop.json")
    for (format, ending) in [("html", ".html"), ("markdown", ".md"), ("script", "-script.md")] {
      let run = try desk.run("export", shop, "--to", format)
      #expect(run.status == 0)
      #expect(run.output == "~/Touchline/buying-a-first-bike/buying-a-first-bike\(ending)\n")
    }
    let folder = "Touchline/buying-a-first-bike"
    #expect(desk.names(in: folder).count == 3)
    for name in desk.names(in: folder) { remove("\(desk.path)/\(folder)/\(name)") }
    remove("\(desk.path)/\(folder)")
  }

  @Test func aFileThatIsThereIsReplacedOnlyByForce() throws {
    let desk = try Desk()
    let shop = desk.write(Builtin.example, to: "shop.json")
    let mine = desk.write("mine", to: "map.md")
    let refused = try desk.run("export", shop, "--to", "markdown", "-o", mine)
    #expect(refused.status == 73)
    #expect(refused.output.isEmpty)
    #expect(refused.complaint.contains("--force"))
    #expect(desk.bytes(of: "map.md") == Array("mine".utf8))
    let forced = try desk.run("export", shop, "--to", "markdown", "-o", mine, "--force")
    #expect(forced.status == 0)
    #expect(forced.output == "~/map.md\n")
    let printed = try desk.run("export", shop, "--to", "markdown", "-o", "-")
    #expect(Array(printed.output.utf8) == desk.bytes(of: "map.md"))
  }

  @Test func textFromAFileNeverCommandsTheTerminal() throws {
    let desk = try Desk()
    let wild = String(decoding: Builtin.example, as: UTF8.self)
      .replacing("Buying a first bike", with: "\\u001b[2J\\u009b31m\\u202ered\\u0007")
    let shop = desk.write(wild, to: "shop.json")
    #expect(try !desk.run("show", shop).commandsTheTerminal)
    for format in ["html", "markdown", "script"] {
      let run = try desk.run("export", shop, "--to", format, "-o", "-")
      #expect(run.status == 0)
      #expect(!run.commandsTheTerminal)
    }
  }
}
