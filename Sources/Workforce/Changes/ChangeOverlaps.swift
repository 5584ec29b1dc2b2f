import RosterModel

extension [DatedChange] {
  /// Changes that set the same thing on the same days as an earlier one: index and the earlier's place.
  ///
  /// What has one value at a time can be set once for a day. Steps of the care mix, jobs, offers,
  /// house rules, recruiting and training add up and may meet freely.
  var overlaps: [(index: Int, with: ChangePlace)] {
    indices.compactMap { index in
      guard let thing = self[index].change.thing else { return nil }
      let earlier = self[..<index].first { $0.change.thing == thing && $0.meets(self[index]) }
      return earlier.map { (index, $0.place) }
    }
  }
}

/// A thing that has one value at a time.
private enum Thing: Hashable {
  case absence, contractShare, levelSource, normSet, shifts, presence
  case hiredCap(ShareCap.Base)
  case hours(String)
  case levelMix(String)
  case leaves(PersonID)
}

extension Change {
  fileprivate var thing: Thing? {
    switch self {
    case .absence: .absence
    case .contractShare: .contractShare
    case .levelSource: .levelSource
    case .normSet: .normSet
    case .shifts: .shifts
    case .presence: .presence
    case .hiredCap(let cap): .hiredCap(cap.base)
    case .hours(let profile, _): .hours(profile)
    case .levelMix(let profile, _): .levelMix(profile)
    case .staff(.leaves(let person)): .leaves(person)
    case .mix, .staff, .offer, .recruit, .train, .delegate: nil
    }
  }
}
