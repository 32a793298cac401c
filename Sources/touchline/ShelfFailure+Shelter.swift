import Facilitator
import Shelf

extension ShelfFailure {
  /// Why the last changes are not in the document, where they are instead, and how to get at them.
  func sentence(_ shelter: Shelter) -> String {
    switch (self, shelter) {
    case (.cannotCreate, .memory), (.writeFailed, .memory), (.notFaithful, .memory):
      "Nothing on the disk takes this session, because \(reason); all of it stands above: copy that "
        + "into a file, and touchline open FILE goes on with it."
    case (.writeFailed(let path, _), .log), (.notFaithful(let path), .log):
      "\(path) could not be saved, because \(reason); nothing is lost, since the log has every "
        + "change: touchline open \(path.quotedForShell) brings it back."
    case (.writeFailed(let path, _), .refuge(let place)),
      (.notFaithful(let path), .refuge(let place)):
      "\(path) could not be saved, because \(reason); nothing is lost, since all of it is kept in "
        + "\(place): touchline open \(path.quotedForShell) takes it from there, before the computer "
        + "is switched off."
    default: sentence
    }
  }
}
