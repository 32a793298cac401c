import Workshop

extension SessionFile {
  /// Whose the file is that now stands at the name.
  enum Standing {
    /// What we left there.
    case ours(FileStatus)
    /// Nothing stands there.
    case absent
    /// Something that we did not write.
    case foreign
  }

  /// Compares what stands at the name with what we left there.
  ///
  /// The bytes are compared: times are too coarse to show every change, and they change where the
  /// contents do not.
  func standing() throws(FileSystemError) -> Standing {
    let known = [contents, attempted].compactMap(\.self)
    let status: FileStatus
    do {
      status = try claim.files.status(of: claim.name, in: claim.folder, followsLinks: false)
    } catch let error where error.isMissing {
      return .absent
    }
    guard status.kind == .file, known.contains(where: { $0.count == status.size }) else {
      return .foreign
    }
    do {
      let found = try claim.files.contents(
        of: claim.name, in: claim.folder, limit: Shelf.largest)
      return known.contains { $0 == found } ? .ours(status) : .foreign
    } catch let error where error.isDenied {
      return .foreign
    }
  }

  /// Whether another program has changed or removed the file since we last read or saved it.
  ///
  /// Throws `unreadable` where the disk does not tell.
  public func isChangedOutside() throws(ShelfFailure) -> Bool {
    do {
      if case .ours = try standing() { return false }
      return true
    } catch {
      throw .unreadable(path: shownPath, reason: error.reason)
    }
  }

  /// Keeps the bytes in a new file beside the other one, and goes on with that.
  mutating func moveAside(
    _ bytes: [UInt8], at moment: Moment, token: UInt32
  ) throws(FileSystemError) -> SaveReport.Notice {
    let original = shownPath
    for number in 1..<100 {
      let name = FileName.conflict(
        of: claim.name, timestamp: moment.timestamp, number: number)
      guard
        let aside = try Claim.takeNew(
          name, in: claim.folderPath, holder: holder, files: claim.files)
      else { continue }
      do {
        try aside.put(bytes, over: nil, pid: holder.pid, token: token)
      } catch let error where error.isTaken {
        continue
      }
      claim = aside
      contents = bytes
      attempted = nil
      followsTitle = false
      return .changedOutside(original: original, ours: shownPath)
    }
    throw .taken
  }
}
