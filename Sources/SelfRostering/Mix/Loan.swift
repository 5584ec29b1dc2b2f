public import RosterModel

/// A duty of someone that another team gets: on its date they work there, on a shift of that team.
public struct Loan: Hashable, Sendable, Codable {
  /// Who.
  public var person: PersonID
  /// The date.
  public var date: CivilDate
  /// The team they belong to.
  public var home: String
  /// What they do not work there.
  public var duty: ShiftCode
  /// The team that gets them.
  public var team: String
  /// What they work there.
  public var shift: ShiftCode

  /// A duty that another team gets.
  public init(
    person: PersonID, date: CivilDate, home: String, duty: ShiftCode, team: String,
    shift: ShiftCode
  ) {
    self.person = person
    self.date = date
    self.home = home
    self.duty = duty
    self.team = team
    self.shift = shift
  }
}
