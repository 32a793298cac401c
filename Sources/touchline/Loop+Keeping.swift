import Cells
import Facilitator
import Shelf
import Workshop

/// What the loop does with the session's file.
extension Loop where T: ~Copyable {
  mutating func create(_ session: Session) -> Event {
    failure = nil
    do throws(ShelfFailure) {
      let new = try world.shelf.create(session, at: world.now(), token: world.token())
      let path = new.shownPath
      file = consume new
      return .created(path: path)
    } catch {
      failure = error
      return .notSaved(NotSaved(error))
    }
  }

  mutating func append(_ entries: [LogEntry]) -> Event? {
    (file?.append(entries, at: world.now())).map(Event.logged)
  }

  mutating func save(_ session: Session) -> Event? {
    failure = nil
    do throws(ShelfFailure) {
      let report = try file?.save(session, at: world.now(), token: world.token())
      if let outside = report?.outside { return .outside(outside) }
      let notice = follow(session.title) ?? report?.notices.first?.sentence
      return .saved(path: file?.shownPath ?? "", notice: notice ?? "")
    } catch {
      failure = error
      return .notSaved(NotSaved(error, keeping: file?.keeping ?? Keeping()))
    }
  }

  mutating func resolve(_ choice: OutsideChange.Choice, _ mine: Session) -> Event? {
    do throws(ShelfFailure) {
      let outcome = try file?.resolve(
        choice, mine: mine, at: world.now(), token: world.token(), newID: world.newID())
      return outcome.map(Event.resolved)
    } catch {
      return .notSaved(NotSaved(error, keeping: file?.keeping ?? Keeping()))
    }
  }

  mutating func open(_ path: String) -> Event {
    do throws(ShelfFailure) {
      file = try world.open(path)
      return opened().map(Event.opened) ?? .refused("")
    } catch {
      return .refused(error.sentence)
    }
  }

  /// What the session that is open was found to be; nil where none is.
  mutating func opened() -> Opened? {
    guard let path = file?.shownPath, let document = file?.onDisk, let findings = file?.findings
    else { return nil }
    return Opened(
      history: findings.history, document: document, path: path, recovered: findings.recovered,
      outside: findings.outside, findings: findings.others)
  }

  /// Calls the file after the title; where that fails it keeps its name, and all of it is saved.
  private mutating func follow(_ title: String) -> String? {
    do throws(ShelfFailure) {
      _ = try file?.follow(title, at: world.now())
      return nil
    } catch {
      return error.sentence
    }
  }
}

extension NotSaved {
  fileprivate init(_ failure: ShelfFailure, keeping: Keeping = Keeping()) {
    self.init(failure.sentence, reason: failure.reason, keeping: keeping)
  }
}
