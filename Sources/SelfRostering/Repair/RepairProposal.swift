public import RosterModel

/// A way to deal with an absence, or with a need that changed.
public struct RepairProposal: Hashable, Sendable, Codable {
  /// How far it goes, in the order in which it is tried: nobody is called on a free day without asking (VVT-UNR), own
  /// staff come before the pool and hired staff (VVT-OWN1ST).
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing changes: what is not met by others stays open.
    case leave
    /// Own staff change shifts on days they work; nobody is called.
    case shift
    /// Own staff are asked on a free day.
    case ask
    /// What is above the need becomes a shorter shift, or is taken out in consultation.
    case shorten
    /// People are lent to another team that is short, or borrowed from one with people to spare.
    case lend
    /// The pool is asked too.
    case pool
    /// Hired people are asked too.
    case hired
  }

  /// How far it goes.
  public var kind: Kind
  /// The cells it changes.
  public var changes: [CellChange]
  /// Assignments that come or go.
  public var changeCount: Int
  /// No roster of this kind with as few open places changes fewer.
  public var changesAtLeast: Int
  /// Of the places that fell open, those that stay so.
  public var open: Int
  /// No roster of this kind leaves fewer open.
  public var openAtLeast: Int
  /// Who is called on a day the roster leaves free: to be asked, never assigned.
  public var toAsk: [PersonID]
  /// What the changes cost beside what is paid anyhow, in euro.
  public var euro: Double
  /// Findings of rules that take consent, and soft ones, that come with it: their rules.
  public var findings: [RuleID]
  /// What it is besides, where it answers a change of the care mix.
  public var mix: Mix?

  /// What answers a change of the care mix.
  public struct Mix: Hashable, Sendable, Codable {
    /// The change, which is stored when the proposal is carried out.
    public var change: MixChange
    /// Of the heads that came above the need, those that stay so.
    public var over: Int
    /// Paid minutes that come less those that go, in this team.
    public var minutes: Int
    /// Who work for another team.
    public var loans: [Loan]

    /// With all its fields.
    public init(change: MixChange, over: Int, minutes: Int, loans: [Loan] = []) {
      self.change = change
      self.over = over
      self.minutes = minutes
      self.loans = loans
    }
  }

  /// With all its fields.
  public init(
    kind: Kind, changes: [CellChange], changeCount: Int, changesAtLeast: Int, open: Int,
    openAtLeast: Int, toAsk: [PersonID], euro: Double, findings: [RuleID], mix: Mix? = nil
  ) {
    self.kind = kind
    self.changes = changes
    self.changeCount = changeCount
    self.changesAtLeast = changesAtLeast
    self.open = open
    self.openAtLeast = openAtLeast
    self.toAsk = toAsk
    self.euro = euro
    self.findings = findings
    self.mix = mix
  }

  /// Whether its number of changes is proven the smallest.
  public var isProven: Bool { changeCount == changesAtLeast && open == openAtLeast }
}

/// A shift of someone absent: whether it needs to be filled at all.
public struct FreedShift: Hashable, Sendable, Codable {
  /// The date.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// Whether a place stays open without it.
  public var isOpen: Bool
  /// Who stands above the need on another shift at that time, with a level that would do: the need may be met by
  /// another function.
  public var spare: [PersonID]

  /// A shift of someone absent.
  public init(date: CivilDate, shift: ShiftCode, isOpen: Bool, spare: [PersonID]) {
    self.date = date
    self.shift = shift
    self.isOpen = isOpen
    self.spare = spare
  }
}
