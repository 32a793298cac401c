#if canImport(Glibc)
  import Cells
  import Glibc
  import Testing

  @Suite("The table of widths beside that of the C library")
  struct WidthTests {
    /// Where we differ on purpose: what is spelled out or hidden instead of shown.
    func isAgreed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x61c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true  // spelled out
      case 0xad: true  // the soft hyphen, invisible unless a line breaks there
      case 0x115f, 0x3164, 0xffa0: true  // fillers of Korean syllables, invisible
      case 0x1f3fb...0x1f3ff: true  // skin tones
      case 0x1171e: true  // a sign that Unicode has made a spacing one since
      default: false
      }
    }

    @Test("Every character that the C library can show is as wide as it says")
    func table() throws {
      // Swift does not import the function, so it is looked up by its name.
      let symbol = try #require(dlsym(nil, "wcwidth"))
      let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
      let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
      let previous = uselocale(locale)
      defer {
        uselocale(previous)
        freelocale(locale)
      }
      let differing = Unicode.Scalar.all.dropFirst(0x20).filter { scalar in
        let width = Int(wcwidth(wchar_t(scalar.value)))
        return width >= 0 && width != Character(scalar).columns && !isAgreed(scalar)
      }
      #expect(differing.map { String($0.value, radix: 16) } == [])
    }
  }
#endif
