import Notation

extension Session {
  mutating func adopt(set: String, names: [String], bands: [String]) throws(Refusal) {
    stageSet = try set.asLine()
    guard !names.isEmpty else {
      stages.removeAll(where: \.isBare)
      return
    }
    for (place, name) in names.enumerated() {
      let name = try name.asEntry()
      if place < stages.count {
        stages[place].name = name
      } else {
        stages.append(Stage(id: Stage.ID(rawValue: try newID()), name: name))
      }
    }
    let last = names.count - 1
    for surplus in stages[names.count...] {
      try stages[last].take(over: surplus, atEnd: true)
      handKnowledge(of: surplus.id, to: stages[last].id)
    }
    stages.removeSubrange(names.count...)
    for (place, band) in bands.prefix(stages.count).enumerated() {
      stages[place].band = try band.asLine()
    }
  }

  mutating func split(_ id: Stage.ID) throws(Refusal) {
    let place = try stages.place(of: id)
    let half = (stages[place].touchpoints.count + 1) / 2
    let name = try "\(stages[place].name), continued".asEntry()
    var later = Stage(id: Stage.ID(rawValue: try newID()), name: name)
    later.touchpoints = Array(stages[place].touchpoints[half...])
    stages[place].touchpoints.removeSubrange(half...)
    (later.band, later.depth) = (stages[place].band, stages[place].depth)
    // Who leaves the whole leaves its later half.
    later.ready = stages[place].ready
    stages[place].ready = ""
    stages.insert(later, at: place + 1)
    handKnowledge(of: id, to: later.id)
  }

  mutating func remove(_ id: Stage.ID) throws(Refusal) {
    let place = try stages.place(of: id)
    guard stages.count > 1 || stages[place].isEmpty else {
      throw Refusal("What is in this stage has nowhere to go. Add another stage first.")
    }
    let stage = stages.remove(at: place)
    guard !stages.isEmpty else { return }
    // What this version does not know stays behind with the stage: it is not ours to hand on.
    let heir = max(place - 1, 0)
    try stages[heir].take(over: stage.contents, atEnd: place > 0)
    handKnowledge(of: stage.id, to: stages[heir].id)
  }
}

extension Stage {
  /// Whether nothing was said in this stage yet.
  fileprivate var isEmpty: Bool {
    var bare = Stage(id: id, name: name)
    (bare.band, bare.extras) = (band, extras)
    return self == bare
  }

  /// Whether nothing would be lost with it but its name.
  fileprivate var isBare: Bool { isEmpty && extras == Extras() }

  /// What is in the stage: without its band, which goes with its name, and without what this version
  /// does not know.
  fileprivate var contents: Stage {
    var stage = self
    (stage.band, stage.extras) = ("", Extras())
    return stage
  }

  /// Takes over what another stage holds, after its own or before it.
  ///
  /// Texts stand side by side; of two counts the one of the earlier stage stays, since whoever gets
  /// that far gets into both; the closer look stays.
  mutating func take(over other: Stage, atEnd: Bool) throws(Refusal) {
    let (first, second) = atEnd ? (self, other) : (other, self)
    needs = first.needs + second.needs
    touchpoints = first.touchpoints + second.touchpoints
    for line in StageLine.allCases {
      let texts = [first[line], second[line]].filter { !$0.isEmpty }
      let isSame = first[line] == second[line]
      self[line] = try (isSame ? first[line] : texts.joined(separator: " · ")).asLine()
    }
    let counted = first.reached == nil ? second : first
    (reached, reachedKnown) = (counted.reached, counted.reachedKnown)
    depth = Depth.allCases.last { $0 == first.depth || $0 == second.depth } ?? depth
    extras.take(over: other.extras)
  }
}
