import Shelf

extension MemoryDisk {
  private static let block = 4_096

  /// How far a file may grow towards `size`, the space set aside for it included.
  func fitting(
    _ size: Int, in number: Platter.Number, _ operation: FileSystemError.Operation
  ) throws(FileSystemError) -> Int {
    guard let capacity, let file = platter.file(number) else { return size }
    let own = Self.blocks(file)
    guard size > own else { return size }
    let free = max(0, capacity - used) / Self.block * Self.block
    return min(size, own + free)
  }

  /// How much is used up by files that have a name or are open, in bytes.
  var used: Int {
    var numbers = Set(handles.values.map(\.number))
    for thing in platter.things.values {
      if case .folder(let folder) = thing.content { numbers.formUnion(folder.names.values) }
    }
    return numbers.reduce(0) { $0 + (platter.file($1).map(Self.blocks) ?? 0) }
  }

  private static func blocks(_ file: Platter.FileContent) -> Int {
    (max(file.bytes.count, file.reserved) + block - 1) / block * block
  }
}
