public import RosterModel

/// What payroll asks of worked duties: the paid time of each person per band of the irregular-hours
/// allowance (ORT), over a period.
///
/// ```swift
/// let january = AllowanceHours(duties, in: first...last, norms: .zzp2013)
/// january.people[0].shares  // 0 %: 7200 minutes, 22 %: 480, 47 %: 960 ...
/// ```
/// For a person p and a band b, over the duties d of p that stand on a date of the period:
///
/// minutes(p, b) = sum over d of paid(d) x presence(d, b) / presence(d)
///
/// - presence(d, b) is real elapsed time in minutes, each minute in the band of the date and the
///   time on the wall it falls on: a night holds an hour more where the clock goes back, one less
///   where it goes forward. Public holidays pay as Sundays; a percentage is the one in force on that
///   date. What no band holds is the band without an allowance.
/// - paid(d) is spread in proportion to presence, so an unpaid break comes off every band alike. That
///   is how `Shift.paid(in:)` spreads it and how shifts are priced, so money and
///   payroll agree.
/// - The sum is rounded once per person, to whole minutes by `LargestRemainder`; of
///   equal remainders the higher percentage gets the minute. So a person's bands add to the paid time
///   exactly, and none is off by a minute or more however many duties there are.
///
/// A duty counts whole in the period its roster date lies in: periods side by side count each duty
/// once. Whose duties these are, and whether the agreement pays an allowance on a duty of presence or
/// on call, is the caller's to say: every duty given is counted alike.
public struct AllowanceHours: Hashable, Sendable {
  /// The first and the last date of the period.
  public var dates: ClosedRange<CivilDate>
  /// Everyone with a duty in the period, in order of identifier.
  public var people: [Account]
  /// What the figures rest on that no source confirms.
  public var assumptions: [Assumption]

  /// The hours of one person.
  public struct Account: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Lowest percentage first; the band without an allowance is always there, others where they hold
    /// time.
    public var shares: [Share]

    /// Paid time over all bands.
    public var paid: Minutes { shares.map(\.time).total() }
  }

  /// Paid time in one band.
  public struct Share: Hashable, Sendable {
    /// The band.
    public var band: AllowanceBand
    /// Paid time in it.
    public var time: Minutes
  }

  /// The hours of these duties, as far as they stand in a period.
  public init(_ duties: [WorkedDuty], in dates: ClosedRange<CivilDate>, norms: NormSet) {
    let counted = duties.filter { dates.contains($0.date) }
    let bands = DutyBands(norms: norms)
    let byPerson = Dictionary(grouping: counted, by: \.person)
    self.dates = dates
    people = byPerson.sorted { $0.key < $1.key }.map { Account($0.key, $0.value, bands) }
    assumptions = bands.assumptions(of: counted)
  }
}

extension AllowanceHours.Account {
  fileprivate init(_ person: PersonID, _ duties: [WorkedDuty], _ bands: DutyBands) {
    var fine: [AllowanceBand: Int] = [.plain: 0]
    for duty in duties { fine.merge(bands.paid(duty)) { $0 + $1 } }
    let highestFirst = fine.sorted { $0.key > $1.key }
    let minutes = LargestRemainder.divide(
      duties.map(\.paid).total().count, by: highestFirst.map(\.value))
    self.person = person
    shares = zip(highestFirst, minutes).reversed()
      .map { AllowanceHours.Share(band: $0.key, time: Minutes($1)) }
      .filter { $0.band == .plain || $0.time > .zero }
  }
}
