/// A shift code (dienstcode): the team's own, never interpreted.
public typealias ShiftCode = String

/// A kind of shift (dienst) from the team's own table.
public struct Shift: Hashable, Sendable {
  /// The team's code, unique in the table.
  public var code: ShiftCode
  /// Its name in words.
  public var name: String
  /// When it begins.
  public var begin: ClockTime
  /// When it ends; at or before `begin` means on the next day.
  public var end: ClockTime
  /// Unpaid break.
  public var breakTime: Minutes
  /// Paid time: what counts for contract hours.
  public var paid: Minutes
  /// The domain it is worked in.
  public var domain: Domain
  /// The lowest level that may work it, or `nil` where any level of the domain may.
  public var minLevel: QualificationLevel?
  /// A role that comes with it, such as the shift in charge (verantwoordelijke dienst).
  public var role: String?
  /// Whether it fills cover, is paid time that covers nothing, or is a duty of presence or on call.
  public var countsFor: CountsFor
  /// The KIK-V class, where it differs from the one its start gives.
  public var givenClass: Block?
  /// Codes of short shifts that may follow it on the same day, worked by the same person.
  public var combinesWith: [ShiftCode]

  /// What a shift counts for.
  public enum CountsFor: String, Hashable, Sendable, CaseIterable {
    /// Fills cover.
    case cover
    /// Paid time that covers nothing: training, meetings, EVV hours, induction, lesson day.
    case none
    /// Presence or sleep duty (aanwezigheidsdienst, slaapdienst): at the place of work, called when needed; all of
    /// it is working time.
    case presence
    /// On-call duty from home (consignatie): only what comes of a call is work.
    case standby
    /// On-call duty of the care sector (bereikbaarheidsdienst): only what comes of a call is work.
    case onCall = "on-call"

    /// Whether it is spent at work.
    public var isAtWork: Bool { self != .standby && self != .onCall }
  }

  /// A shift with all its fields.
  public init(
    code: ShiftCode, name: String = "", begin: ClockTime, end: ClockTime,
    breakTime: Minutes = .zero, paid: Minutes, domain: Domain = .care,
    minLevel: QualificationLevel? = nil, role: String? = nil, countsFor: CountsFor = .cover,
    givenClass: Block? = nil, combinesWith: [ShiftCode] = []
  ) {
    self.code = code
    self.name = name.isEmpty ? code : name
    self.begin = begin
    self.end = end
    self.breakTime = breakTime
    self.paid = paid
    self.domain = domain
    self.minLevel = minLevel
    self.role = role
    self.countsFor = countsFor
    self.givenClass = givenClass
    self.combinesWith = combinesWith
  }

  /// Wall-clock minutes past midnight of the day it starts, end possibly past 1440.
  public var span: Range<Int> {
    begin.minute..<(end.minute > begin.minute ? end.minute : end.minute + 1440)
  }

  /// Time present on a day without a clock change.
  public var presence: Minutes { Minutes(span.count) }

  /// Work: presence less the break.
  public var work: Minutes { presence - breakTime }

  /// The KIK-V class: given, or by start (D 07:00-14:59, A 15:00-22:59, N 23:00-06:59). For
  /// indicators, load and rotation; need and gaps use clock overlap.
  public var shiftClass: Block {
    if let givenClass { return givenClass }
    switch begin.minute {
    case 420..<900: return .day
    case 900..<1380: return .evening
    default: return .night
    }
  }

  /// Paid minutes that fall in a block, spread in proportion to presence.
  public func paid(in block: Block) -> Double {
    Double(paid.count) * Double(block.overlap(span).count) / Double(span.count)
  }
}
