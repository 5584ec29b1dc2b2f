/// Residents of one kind who come or go.
public struct MixStep: Hashable, Sendable, Codable {
  /// The care profile as in iWlz, such as `4VV`.
  public var profile: String
  /// How care is delivered.
  public var form: DeliveryForm
  /// Whether the package includes treatment (behandeling).
  public var treatment: Bool
  /// Whether it includes daycare (dagbesteding).
  public var daycare: Bool
  /// How many come; below zero how many go.
  public var residents: Double

  /// Residents who come or go.
  public init(
    profile: String, form: DeliveryForm = .zzp, treatment: Bool = false, daycare: Bool = false,
    residents: Double
  ) {
    self.profile = profile
    self.form = form
    self.treatment = treatment
    self.daycare = daycare
    self.residents = residents
  }

  /// Whether it is about the residents of a line.
  public func concerns(_ line: CareMixLine) -> Bool {
    line.profile == profile && line.form == form && line.treatment == treatment
      && line.daycare == daycare
  }
}

extension MixStep {
  /// Its residents as they are written: `5VV/bh/db`, `4VV/VPT`.
  public var kind: String {
    profile + (treatment ? "/bh" : "") + (daycare ? "/db" : "")
      + (form == .zzp ? "" : "/" + form.rawValue)
  }
}

extension CareMixLine {
  /// Its residents as they are written.
  public var kind: String {
    MixStep(
      profile: profile, form: form, treatment: treatment, daycare: daycare, residents: residents
    ).kind
  }
}

/// A change of the care mix that counts from a day on: a resident died, moved in, or needs other care.
public struct MixChange: Hashable, Sendable, Codable {
  /// The first day it counts.
  public var from: CivilDate
  /// Who come and go.
  public var steps: [MixStep]
  /// The entry of the log that told what it leads to: what was told once is stored once.
  public var told: Int

  /// A change of the care mix.
  public init(from: CivilDate, steps: [MixStep], told: Int) {
    self.from = from
    self.steps = steps
    self.told = told
  }

  /// The share of a month for which it counts, 0 to 1, in rosters that begin on `start`.
  ///
  /// share = days of the month from the change on / days of the month; of the month that holds the start, only the
  /// days from there are counted, so that a roster is staffed for who lives there when it begins.
  ///
  /// From 8 February 2027: 0 of January, 21/28 of February, 1 of March.
  public func share(of month: YearMonth, from start: CivilDate) -> Double {
    let first = start.yearMonth == month ? start : month.firstDay
    let end = month.next.firstDay
    let days = min(max(0, end - max(from, first)), end - first)
    return Double(days) / Double(end - first)
  }
}

extension [CareMixLine] {
  /// The mix of a month: its own lines, else those that hold in it, as lines of that month.
  public func lines(of month: YearMonth) -> [CareMixLine] {
    let held = self.month(heldIn: month)
    return filter { $0.month == held }.map { line in
      var line = line
      line.month = month
      return line
    }
  }

  /// The lines of one month with residents who come or go, or a share of them: to ten-thousandths of a resident, and
  /// never below zero.
  public func adding(_ steps: [MixStep], times share: Double = 1) -> [CareMixLine] {
    guard let month = first?.month else { return self }
    return steps.reduce(self) { lines, step in
      var lines = lines
      let at = lines.firstIndex(where: step.concerns) ?? lines.count
      if at == lines.count {
        lines.append(
          CareMixLine(
            month: month, profile: step.profile, form: step.form, treatment: step.treatment,
            daycare: step.daycare, residents: 0))
      }
      let sum = lines[at].residents + share * step.residents
      lines[at].residents = Swift.max(0, (sum * 10_000).rounded() / 10_000)
      return lines
    }
  }

  /// The mix month by month with changes that count from their day, each by its share of the month
  /// (``MixChange/share(of:from:)``), as it is for rosters that begin on `start`. The month of a change and the one
  /// after it get lines of their own.
  public func counting(_ changes: [MixChange], from start: CivilDate) -> [CareMixLine] {
    guard !changes.isEmpty, !isEmpty else { return self }
    let touched = changes.flatMap { [$0.from.yearMonth, $0.from.yearMonth.next] }
    return Set(map(\.month) + touched).sorted().flatMap { month in
      changes.reduce(lines(of: month)) { lines, change in
        lines.adding(change.steps, times: change.share(of: month, from: start))
      }
    }
  }
}
