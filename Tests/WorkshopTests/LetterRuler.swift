import Workshop

/// A ruler that counts letters and breaks between words.
let letters = Ruler(
  columns: { $0.count },
  wrapped: { text, columns in
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word.prefix(columns)))
      }
    }
    return lines.isEmpty ? [""] : lines
  })
