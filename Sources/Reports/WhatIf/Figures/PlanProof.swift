import Workforce

/// What a bound proves of a figure that was to be as small as can be.
enum BoundStanding: Hashable, Sendable {
  /// No plan does better.
  case proven
  /// No plan does better by more than this.
  case within(Double)
  /// Nothing is known.
  case unknown

  /// Holds a figure against what no plan is below: proven within `slack` or a millionth of it.
  init(_ value: Double, atLeast bound: Double, slack: Double) {
    guard value.isFinite, bound.isFinite else {
      self = .unknown
      return
    }
    let gap = value - bound
    self = gap <= max(slack, 1e-6 * value.magnitude) ? .proven : .within(gap)
  }

  /// The word scripts rely on.
  var name: String {
    switch self {
    case .proven: "proven"
    case .within: "within"
    case .unknown: "unknown"
    }
  }
}

extension WorkforcePlan {
  /// What is proven of the hours short, to a tenth of an hour as shown.
  var hoursStanding: BoundStanding {
    BoundStanding(hoursShort, atLeast: hoursShortAtLeast, slack: 0.05)
  }
  /// What is proven of the cost, to a euro as shown.
  var costStanding: BoundStanding { BoundStanding(cost, atLeast: costAtLeast, slack: 0.5) }
}

/// The sentences of what was proved of a plan: over all its months.
struct PlanProof {
  let plan: WorkforcePlan
  let say: Voice

  /// Both sentences.
  var text: String { "\(hours) \(cost)" }

  /// What is proven of the hours short.
  var hours: String {
    let short = say.number(plan.hoursShort, decimals: 1)
    switch plan.hoursStanding {
    case .proven where plan.hoursShort < 0.05: return say(.nothingShort)
    case .proven: return say(.shortProven, short)
    case .within(let gap): return say(.shortWithin, short, say.number(gap, decimals: 1))
    case .unknown: return say(.shortUnknown, short)
    }
  }

  /// What is proven of the cost.
  var cost: String {
    let euro = say.number(plan.cost, decimals: 0)
    switch plan.costStanding {
    case .proven: return say(.costProven, euro)
    case .within(let gap): return say(.costWithin, euro, say.number(gap, decimals: 0))
    case .unknown: return say(.costUnknown, euro)
    }
  }
}
