import RosterProblem

/// How many people and days regions have: of each length as many people as what one should cost allows,
/// and more often the lengths that have gained most for their work.
struct RegionShapes {
  /// Regions of one length.
  private struct Shape {
    let days: Int
    var people: Double
    /// What the last ones gained, and cost.
    var gain = 0.0
    var work = 1.0
    /// What all have cost.
    var spent = Work()
    /// Whether two people over so many days cost too much.
    var isTooDear = false
  }

  private var shapes: [Shape]
  /// Whether the shape chosen last was the best one, and what went to best ones and to others.
  private var isBest = false
  private var spentOnBest = Work()
  private var spentOnOthers = Work()
  private let most: Double
  private let target: Work

  /// Days of a region, and all of them.
  private static let lengths = [7, 10, 14, 20, 28, 40, 56]
  /// People times days of the first.
  private static let firstSize = 600.0
  /// Limits on how much one region changes how many people the next has.
  private static let slowest = 0.4
  private static let fastest = 4.0
  /// The smallest part of everyone that chance takes.
  private static let fewest = 0.4
  /// A shape is left where two people cost more times the target than this.
  private static let tooDear = 3.0
  /// How much of what was gained and spent before counts at the next.
  private static let memory = 0.9

  init(_ problem: RosterProblem, target: Work) {
    self.target = target
    let least = Double(min(2, problem.people.count))
    most = Double(problem.people.count)
    let lengths = Self.lengths.filter { Double($0) < 0.9 * Double(problem.days) } + [problem.days]
    shapes = lengths.map { [most] days in
      Shape(days: days, people: min(most, max(least, Self.firstSize / Double(days))))
    }
  }

  /// A shape: for half of the work the one that has gained most for its own, else the one that has cost least.
  mutating func choose() -> Int {
    let open = shapes.indices.filter { !shapes[$0].isTooDear }
    isBest = spentOnBest < spentOnOthers
    let chosen =
      isBest
      ? open.max { shapes[$0].gain / shapes[$0].work < shapes[$1].gain / shapes[$1].work }
      : open.min { shapes[$0].spent < shapes[$1].spent }
    return chosen ?? 0
  }

  /// People and days of the next region of a shape. Where everyone would do, chance takes some of them:
  /// all of them again and again would be one region.
  func size(_ shape: Int, _ random: inout RandomSource) -> (people: Int, days: Int) {
    let people = shapes[shape].people
    guard people >= most else { return (Int(people), shapes[shape].days) }
    let part = Self.fewest + (1 - Self.fewest) * random.fraction()
    return (Int(max(min(2, most), (most * part).rounded())), shapes[shape].days)
  }

  /// Takes what a region of so many people cost and gained.
  mutating func learn(_ shape: Int, people: Int, cost: Work, gain: Int) {
    shapes[shape].gain = shapes[shape].gain * Self.memory + Double(gain)
    shapes[shape].work = shapes[shape].work * Self.memory + cost.share(of: target)
    shapes[shape].spent += cost
    if isBest { spentOnBest += cost } else { spentOnOthers += cost }
    let least = min(2, most)
    if shapes[shape].people <= least && cost > target * Self.tooDear {
      shapes[shape].isTooDear = true
    }
    let factor = min(max(target.share(of: cost).squareRoot(), Self.slowest), Self.fastest)
    let next = Double(people) * factor
    let now = shapes[shape].people
    shapes[shape].people = min(max(factor < 1 ? min(now, next) : max(now, next), least), most)
  }
}
