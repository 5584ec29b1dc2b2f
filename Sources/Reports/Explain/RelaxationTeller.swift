import Explanations
import RosterModel

/// Ways out of a shortage, each as what to do and what it was found to bring.
extension WhyTeller {
  /// What to do: `Leen 2 diensten (16 u): nachtdienst (N), niveau 3: wo 20 jan en do 21 jan`.
  func relaxation(_ way: Relaxation) -> String {
    let count = way.steps.count
    let steps = steps(way.steps).joined(separator: "; ")
    return switch way.kind {
    case .borrow: say(.relaxBorrow, say(count, .shifts), say.duration(way.paid), steps)
    case .hire: say(.relaxHire, say(count, .people), say.duration(way.paid), steps)
    case .dropPins: say(.relaxPins, say(count, .agreements), steps)
    case .askConsents: say(.relaxConsents, say(count, .consents), steps)
    case .lowerCover: say(.relaxCover, say(count, .placesFewer), steps)
    }
  }

  /// What solving with it showed.
  func outcome(_ way: Relaxation) -> String {
    say(
      .solvedWith, say.number(way.open.before), say.number(way.open.after),
      say(way.isSmallest ? .fewerStepsFail : .fewerStepsUnknown))
  }

  /// Steps in order; equal ones on several days as one.
  private func steps(_ steps: [Relaxation.Step]) -> [String] {
    var told: [(what: String, dates: [CivilDate])] = []
    for step in steps {
      let what = alike(step)
      if let date = step.placeDate, let at = told.firstIndex(where: { $0.what == what }) {
        told[at].dates.append(date)
      } else {
        told.append((what, step.placeDate.map { [$0] } ?? []))
      }
    }
    return told.map { what, dates in
      dates.isEmpty ? what : "\(what): \(times(dates.sorted()))"
    }
  }

  private static var datesInFull: Int { 8 }

  /// What steps on several days have in common.
  private func alike(_ step: Relaxation.Step) -> String {
    switch step {
    case .borrow(_, let shift, let domain, let level),
      .lowerCover(_, let shift, let domain, let level):
      "\(name(shift)), \(self.level(level, domain))"
    case .hire(let domain, let level, let weekly):
      say(.levelHours, say(.name(of: domain)), "\(level)", say.duration(weekly))
    case .dropPin(let person, let date, let shift): say(.stepPin, person, shift, say.day(date))
    case .ask(let person, let rule, let dates, let value):
      say(
        dates.lowerBound == dates.upperBound ? .stepConsent : .stepConsentSpan, person,
        rule + agreed(value, rule), span(dates))
    }
  }

  /// The value agreed instead of a rule's own, in its unit: ` (40 u)`.
  private func agreed(_ value: Double?, _ rule: RuleID) -> String {
    value.map { " (\(say.measure($0, scenario.ruleSet[rule]?.unit ?? .none)))" } ?? ""
  }

  /// Dates, those that come twice with their number; of many how many there are.
  private func times(_ dates: [CivilDate]) -> String {
    if let first = dates.first, let last = dates.last, dates.count > Self.datesInFull {
      return say(.timesBetween, say.number(dates.count), say.day(first), say.day(last))
    }
    guard Set(dates).count < dates.count else { return days(dates) }
    let counts = Dictionary(grouping: dates, by: \.self).sorted { $0.key < $1.key }
    return say.list(
      counts.map { ($0.value.count > 1 ? "\($0.value.count)x " : "") + say.day($0.key) })
  }
}

extension Relaxation.Step {
  /// The day of a place.
  fileprivate var placeDate: CivilDate? {
    switch self {
    case .borrow(let date, _, _, _), .lowerCover(let date, _, _, _): date
    case .hire, .dropPin, .ask: nil
    }
  }
}
