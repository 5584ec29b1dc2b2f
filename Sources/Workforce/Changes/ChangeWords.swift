import CareDemand
import RosterModel

/// What is wrong with a change by itself: days, profiles, people, norm sets and levels that are not
/// there.
struct ChangeWords {
  let scenario: Scenario
  let norms: NormSet
  let months: ClosedRange<YearMonth>

  /// Everything wrong with a change.
  ///
  /// - Parameter isStanding: a change of the house's own file, which may lie outside the months.
  func faults(of change: DatedChange, isStanding: Bool) -> [WhatIfFault.Kind] {
    if let from = change.from, let to = change.to, to < from { return [.endsBeforeBegin] }
    guard isStanding || change.days(in: months.days) != nil else {
      return [.outside(first: months.days.lowerBound, last: months.days.upperBound)]
    }
    return faults(of: change.change)
  }

  private func faults(of change: Change) -> [WhatIfFault.Kind] {
    switch change {
    case .mix(let edit): mixFaults(edit)
    case .staff(.leaves(let person)), .staff(.reaches(let person, _)): personFaults(person)
    case .hours(let profile, _), .levelMix(let profile, _): normFaults(profile)
    case .normSet(let id): normSetFaults(id)
    case .train(let training):
      training.to > training.from.level ? [] : [.levelNotHigher(training.to)]
    default: []
    }
  }

  private func mixFaults(_ edit: MixEdit) -> [WhatIfFault.Kind] {
    guard !scenario.careMix.isEmpty else { return [.withoutCareMix] }
    let kinds: [ResidentKind]
    switch edit {
    case .steps(let steps): kinds = steps.map(\.kind)
    case .move(let from, let to): kinds = [from, to]
    }
    return kinds.filter { $0.form.carriesHours && !profiles.contains($0.profile) }.map {
      .unknownProfile($0.profile, known: profiles.nearestFirst(to: $0.profile))
    }
  }

  /// Profiles of the care mix and of the norms, each once.
  private var profiles: [String] {
    (scenario.careMix.filter(\.form.carriesHours).map(\.profile) + norms.profiles.map(\.profile))
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func normFaults(_ profile: String) -> [WhatIfFault.Kind] {
    if norms.hours(of: profile) != nil { return [] }
    let known = norms.profiles.map(\.profile).nearestFirst(to: profile)
    return scenario.careMix.contains { $0.profile == profile }
      ? [.withoutNorm(profile, known: known)] : [.unknownProfile(profile, known: known)]
  }

  private func personFaults(_ person: PersonID) -> [WhatIfFault.Kind] {
    let known = scenario.people.map(\.id)
    let isKnown = known.contains(person) || scenario.contracts.contains { $0.person == person }
    return isKnown ? [] : [.unknownPerson(person, known: known.nearestFirst(to: person))]
  }

  private func normSetFaults(_ id: String) -> [WhatIfFault.Kind] {
    let known = NormSet.shipped.map(\.id)
    return known.contains(id) ? [] : [.unknownNormSet(id, known: known)]
  }
}

extension [String] {
  /// Those that begin most alike first; of equals as they stand.
  fileprivate func nearestFirst(to word: String) -> [String] {
    let ranked = map { (word: $0, alike: $0.lowercased().commonPrefix(with: word.lowercased())) }
    return ranked.enumerated().sorted {
      ($1.element.alike, $0.offset) < ($0.element.alike, $1.offset)
    }.map(\.element.word)
  }
}

extension String {
  /// How many letters both begin with.
  fileprivate func commonPrefix(with other: String) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
