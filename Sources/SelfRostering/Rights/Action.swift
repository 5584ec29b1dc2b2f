/// What can be asked of the desk, by the name of its command in the log.
public enum Action: String, Hashable, Sendable, CaseIterable {
  // The file.
  case importTeam = "import"
  case exportTeam = "export"
  case undo
  case seeLog = "log"
  case addAccount = "account"
  case setRule = "house-rule"

  // A period.
  case openPeriod = "period-open"
  case setCalendar = "calendar"
  case fixNeed = "need-fix"
  case seeTeam = "team"
  case seeSums = "sums"

  // A member's own.
  case wish
  case draft
  case improve
  case consent
  case askLeave = "leave-ask"
  case offer = "swap-offer"
  case accept = "swap-accept"
  case take
  case seePoints = "points"
  case enter
  case feed

  // The leader's.
  case decideWish = "wish-decide"
  case decideLeave = "leave-decide"
  case decideRequest = "swap-decide"
  case planLeave = "leave-round"
  case assign
  case planTime = "plan-time"
  case pin
  case propose
  case publish
  case absent
  case changeMix = "mix-change"
  case record
  case closeWeek = "close-week"
  case lend
  case invite
  case endSessions = "sessions"

  // The office's.
  case importRows = "import-csv"
  case payroll = "export-payroll"
  case exportPerson = "export-person"
  case forget
}
