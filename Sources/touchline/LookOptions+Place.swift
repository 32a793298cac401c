extension LookOptions {
  /// The arguments with the switches of the screen behind the command, where the parser looks for
  /// them: people write them on either side of it.
  ///
  /// Without a command, or where something else stands before it, they stay as they are.
  static func placed(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("-") {
      let (name, hasValue) = split(arguments[place])
      if name == "--light" {
        place += 1
      } else if ["--color", "--theme", "--playbook"].contains(name) {
        place += hasValue ? 1 : 2
      } else {
        return arguments
      }
    }
    guard place > 0, place < arguments.count else { return arguments }
    return [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
  }

  /// The name of a switch, and whether its value is written with it.
  private static func split(_ argument: String) -> (name: Substring, hasValue: Bool) {
    let name = argument.prefix { $0 != "=" }
    return (name, name.count < argument.count)
  }
}
