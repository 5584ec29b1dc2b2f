public import CareDemand
public import RosterModel

/// One change of the care mix, the team, the norms or the shifts.
public enum Change: Hashable, Sendable {
  /// Who lives here.
  case mix(MixEdit)
  /// Who works here.
  case staff(StaffEdit)
  /// Expected absence, a fraction of contract hours.
  case absence(Double)
  /// Hours that others offer.
  case offer(OfferEdit)
  /// The most of all hours or of the cost of care staff that may go to hired people; 0 for nobody.
  case hiredCap(ShareCap)
  /// People who can be found.
  case recruit(Recruitment)
  /// People who can step up.
  case train(Training)
  /// Hours per resident per week of a profile.
  case hours(profile: String, HoursEdit)
  /// Shares per level of a profile, which add to 1.
  case levelMix(profile: String, shares: [QualificationLevel: Double])
  /// Where levels come from.
  case levelSource(DemandSettings.LevelSource)
  /// A task that another level gives from now on.
  case delegate(Delegation)
  /// Another norm set, by its id.
  case normSet(String)
  /// Other shifts: this table instead.
  case shifts([Shift])
  /// Heads that must be there: these instead.
  case presence([PresenceFloor])
  /// The share of the tariffs that contracts pay, a fraction.
  case contractShare(Double)
}

/// A kind of residents: a line of the care mix without month and number.
public struct ResidentKind: Hashable, Sendable {
  /// The care profile as in iWlz.
  public var profile: String
  /// How care is delivered.
  public var form: DeliveryForm
  /// Whether the package includes treatment.
  public var treatment: Bool
  /// Whether it includes daycare; `nil` for whichever line there is, the one without daycare first.
  public var daycare: Bool?

  /// A kind of residents.
  public init(
    profile: String, form: DeliveryForm = .zzp, treatment: Bool = false, daycare: Bool? = nil
  ) {
    self.profile = profile
    self.form = form
    self.treatment = treatment
    self.daycare = daycare
  }
}

/// Residents who come, go or change.
public enum MixEdit: Hashable, Sendable {
  /// So many come, or go where below zero: `-3 4VV +3 5VV/bh`.
  case steps([Step])
  /// All of one kind become another: `all 4VV -> 5VV/bh`.
  case move(from: ResidentKind, to: ResidentKind)

  /// Residents of one kind who come or go.
  public struct Step: Hashable, Sendable {
    /// Who.
    public var kind: ResidentKind
    /// How many come; below zero how many go.
    public var residents: Double

    /// Residents of one kind who come or go.
    public init(kind: ResidentKind, residents: Double) {
      self.kind = kind
      self.residents = residents
    }
  }
}

/// People who come, leave or step up, in contract hours.
public enum StaffEdit: Hashable, Sendable {
  /// So many full-time jobs more, or less where below zero: `+0.8 fte 4`.
  case fte(Skill, Double)
  /// A member leaves: `-VIG-03`.
  case leaves(PersonID)
  /// A member reaches another level: `LIG-01 -> 3`.
  case reaches(PersonID, QualificationLevel)
}

/// Hours a week that someone outside the team offers.
public struct OfferEdit: Hashable, Sendable {
  /// Who.
  public var shell: Shell
  /// Of which level.
  public var skill: Skill
  /// Hours a week at most, on the ward; below zero the team gives hours away (other team only).
  public var hoursPerWeek: Double

  /// Hours someone offers.
  public init(shell: Shell, skill: Skill, hoursPerWeek: Double) {
    self.shell = shell
    self.skill = skill
    self.hoursPerWeek = hoursPerWeek
  }
}

/// A change of the hours per resident per week.
public enum HoursEdit: Hashable, Sendable {
  /// This many.
  case hours(Double)
  /// So many times what the norm says.
  case times(Double)
}
