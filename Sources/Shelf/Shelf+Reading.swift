public import Workshop

extension Shelf {
  /// The session in a file, only to be looked at: nothing is locked, so this works too while
  /// somebody else has it open.
  ///
  /// Throws `damaged`, `tooLarge`, `notFound`, `notAFile` and `unreadable`.
  public func read(_ path: String) throws(ShelfFailure) -> Session {
    let real = try locate(path)
    return try document(real, in: .workingFolder, shown: home.abbreviated(path)).session
  }

  /// The real path of a file that may be opened.
  func locate(_ path: String) throws(ShelfFailure) -> String {
    do {
      let real = try files.realPath(of: path)
      let status = try files.status(of: real, in: .workingFolder, followsLinks: false)
      guard status.kind == .file else {
        throw ShelfFailure.notAFile(path: home.abbreviated(path))
      }
      return real
    } catch let failure as ShelfFailure {
      throw failure
    } catch let error as FileSystemError {
      if error.isMissing { throw .notFound(path: home.abbreviated(path)) }
      throw .unreadable(path: home.abbreviated(path), reason: error.reason)
    } catch {
      throw .notFound(path: home.abbreviated(path))
    }
  }

  func claim(
    _ name: String, in folder: String, holder: Holder, shown: String
  ) throws(ShelfFailure) -> Claim {
    do {
      return try Claim.take(name, in: folder, holder: holder, files: files)
    } catch {
      switch error {
      case .held(let holder): throw .openElsewhere(path: shown, holder: holder)
      case .refused(let error):
        throw .cannotCreate(path: shown + "'s lock", reason: error.reason)
      }
    }
  }

  private func document(
    _ name: String, in folder: Descriptor, shown: String
  ) throws(ShelfFailure) -> (session: Session, contents: [UInt8]) {
    let contents: [UInt8]?
    do {
      contents = try files.contents(of: name, in: folder, limit: Self.largest)
    } catch {
      if error.isMissing { throw .notFound(path: shown) }
      throw .unreadable(path: shown, reason: error.reason)
    }
    guard let contents else { throw .tooLarge(path: shown) }
    do {
      return (try Session(reading: contents), contents)
    } catch {
      throw .damaged(path: shown, fault: error)
    }
  }
}
