import Shelf
import Testing
import Workshop

/// The customers who were asked, from a shell.
@Suite struct LedgerCommandTests {
  private func shop(_ desk: Desk) -> String { desk.write(Builtin.example, to: "shop.json") }

  @Test func aCustomerIsAddedAndListed() throws {
    let desk = try Desk()
    let shop = shop(desk)
    let none = try desk.run("ledger", shop)
    #expect(none.status == 0 && none.output.isEmpty)
    #expect(none.complaint == "Nobody was asked yet.\n")
    let added = try desk.run(
      "ledger", shop, "--used", "HEARD", "--said", "a bit slow", "--on", "2025-12-03")
    #expect(added.status == 0)
    #expect(added.output == "1 of 1 customers used at least one of the three words.\n")
    #expect(try desk.run("ledger", shop, "--said", "too dear", "--on", "2025-12-02").status == 0)
    let list = try desk.run("ledger", shop)
    #expect(list.output == "2025-12-02\t\ttoo dear\n2025-12-03\theard\ta bit slow\n")
    #expect(list.complaint == "1 of 2 customers used at least one of the three words.\n")
    let json = try desk.run("ledger", shop, "--json")
    #expect(json.output.contains("\"date\": \"2025-12-03\""))
    #expect(json.output.contains("\"used\": [\"heard\"]"))
    #expect(try desk.run("check", shop).output == "\(shop): sound\n")
  }

  @Test func whatCannotBeAddedIsSaidAndNothingChanges() throws {
    let desk = try Desk()
    let shop = shop(desk)
    let wrong = try desk.run("ledger", shop, "--used", "quick")
    #expect(wrong.status == 64)
    #expect(wrong.complaint.hasPrefix("touchline: quick is not one of the three: heard, "))
    #expect(try desk.run("ledger", shop, "--said", "x", "--on", "yesterday").status == 64)
    #expect(try desk.run("ledger", shop, "--on", "2025-12-03").status == 64)
    #expect(try desk.run("ledger", shop, "--said", "x", "--json").status == 64)
    #expect(try desk.run("ledger", "\(desk.path)/none.json", "--said", "x").status == 66)
    #expect(desk.bytes(of: "shop.json") == Builtin.example)
  }

  @Test func aSessionThatIsOpenElsewhereIsReadAndNotChanged() throws {
    let outside = try Outside()
    let shop = "\(outside.home)/shop.json"
    outside.write(Builtin.example, to: "shop.json")
    let held = try outside.shelf.open(
      shop, at: Outside.moment("2026-01-07T10:00:00+01:00"), token: 9, newID: "x")
    let before = outside.text(of: "shop.json")
    let added = try outside.run("ledger", shop, "--said", "too dear")
    #expect(added.status == 75)
    #expect(added.output.isEmpty)
    #expect(added.errors.hasPrefix("touchline: ~/shop.json is open elsewhere, by process "))
    #expect(added.errors.hasSuffix("close it there, or look at it with `touchline show`.\n"))
    #expect(outside.text(of: "shop.json") == before)
    let list = try outside.run("ledger", shop)
    #expect(list.status == 0)
    #expect(list.errors == "Nobody was asked yet.\n")
    held.release()
    #expect(try outside.run("ledger", shop, "--said", "too dear").status == 0)
  }
}
