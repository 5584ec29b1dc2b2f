/// A recorded decision that the work requires what a rule of law allows now and then: the shorter rest of
/// ATW 5:3 and 5:8, once in 7x24 hours.
public struct RuleOverride: Hashable, Sendable {
  /// Whose rest.
  public var person: PersonID
  /// `ATW-DREST`, or `ATW-N-REST` for the rest after a night, which is the daily rest too.
  public var rule: RuleID
  /// The day on which the duty after the rest starts.
  public var date: CivilDate
  /// When it was recorded.
  public var recorded: CivilDate?
  /// By whom.
  public var by: String

  /// A recorded decision.
  public init(
    person: PersonID, rule: RuleID, date: CivilDate, recorded: CivilDate? = nil, by: String = ""
  ) {
    self.person = person
    self.rule = rule
    self.date = date
    self.recorded = recorded
    self.by = by
  }

  /// The rules it can concern.
  public static let rules: Set<RuleID> = ["ATW-DREST", "ATW-N-REST"]
}
