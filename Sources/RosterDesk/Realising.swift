public import RosterModel
import RosterStore
public import SelfRostering

/// What was really worked, where it differs from the plan.
public struct RealisedForm: Hashable, Sendable {
  /// Who.
  public var person: PersonID
  /// The date the duty stands on in the roster.
  public var date: CivilDate
  /// Which duty; what is left out is as its shift has it.
  public var duty: Duty
  /// When it began.
  public var begins: LocalTime?
  /// When it ended.
  public var ends: LocalTime?
  /// Unpaid break.
  public var breakTime: Minutes?
  /// Paid time; where it is left out, each minute more or less than the shift's is paid so.
  public var paid: Minutes?
  /// The domain, for a duty without a shift; that of the contract where it is left out.
  public var domain: Domain?
  /// Whether it was worked; a planned duty that was not is taken away.
  public var isWorked: Bool
  /// What there is to say of it.
  public var note: String?

  /// Which duty is meant.
  public enum Duty: Hashable, Sendable {
    /// The only one of the day.
    case only
    /// One of the team's shifts, planned or not.
    case shift(ShiftCode)
    /// A duty without a shift, by a name.
    case named(String)
  }

  /// What was really worked.
  public init(
    person: PersonID, date: CivilDate, duty: Duty = .only, begins: LocalTime? = nil,
    ends: LocalTime? = nil, breakTime: Minutes? = nil, paid: Minutes? = nil,
    domain: Domain? = nil, isWorked: Bool = true, note: String? = nil
  ) {
    self.person = person
    self.date = date
    self.duty = duty
    self.begins = begins
    self.ends = ends
    self.breakTime = breakTime
    self.paid = paid
    self.domain = domain
    self.isWorked = isWorked
    self.note = note
  }

  /// Whether it says nothing but that the duty was worked.
  var isAsPlanned: Bool {
    isWorked && begins == nil && ends == nil && breakTime == nil && paid == nil && note == nil
  }
}

extension Desk {
  /// Records what was really worked. Whatever rule it breaks it is accepted, and what it breaks is
  /// said.
  ///
  /// The date must have begun, and the roster be published or past. A duty in a closed week is
  /// corrected with a reason only.
  public func record(_ form: RealisedForm, at place: Place) throws -> Receipt<RealisedOutcome> {
    let there = Place(team: place.team, date: form.date)
    return try change(.record, at: there) { desk, writer in
      _ = try desk.person(form.person)
      guard form.date <= desk.now.local.date else { throw Refusal.notBegun(form.date) }
      let isClosed = try desk.reader.closedWeeks(of: desk.team.key).contains(form.date.monday)
      guard !isClosed || asker.why != nil else {
        throw Refusal.correctionNeedsReason(form.date.monday)
      }
      let before = try desk.realised()
      let recording = try Recording(form, on: desk)
      let duty = try recording.write(isClosed: isClosed, by: writer)
      let after = try desk.realised()
      return RealisedOutcome(
        duty: duty, planned: recording.planned, isCorrection: isClosed,
        findings: after.findings.worse(than: before.findings), shifts: after.shifts)
    }
  }
}

extension TeamDesk {
  /// What the judge says of the period as it was worked, or will be as things stand.
  func realised() throws -> RealisedJudgement {
    RealisedJudgement(
      try reader.duties(of: team.key, on: dates), besides: try assignmentsElsewhere(),
      in: try scenario())
  }
}
