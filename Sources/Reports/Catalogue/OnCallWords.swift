/// Sentences for what a judge finds of standby, on-call duties and presence duties.
extension Words {
  // Standby (consignatie).
  static let standbyDays = Words(
    "Van {0} staat op {1} consignatie; hooguit {2}.",
    "From {0} there is standby on {1}; at most {2}.")
  static let standbyFreePeriods = Words(
    "Van {0} is er hooguit twee keer {1} zonder werk of consignatie; minimaal twee keer {2}.",
    "From {0} there are at most two periods of {1} without work or standby; at least two of {2}.")
  static let standbyBeforeNight = Words(
    "Tussen {0} en {1} ligt {2}; voor een nacht minimaal {3} zonder consignatie.",
    "Between {0} and {1} lies {2}; before a night at least {3} without standby.")
  static let standbyAfterNight = Words(
    "Tussen {0} en {1} ligt {2}; na een nacht minimaal {3} zonder consignatie.",
    "Between {0} and {1} lies {2}; after a night at least {3} without standby.")
  static let workWithStandby = Words(
    "Van {0} tot {1} staat {2} werk met consignatie erbij; hooguit {3} per 24 uur.",
    "From {0} to {1} there is {2} of work with standby beside it; at most {3} in 24 hours.")

  // On-call duties of the care sector (bereikbaarheidsdienst).
  static let onCallInWeek = Words(
    "In de week {0} staan {1} bereikbaarheidsdiensten; hooguit {2}.",
    "The week {0} holds {1} on-call duties; at most {2}.")
  static let onCallInWindow = Words(
    "Van {0} staan er {1} bereikbaarheidsdiensten; hooguit {2}.",
    "From {0} there are {1} on-call duties; at most {2}.")
  static let onCallLength = Words(
    "{0} duurt {1}; een bereikbaarheidsdienst hooguit {2}.",
    "{0} lasts {1}; an on-call duty at most {2}.")

  // Presence and sleep duties (aanwezigheidsdienst, slaapdienst).
  static let presenceInWindow = Words(
    "Van {0} staan er {1} aanwezigheids- of slaapdiensten; hooguit {2}.",
    "From {0} there are {1} presence or sleep duties; at most {2}.")
  static let averageWithPresence = Words(
    "Van {0} is het met aanwezigheids- of slaapdiensten gemiddeld {1} per week; hooguit {2}.",
    "From {0}, with presence or sleep duties, the average is {1} a week; at most {2}.")
  static let restAroundPresence = Words(
    "Tussen {0} en {1} ligt {2} rust; voor en na een aanwezigheids- of slaapdienst minimaal {3}.",
    "Between {0} and {1} lies {2} of rest; before and after a presence or sleep duty at least {3}.")
}
