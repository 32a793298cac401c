import Shelf
import Workshop

extension ModelWorld {
  /// Opens the session, and says where the shelf concludes otherwise than people would.
  func open() -> [String] {
    start()
    let theirs = document
    let had = ours
    do throws(ShelfFailure) {
      let opened = try Shelf.on(files).open(
        path, at: moment, token: token, newID: "id-\(token)")
      let findings = opened.findings
      file = consume opened
      history = findings.history
      var faults = Self.faults(
        findings, theirs: contents(theirs), had: had, isForeign: isForeign, isAhead: isAhead)
      if findings.outside != nil { faults += choose(theirs: theirs, had: had ?? []) }
      if findings.recovered == nil { isAhead = false }
      (ours, isForeign, isMoved) = (present, false, false)
      return faults
    } catch {
      return ["it cannot be opened: \(error.sentence)"]
    }
  }

  private static func faults(
    _ findings: Findings, theirs: [String], had: [String]?, isForeign: Bool, isAhead: Bool
  ) -> [String] {
    var history = findings.history
    let present = history.present.parked.map(\.text)
    let isAsked = findings.outside != nil
    if isAsked {
      if !isForeign || !isAhead { return ["a question that nobody has caused"] }
      return present == had ? [] : ["somebody has to choose, and ours is not what is shown"]
    }
    guard isForeign else {
      if let had { return present == had ? [] : ["an edit of the log was lost"] }
      return present == theirs ? [] : ["the document was not taken, although there is no log"]
    }
    if present != theirs { return ["an outside change was silently overridden"] }
    guard let had, present != had else { return [] }
    if findings.others.isEmpty, findings.recovered == nil {
      return ["ours was set aside without a word"]
    }
    history.undo()
    return history.present.parked.map(\.text) == had ? [] : ["undo does not lead back to ours"]
  }

  /// Chooses, each time otherwise; what was not chosen is still there.
  private func choose(theirs: [UInt8], had: [String]) -> [String] {
    let choice = OutsideChange.Choice.allCases[Int(token / 100) % 3]
    do throws(ShelfFailure) {
      let resolution = try file?.resolve(
        choice, mine: history.present, at: moment, token: token + 10, newID: "both-\(token)")
      switch resolution {
      case .adopt(let session)?: history.adopt(session)
      case .identify(let id)?: history.identify(as: id)
      case .kept?, nil: break
      }
      if choice != .mine {
        _ = file?.append(history.takeUnlogged().map(LogEntry.change), at: moment)
        _ = try file?.save(history.present, at: moment, token: token + 20)
      }
    } catch {
      return ["\(choice) could not be chosen: \(error.sentence)"]
    }
    isAhead = false
    path = file?.path ?? path
    let wanted = choice == .theirs ? contents(theirs) : had
    if present != wanted { return ["\(choice) was chosen, and something else is there"] }
    if choice != .theirs, !running.holds(theirs) { return ["theirs is lost after \(choice)"] }
    if choice == .theirs, !running.holdsSession(with: had) { return ["ours is lost"] }
    return []
  }

  /// Saves; nobody else has written meanwhile, so nothing is asked.
  func save() -> [String] {
    do throws(ShelfFailure) {
      let report = try file?.save(history.present, at: moment, token: token)
      isAhead = false
      if report?.outside != nil { return ["a question that nobody has caused"] }
    } catch {
      return ["it cannot be saved: \(error.sentence)"]
    }
    return contents(running.bytes(at: path) ?? []) == present ? [] : ["the document is another"]
  }

  /// Somebody copies the document and works on the copy; that is no business of the original.
  func openCopy(called name: String) -> [String] {
    let original = document
    let takesOver = isMoved
    let copy = "/home/Touchline/copy-\(name).json"
    platter.put(original, at: copy)
    start()
    do throws(ShelfFailure) {
      var file = try Shelf.on(files).open(copy, at: moment, token: token, newID: "id-\(name)")
      var history = file.findings.history
      if !takesOver, history.present.parked.map(\.text) != contents(original) {
        return ["a copy is not what was copied"]
      }
      try? history.record(.parked(.add(text: "in the copy", step: "close")))
      _ = file.append(history.takeUnlogged().map(LogEntry.change), at: moment)
      _ = try file.save(history.present, at: moment, token: token + 1)
    } catch {
      return ["the copy cannot be opened: \(error.sentence)"]
    }
    // Whichever of both is opened first after a move is the session, with its past.
    if takesOver { (ours, isAhead, isMoved) = (nil, false, false) }
    return leave() + (document == original ? [] : ["the original was changed"])
  }
}

extension Platter {
  /// Gives a file another name, as another program does.
  mutating func move(_ path: String, to new: String) {
    guard let old = try? place(of: path, from: Self.root, followsLinks: false),
      let place = try? place(of: new, from: Self.root, followsLinks: false),
      let number = old.number
    else { return }
    remove(path)
    change(folder: place.folder) {
      $0.names[place.name] = number
      $0.kept[place.name] = number
    }
  }

  /// Whether some document has these contents.
  func holdsSession(with texts: [String]) -> Bool {
    things.values.contains { thing in
      guard case .folder(let folder) = thing.content else { return false }
      return folder.names.values.contains { number in
        guard let bytes = file(number)?.bytes, let session = try? Session(reading: bytes) else {
          return false
        }
        return session.parked.map(\.text) == texts
      }
    }
  }
}
