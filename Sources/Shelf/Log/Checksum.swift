/// CRC-32C (Castagnoli) of bytes, as RFC 3720 has it: tells a line that was torn or has rotted.
struct Checksum: Equatable {
  let value: UInt32

  init(of bytes: ArraySlice<UInt8>) {
    let table = Checksum.table
    var value: UInt32 = ~0
    for byte in bytes {
      value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ (value >> 8)
    }
    self.value = ~value
  }

  /// Eight hexadecimal digits in small letters.
  var digits: [UInt8] {
    let digits = Array(String(value, radix: 16).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: 8 - digits.count) + digits
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 0 ? value >> 1 : value >> 1 ^ 0x82f6_3b78
    }
  }
}
