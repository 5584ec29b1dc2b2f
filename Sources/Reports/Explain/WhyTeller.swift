import Explanations
import RosterModel

/// Tells why a roster is as it is: sentences in a language about a scenario. The terminal and the page say the same.
struct WhyTeller {
  let scenario: Scenario
  let say: Voice
}

/// How sure a number is.
extension WhyTeller {
  /// `bewezen`, `binnen 3`, `onbekend`; what it is within is said by `amount`.
  func certainty(_ certainty: Certainty, _ amount: (Int) -> String) -> String {
    switch certainty {
    case .proven: say(.certaintyProven)
    case .within(let most): say(.certaintyWithin, amount(most))
    case .unknown: say(.unknown)
    }
  }

  /// The same at the end of a sentence on the least there can be.
  func least(_ certainty: Certainty, _ amount: (Int) -> String) -> String {
    certainty == .proven ? say(.provenTheLeast) : self.certainty(certainty, amount)
  }
}

/// How things are named.
extension WhyTeller {
  /// `avonddienst (A)`, or the code alone where it has no other name.
  func name(_ code: ShiftCode) -> String {
    guard let shift = scenario.shift(code), shift.name != code else { return code }
    return "\(shift.name) (\(code))"
  }

  /// `niveau 3 of hoger`; of the highest level nothing is higher.
  func from(_ level: QualificationLevel) -> String {
    say(level == QualificationLevel.allCases.last ? .levelOnly : .levelOrHigher, "\(level)")
  }

  /// `niveau 3`, with its domain where the team has more than one.
  func level(_ level: QualificationLevel, _ domain: Domain) -> String {
    ([say(.levelOnly, "\(level)")] + naming([domain])).joined(separator: ", ")
  }

  /// Domains, where the team has more than one.
  func naming(_ domains: Set<Domain>) -> [String] {
    guard Set(scenario.shifts.map(\.domain)).union(domains).count > 1 else { return [] }
    return [say.list(domains.sorted().map { say(.name(of: $0)) })]
  }

  /// `do 18 feb`, or `ma 4 jan t/m wo 6 jan`.
  func span(_ dates: ClosedRange<CivilDate>) -> String {
    dates.lowerBound == dates.upperBound
      ? say.day(dates.lowerBound)
      : say(.fromTo, say.day(dates.lowerBound), say.day(dates.upperBound))
  }

  /// Codes of a day; `vrij` where there are none.
  func codes(_ codes: [ShiftCode]) -> String {
    codes.isEmpty ? say(.dayOff) : codes.joined(separator: "|")
  }

  /// A total in points, with its sign: `+15 punten`.
  func signed(points: Int) -> String { say.signed(Double(points), decimals: 0) }
}
