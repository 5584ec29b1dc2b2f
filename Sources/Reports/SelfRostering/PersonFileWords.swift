package import RosterModel

/// Words of what is held on a person.
extension Words {
  static let fileOf = Words(
    "Alles wat over {0} wordt bewaard", "All that is held on {0}")
  static let fileBorn = Words("geboren op {0}", "born on {0}")
  static let filePool = Words("flexpool {0}", "pool {0}")
  static let fileGroup = Words("groep {0}", "group {0}")
  static let fileCertificate = Words("{0}, tot en met {1}", "{0}, until {1}")
  static let fileTeams = Words("Teams", "Teams")
  static let fileLent = Words("uitgeleend", "lent")
  static let fileContracts = Words("Contracten", "Contracts")
  static let fileContract = Words(
    "{0}, niveau {1}: {2} per week", "{0}, level {1}: {2} a week")
  static let fileStatuses = Words("Bijzonderheden", "States")
  static let fileConsents = Words("Instemmingen", "Consents")
  static let fileRests = Words("Vastgelegde kortere rust", "Shorter rests on record")
  static let fileRecordedBy = Words("vastgelegd door {0}", "recorded by {0}")
  static let fileRecordedOn = Words("vastgelegd op {0}", "recorded on {0}")
  static let fileAvailability = Words("Beschikbaarheid", "Availability")
  static let fileLeave = Words("Afwezigheid", "Days away")
  static let filePerDay = Words("{0} per dag", "{0} a day")
  static let fileCounters = Words("Tellers", "Counters")
  static let fileStanding = Words("Vaste wensen", "Standing wishes")
  static let fileRoster = Words("Rooster", "Roster")
  static let fileWorked = Words("Gewerkt", "Worked")
  static let fileRequests = Words("Verzoeken", "Requests")
  static let fileAccounts = Words("Accounts", "Accounts")
  static let fileInvitations = Words("Uitnodigingen", "Invitations")
  static let fileFeeds = Words("Gekoppelde agenda", "Linked calendar")
  static let fileSince = Words("sinds {0}", "since {0}")
  static let fileFurther = Words("Verder", "Further")
  static let fileLog = Words("Logboek", "Log")
  static let fileColleague = Words("collega", "colleague")
  static let fileFrom = Words("vanaf {0}", "from {0}")
  static let fileUntil = Words("t/m {0}", "until {0}")
  static let filePeriod = Words("{0}, periode van {1}", "{0}, period of {1}")
  static let forgottenAs = Words(
    "Vergeten. In totalen en logboek staat nu {0}.",
    "Forgotten. Totals and log now say {0}.")
  static let fileWritten = Words("Geschreven naar {0}.", "Written to {0}.")
  static let fileUnwritable = Words(
    "{0}: hier kan niet worden geschreven. Misschien bestaat de map nog niet.",
    "{0}: cannot be written. Maybe the folder does not exist yet.")

  package static func name(of kind: PersonStatus.Kind) -> Words {
    switch kind {
    case .notAlone: Words("niet alleen", "not alone")
    case .supernumerary: Words("boventallig", "supernumerary")
    case .exempt: Words("vrijgesteld", "exempt")
    }
  }

  package static func name(of kind: Leave.Kind) -> Words {
    switch kind {
    case .leave: Words("verlof", "leave")
    case .sick: Words("ziek", "sick")
    case .care: Words("zorgverlof", "care leave")
    case .training: Words("scholing", "training")
    case .lesson: Words("lesdag", "lesson")
    case .other: Words("overig", "other")
    case .employer: Words("andere werkgever", "other employer")
    }
  }

  package static func name(of form: EmploymentForm) -> Words {
    switch form {
    case .employed: Words("in dienst", "employed")
    case .agency: Words("uitzendkracht", "agency")
    case .selfEmployed: Words("zelfstandig", "self-employed")
    case .student: Words("leerling", "student")
    case .onCall: Words("oproepkracht", "on call")
    }
  }
}

extension Sentences {
  /// Someone was forgotten.
  public static func forgotten(
    as pseudonym: String, entry number: Int, _ language: Language
  ) -> String {
    Voice(language)(.forgottenAs, pseudonym) + "\n" + entry(number, language)
  }

  /// A file was written.
  public static func written(to path: String, _ language: Language) -> String {
    Voice(language)(.fileWritten, path)
  }

  /// A file cannot be written.
  public static func unwritable(_ path: String, _ language: Language) -> String {
    Voice(language)(.fileUnwritable, path)
  }
}
