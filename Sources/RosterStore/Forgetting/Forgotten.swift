import GRDB
import RosterModel
import SelfRostering

/// What becomes of the rows about someone who is forgotten, and of what the log says of those rows.
///
/// The person becomes a pseudonym (AVG 4(5)): who it is can no longer be told from the file. What totals and the log
/// rest on stays; what says more of someone than that goes (AVG 5(1)(c), 17).
///
/// | what | becomes | because |
/// |---|---|---|
/// | person | code by pseudonym; no date of birth, no certificates; form, pool, home group stay | totals by pool, hired staff and resident group; groups of many |
/// | membership, contract | stay | hours per team and level |
/// | status `exempt`, `not-alone` | goes | hints at health (AVG 9); no total counts it |
/// | status `supernumerary` | stays | whether a shift was filled |
/// | consent, override | stay | that a roster was lawful; who recorded it, by pseudonym where it was them |
/// | consent to a rule of pregnancy or age | goes | says what may not be kept (AVG 9), or the age that was taken away |
/// | availability, standing wish | go | a pattern of someone's life, which only future rosters need |
/// | leave `sick`, `care` | becomes `other`, with the same days and minutes | health and family (AVG 9); the sum of hours stays |
/// | leave `employer` | goes | hours elsewhere count in no total |
/// | request for leave | stays without its reason | what was granted and refused; a reason may be about anything |
/// | choices and turns of a round of leave | stay | that rounds were fair over the years |
/// | other leave, counter | stay | hours; counts that say nothing of anyone |
/// | wish | stays | how many wishes were met; it has no text |
/// | assignment, worked shift | stay | the roster |
/// | record of what was worked | stays without its note | hours and pay; a note may be about anything |
/// | points for helping | stay | sums of points; they say no more than roster and log do |
/// | request | codes by pseudonym, reasons wiped | what was agreed; a reason may be about anything |
/// | account, and who made an entry of the log | by pseudonym | the log says who did what, by role and pseudonym |
/// | invitation, calendar feed, session | go | nobody comes in by them any more |
/// | reason of an entry about, by or naming them | wiped | a free text may be about anything |
enum Forgotten {
  /// Consents that tell of pregnancy, and of age: without a date of birth no finding asks for the latter.
  private static let telling: Set<RuleID> = ["ATW-PREG", "ATW-MAT", "VVT-55", "GHZ-57"]

  /// Whether a row about someone goes altogether.
  static func goes(_ table: String, _ columns: [String: DatabaseValue]) -> Bool {
    switch table {
    case "availability", "standingWish", Invitation.table, CalendarFeed.table: true
    case "status": PersonStatus.Kind(stored: columns["kind"] ?? .null) != .supernumerary
    case "leave": Leave.Kind(stored: columns["kind"] ?? .null) == .employer
    case "consent": String(stored: columns["rule"] ?? .null).map(telling.contains) ?? false
    default: false
    }
  }

  /// Columns of a row about someone that become something else.
  static func changes(
    _ table: String, _ columns: [String: DatabaseValue]
  ) -> [String: DatabaseValue] {
    switch table {
    case "person": ["birthDate": .null, "certificates": "[]".databaseValue]
    case "leaveRequest": ["reason": .null]
    case "realised": ["note": .null]
    case "leave":
      switch Leave.Kind(stored: columns["kind"] ?? .null) {
      case .sick, .care: ["kind": Leave.Kind.other.stored]
      default: [:]
      }
    default: [:]
    }
  }

  /// What a text within a document of a request becomes, by its key: whether it concerns them, and is their own.
  static func text(_ key: String, _ text: String, concerns: Bool, isTheirs: Bool) -> String? {
    switch key {
    case "reason", "why": concerns ? Pseudonym.wiped : nil
    case "kind" where isTheirs:
      switch Leave.Kind(rawValue: text) {
      case .sick, .care: Leave.Kind.other.rawValue
      default: nil
      }
    default: nil
    }
  }
}
