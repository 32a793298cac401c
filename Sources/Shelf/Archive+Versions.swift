extension Archive {
  /// How many older versions of a document are kept.
  static let mostVersions = 20
  static let versionsName = "versions"

  /// Keeps a document as `versions/<revision>.json`, and the latest twenty of them.
  ///
  /// A revision that is kept already stays as it is.
  func keepVersion(_ bytes: [UInt8], revision: Int) throws(FileSystemError) {
    let versions = try openVersions()
    defer { files.drop(versions) }
    let name = "\(revision).json"
    guard try !files.isTaken(name, in: versions) else { return }
    try files.replace(name, in: versions, with: bytes, old: nil, temporary: ".\(name).tmp")
    try prune(versions, to: Self.mostVersions)
  }

  /// Makes room on a full disk: all versions but the latest go.
  func pruneVersions() {
    guard let versions = try? openVersions() else { return }
    defer { files.drop(versions) }
    try? prune(versions, to: 1)
  }

  private func openVersions() throws(FileSystemError) -> Descriptor {
    do {
      try files.makeFolder(Self.versionsName, in: folder)
      try files.synchronizeNames(in: folder)
    } catch let error where error.isTaken {
      // It was there.
    }
    return try files.open(Self.versionsName, in: folder, .folder)
  }

  private func prune(_ versions: Descriptor, to count: Int) throws(FileSystemError) {
    let revisions = try files.names(in: versions)
      .compactMap { $0.hasSuffix(".json") ? Int($0.dropLast(5)) : nil }
      .sorted()
    for revision in revisions.dropLast(count) { try files.remove("\(revision).json", in: versions) }
  }
}
