extension HtmlPage {
  /// A section with a table: a row for each of several things, the first column the widest; none where
  /// there are no rows.
  mutating func addTable(_ title: String, head: [String], rows: [[String]]) {
    guard !rows.isEmpty else { return }
    element("section") { section in
      section.text("h2", title)
      section.element("table", class: "promises") { table in
        table.element("thead") { part in
          part.element("tr") { row in
            for name in head { row.head(name, scope: "col") }
          }
        }
        table.element("tbody") { part in
          for cells in rows {
            part.element("tr") { row in
              for (index, cell) in cells.enumerated() {
                row.cell(cell, class: index == 0 ? "main" : "")
              }
            }
          }
        }
      }
    }
  }
}
