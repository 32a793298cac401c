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
      let held = Held(path: path, failure: error)
      return held.elsewhere(isAsked: false).map(Event.elsewhere) ?? .refused(error.sentence)
    }
  }

  /// Only to be looked at: nothing is held.
  func look(at path: String) -> Event {
    do throws(ShelfFailure) {
      return .looking(try world.shelf.read(path), path: path)
    } catch {
      return .refused(error.sentence)
    }
  }

  /// A copy beside the other sessions, and what was saved last in it.
  mutating func copy(_ path: String) -> Event {
    do throws(ShelfFailure) {
      let now = world.now()
      let copy = try world.shelf.read(path).copied(as: world.newID(), created: now.timestamp)
      file = try world.shelf.create(copy, at: now, token: world.token())
      var opened = opened()
      opened?.findings = [.copy(of: path)]
      return opened.map(Event.opened) ?? .refused("")
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

/// A session that could not be opened, since somebody else has it.
package struct Held {
  /// Where it was looked for.
  let path: String
  let failure: ShelfFailure

  /// Who has it; nil where it failed for another reason.
  func elsewhere(isAsked: Bool) -> Elsewhere? {
    guard case .openElsewhere(let shown, let holder) = failure else { return nil }
    return Elsewhere(
      path: path, shown: shown, holder: holder?.sentence ?? "", isAsked: isAsked)
  }
}

extension NotSaved {
  fileprivate init(_ failure: ShelfFailure, keeping: Keeping = Keeping()) {
    self.init(failure.sentence, reason: failure.reason, keeping: keeping)
  }
}
