import CareDemand
import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// A team's care mix month by month, changes that were stored included, and the hours of care, levels and fte that
  /// follow. It names nobody.
  ///
  /// - Throws: ``Refusal``, `StoreError`, `DemandError`.
  public func careMix(at place: Place = Place()) throws -> CareMixView {
    let (scenario, changes) = try look(.seeSums, at: place) { desk in
      (try desk.scenario().withoutPeople, try desk.mixChanges())
    }
    return try CareMixView(scenario, changes: changes)
  }
}

extension Scenario {
  /// The team without anything about its people: what is not named here stays behind.
  var withoutPeople: Scenario {
    var scenario = Scenario(name: name, location: location, period: period)
    scenario.normSet = normSet
    scenario.rulePacks = rulePacks
    scenario.published = published
    scenario.weights = weights
    scenario.presenceFloors = presenceFloors
    scenario.capacity = capacity
    scenario.printedTotals = printedTotals
    scenario.demand = demand
    scenario.careMix = careMix
    scenario.shifts = shifts
    scenario.cover = cover
    return scenario
  }
}
