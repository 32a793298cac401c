extension Platter {
  /// How a disk may treat what nobody asked it to make sure of.
  enum Cut: CaseIterable {
    /// Nothing of it is there.
    case everythingUnsureIsLost
    /// What came first is there, up to some point.
    case theEndIsLost
    /// Any of it is there and any is not; a write may be there in part.
    case anythingMayBeLost
  }

  /// What a power cut leaves of it.
  func afterPowerCut(_ cut: Cut, _ dice: inout Dice) -> Platter {
    var left = self
    for change in Self.survivors(of: pendingNames, cut, &dice) { left.keep(change) }
    left.pendingNames = []
    // In the order of numbers, so that a seed leads to the same disk again.
    for number in things.keys.sorted() { left.cut(number, cut, &dice) }
    return left
  }

  private mutating func cut(_ number: Number, _ cut: Cut, _ dice: inout Dice) {
    switch things[number]?.content {
    case .file(var file):
      for change in Self.survivors(of: file.pending, cut, &dice) {
        FileContent.apply(cut == .anythingMayBeLost ? change.torn(&dice) : change, to: &file.kept)
      }
      file.bytes = file.kept
      file.pending = []
      things[number]?.content = .file(file)
    case .folder(var folder):
      folder.names = folder.kept
      things[number]?.content = .folder(folder)
    default: break
    }
  }

  private static func survivors<Change>(
    of changes: [Change], _ cut: Cut, _ dice: inout Dice
  ) -> [Change] {
    switch cut {
    case .everythingUnsureIsLost: []
    case .theEndIsLost: Array(changes.prefix(dice.roll(0...changes.count)))
    case .anythingMayBeLost: changes.filter { _ in dice.once(in: 2) }
    }
  }
}

extension Platter.FileContent.Change {
  /// The change, or now and then only the beginning of it.
  fileprivate func torn(_ dice: inout Dice) -> Self {
    guard case .bytes(let bytes, let offset) = self, dice.once(in: 4) else { return self }
    return .bytes(Array(bytes.prefix(dice.roll(0...bytes.count))), at: offset)
  }
}
