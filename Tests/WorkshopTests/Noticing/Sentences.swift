/// Sentences as they are written in workshops, each with what a good facilitator would make of it.
///
/// They come from a bicycle shop, a hospital, a bank, a hotel, software, public offices, utilities, a
/// restaurant and insurers, in British and in American English. They were written before the rules,
/// and split by lot into those to tune on and those to hold back.
struct Sentences {
  /// What a customer meets or needs, among it much that looks like something else.
  let innocent: String
  /// What the company does behind the scenes.
  let process: String
  /// What staff are told to do.
  let training: String
  /// What we would like to be so.
  let hope: String
  /// What somebody would change.
  let solution: String
  /// What the business wants.
  let goal: String
  /// The name of a department.
  let silo: String
  /// An answer to "why?" that accuses somebody.
  let blame: String
  /// An answer to "why?" that names a cause.
  let cause: String

  /// What was written of a moment, each with the id of its rule; nil for what is innocent.
  var moments: [(rule: String?, text: String)] {
    [
      (nil, innocent), ("process", process), ("training", training), ("hope", hope),
      ("solution", solution), ("goal", goal), ("silo", silo),
    ].flatMap { rule, texts in texts.split(separator: "\n").map { (rule, String($0)) } }
  }

  /// What was answered to "why?", in the same way.
  var answers: [(rule: String?, text: String)] {
    [(nil, cause), ("blame", blame)]
      .flatMap { rule, texts in texts.split(separator: "\n").map { (rule, String($0)) } }
  }
}
