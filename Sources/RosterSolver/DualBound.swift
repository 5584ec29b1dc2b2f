public import RosterProblem

/// What prices prove of a problem, and of those that differ from it in a few closed duties of one person, without
/// solving anything.
///
/// The Lagrangian bound at duals y is a constant plus, for each person, the least of cost less y'a over their rows; it
/// holds whatever y is. Closing duties of one person changes that person's term alone, so a question takes one pricing:
///
///     L(y | closed) = L(y) + (least of that person's rows without them) - (least of that person's rows)
///         + sum over shortfalls of y (heads more that stay open, as that person can fill fewer)
///
/// Of the duals of a proven bound the difference is the reduced cost of what is asked for.
public final class DualBound {
  private let layout: Layout
  private let pricer: PersonPricer
  private let duals: [Double]
  private let counts: HeadCounts
  /// The least of each person's rows; `nil` where someone has none.
  private let least: [Double?]
  /// No roster costs less; not rounded. Minus infinity where a dual is too far out to count with.
  public let bound: Double

  /// What duals of the master's rows prove of a problem; `nil` where they are not of its shape.
  public convenience init?(_ problem: RosterProblem, duals: [Double]) {
    let layout = Layout(problem)
    let master = Master(layout, objective: .total)
    // Of the same problem without what is counted beforehand they bound too.
    let known = master.shortfallRows.map { _ in 0.0 }
    let all = duals.count + known.count == master.bounds.count ? duals + known : duals
    guard all.count == master.bounds.count else { return nil }
    self.init(layout, master, master.clamped(all))
  }

  /// What is proven without any prices: what each person's rows cost at least by themselves.
  public convenience init(_ problem: RosterProblem) {
    let layout = Layout(problem)
    let master = Master(layout, objective: .total)
    self.init(layout, master, master.bounds.map { _ in 0 })
  }

  private init(_ layout: Layout, _ master: Master, _ duals: [Double]) {
    self.layout = layout
    self.duals = duals
    counts = HeadCounts(layout)
    pricer = PersonPricer(layout, master: master)
    let priced = pricer.priceApart(duals)
    least = priced.values
    bound = priced.bound
  }

  /// The bound where some duties of one person are closed; `nil` where no row of theirs is left.
  public func bound(closing duties: [(day: Int, duty: Int)], of person: Int) -> Double? {
    guard let before = least[person] else { return nil }
    var fixings = Fixings(people: layout.problem.people.count, days: layout.problem.days)
    for (day, duty) in duties { fixings.forbid(person, day, duty: duty) }
    return pricer.price(person: person, duals: duals, rotation: 0, fixings: fixings)
      .map { bound + $0.value - before + counted(closing: duties, of: person) }
  }

  /// What shortfalls are worth that grow by it.
  private func counted(closing duties: [(day: Int, duty: Int)], of person: Int) -> Double {
    return zip(layout.problem.shortfalls, pricer.master.shortfallRows).reduce(0) { sum, known in
      guard duals[known.1] > 0 else { return sum }
      let more = counts.more(of: known.0, closing: duties, of: person)
      return sum + duals[known.1] * Double(more)
    }
  }

  /// What one head more asked for costs, by cover group and row, in points: the prices of the nested rows that duals of
  /// the master's rows hold. `nil` where they are not of its shape.
  public static func headPrices(of problem: RosterProblem, duals: [Double]) -> [[Double]]? {
    let layout = Layout(problem)
    let master = Master(layout, objective: .total)
    guard duals.count == master.bounds.count else { return nil }
    return master.headPrices(duals)
  }
}
