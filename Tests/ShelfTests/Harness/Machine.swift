import Shelf
import Workshop

extension Platter {
  /// A disk on which there is a home, and nothing in it but the folder for sessions.
  static var home: Platter {
    var platter = Platter()
    platter.makeFolders("/home/Touchline")
    return platter
  }

  /// A disk with a session's document.
  static func home(with document: [UInt8]) -> Platter {
    var platter = home
    platter.put(document, at: acme)
    return platter
  }

  /// Where the session is that the proofs are about.
  static let acme = "/home/Touchline/acme.json"
}

extension Shelf {
  /// The shelf of a machine with this disk.
  static func on(_ files: any FileSystem, pid: Int = 4711) -> Shelf {
    Shelf(
      home: Home(environment: ["HOME": "/home"], files: files), files: files,
      holder: Holder(pid: pid, host: "lab-2"))
  }
}
