import RosterModel
package import SelfRostering

/// Words of leave.
extension Words {
  static let leaveNumber = Words("Verlof {0}", "Leave {0}")
  static let leaveTrial = Words("Verlof (niet aangevraagd)", "Leave (not asked)")
  static let leaveLine = Words("{0}: {1}, {2}, {3}, {4}.", "{0}: {1}, {2}, {3}, {4}.")
  static let leaveShort = Words("{0}: {1}, {2}, {3}.", "{0}: {1}, {2}, {3}.")
  static let leaveDecide = Words(
    "De teamleider beslist uiterlijk {0}.", "The team leader decides by {0}.")
  static let leaveOverdue = Words(
    "TE LAAT: hierover had uiterlijk {0} beslist moeten zijn.",
    "OVERDUE: this should have been decided by {0}.")
  static let leaveBalance = Words(
    "{0} {1}: recht {2}, toegekend {3}, aangevraagd {4}, over {5}.",
    "{0} {1}: right {2}, granted {3}, asked {4}, left {5}.")
  static let leaveBasis = Words(
    "Recht naar rato: {0} per jaar bij {1} per week, feestdagen erbij ({2}).",
    "Right pro rata: {0} a year at {1} a week, public holidays included ({2}).")
  static let leaveBasisOutdated = Words(
    "{0}, een pakket dat niet heel {1} geldt: te bevestigen",
    "{0}, of a pack not in force all of {1}: to be confirmed")
  static let leaveBasisPlanning = Words(
    "rekencijfer van de normen; geen regelpakket van het team zegt het: te bevestigen",
    "a figure of the norms; no rule pack of the team says it: to be confirmed")
  static let leaveNoAccount = Words(
    "Geen verlof: niet in dienst op contracturen.", "No leave: not employed on contract hours.")
  static let leaveRoomTitle = Words(
    "Zo veel mensen van een niveau of hoger kunnen die week nog weg zonder open diensten, geteld in "
      + "uren per week:",
    "So many more people of a level or higher can be away that week before shifts stay open, "
      + "counted in hours per week:")
  static let leaveRoomWeek = Words("week", "week")
  static let leaveRoomContract = Words("contract", "contract")
  static let leaveRoomAway = Words("al weg", "away")
  static let leaveRoomNeeded = Words("nodig", "needed")
  static let leaveRoomMore = Words("kunnen nog weg", "may be away")
  static let leaveOnRoster = Words("Als het wordt toegekend:", "If it is granted:")
  static let leaveStays = Words(
    "Vastgezet en blijft staan: {0} {1} {2}.", "Pinned and stays: {0} {1} {2}.")
  static let leaveRight = Words("recht", "right")
  static let leaveGranted = Words("toegekend", "granted")
  static let leaveAsked = Words("aangevraagd", "asked")
  static let leaveLeft = Words("over", "left")
  static let leaveAway = Words("Afwezig", "Away")
  static let leaveAwayLine = Words("{0}: {1}", "{0}: {1}")
  static let leaveNone = Words("Er zijn geen aanvragen.", "There are no requests.")

  package static func name(of state: LeaveRequest.State) -> Words {
    switch state {
    case .asked: .leaveAsked
    case .granted: .leaveGranted
    case .refused: Words("afgewezen", "refused")
    case .withdrawn: Words("ingetrokken", "withdrawn")
    }
  }
}

/// What is refused of leave, and what then.
extension Words {
  static let leaveNotEmployed = Words(
    "Wie geen contracturen in dienst heeft ({0}), heeft hier geen verlof.",
    "Who has no contract hours in employment ({0}) has no leave here.",
    command: (
      "Misschien met wish unavailable.",
      "Maybe with wish unavailable."
    ))
  static let leaveThere = Words(
    "{0} is al verlof of al aangevraagd.", "{0} is leave already, or was asked before.")
  static let leaveTooLong = Words(
    "Hooguit {0} per aanvraag. Misschien in delen.", "At most {0} a request. Maybe in parts.")
  static let leaveIs = Words("Deze aanvraag is {0}.", "This request is {0}.")
  static let leaveWhy = Words(
    "Een afwijzing krijgt een reden.",
    "A refusal takes a reason.",
    command: (
      "Misschien met --why \"...\".",
      "Maybe with --why \"...\"."
    ))
}
