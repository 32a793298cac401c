import Shelf

/// The disk and the ledger at one instant.
struct Photograph {
  /// The number of the operation that is about to happen.
  var number: Int
  var call: FaultyFileSystem.Call?
  var platter: Platter
  var ledger: Ledger

  /// The disk before each operation of a piece of work, and after the last, with what the screen had
  /// shown by then.
  static func album(
    of deeds: [Deed], through program: (MemoryDisk) -> any FileSystem = { $0 }
  ) -> [Photograph] {
    let disk = MemoryDisk(.home)
    let files = FaultyFileSystem(program(disk))
    let day = Workday(files)
    var album: [Photograph] = []
    files.fault = { [unowned day] call in
      album.append(
        Photograph(
          number: call.number, call: call, platter: disk.platter, ledger: day.ledger))
      return nil
    }
    day.make(deeds)
    files.fault = { _ in nil }
    album.append(
      Photograph(
        number: files.count + 1, call: nil, platter: disk.platter, ledger: day.ledger))
    return album
  }
}
