public import RosterModel

/// Ways out of a shortage, each confirmed by solving with its steps taken: hire or borrow, drop pins, ask consents,
/// lower the cover. The law is never one.
///
/// ```swift
/// FindRelaxations(scenario, cover: cover, roster: roster).relaxations(seconds: 20, for: nil)
/// ```
public struct FindRelaxations: Sendable {
  private let scenario: Scenario
  private let cover: [CoverCell]
  private let roster: Roster?

  /// For a scenario and its need. The roster is one that stands, where one is known.
  public init(_ scenario: Scenario, cover: [CoverCell], roster: Roster? = nil) {
    self.scenario = scenario
    self.cover = cover
    self.roster = roster
  }

  /// Ways out in about so many seconds, for a part of the need or for all of it. What leaves fewest places open comes
  /// first, then what takes fewest steps, then what takes least paid time. Where a part of the need is asked for, the
  /// rosters are of those people alone who can fill it, and fill it first.
  public func relaxations(seconds: Double, for need: CountedNeed? = nil) -> [Relaxation] {
    let asked = AskedRelief(scenario: scenario, cover: cover, need: need).withThoseConcerned
    let clock = CountingClock(seconds: seconds)
    let cells = asked.cells.count
    let isSmall = cells <= Self.fewCells && cells * asked.scenario.people.count <= Self.small
    let found =
      isSmall
      ? SmallRelief(asked: asked, clock: clock).relaxations()
      : LargeRelief(asked: asked, roster: roster, clock: clock).relaxations()
    return found.sorted {
      ($0.open.after, $0.steps.count, $0.paid, $0.order)
        < ($1.open.after, $1.steps.count, $1.paid, $1.order)
    }
  }

  /// Cells, and cells times people, for which each kind is searched to the end.
  private static let fewCells = 100
  private static let small = 700
}

extension Relaxation {
  /// The order of kinds that take as much.
  fileprivate var order: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}

/// Relief where every kind of step can be searched to the end.
struct SmallRelief {
  let asked: AskedRelief
  let clock: CountingClock

  func relaxations() -> [Relaxation] {
    let before = Relief(asked, clock: clock).outcome([])
    guard before.isImpossible || before.open > 0 else { return [] }
    let pins = steps(.dropPins, asked.scenario.droppablePins, before, share: Self.shareOfPins)
    let consents = steps(
      .askConsents, AskableConsents(scenario: asked.scenario).all, before,
      share: Self.shareOfConsents)
    let hired = hired(before)
    let places = before.roster.map {
      PlaceRelief(asked: asked, roster: $0, atLeast: before.atLeast).relaxations()
    }
    return [pins, consents, hired].compactMap { $0 } + (places ?? [])
  }

  /// As few people as possible; where that takes too long, one after the other beside a roster.
  private func hired(_ before: Relief.Outcome) -> Relaxation? {
    let relief = Relief(asked, clock: CountingClock(seconds: clock.left * Self.shareOfHiring))
    return HireRelief(relief: relief, before: before).relaxation()
      ?? before.roster.flatMap {
        NewcomersRelief(asked: asked, clock: clock).relaxation(from: $0)
      }
  }

  /// Parts of the time that is left.
  private static let shareOfHiring = 0.8
  private static let shareOfPins = 0.3
  private static let shareOfConsents = 0.6

  private func steps(
    _ kind: Relaxation.Kind, _ steps: [Relaxation.Step], _ before: Relief.Outcome, share: Double
  ) -> Relaxation? {
    let relief = Relief(asked, clock: CountingClock(seconds: clock.left * share))
    return StepRelief(kind: kind, steps: steps, relief: relief, before: before).relaxation()
  }
}

extension Scenario {
  /// Assignments that were agreed and could be let go of: those that fill a place.
  var droppablePins: [Relaxation.Step] {
    roster.assignments.filter {
      $0.isPinned && period.contains($0.date) && shift($0.shift)?.countsFor == .cover
    }.map { .dropPin($0.person, $0.date, $0.shift) }
  }
}
