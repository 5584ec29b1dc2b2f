import RosterModel

/// Words that every explanation uses: how sure a number is, what is needed, and what stands in the way.
extension Words {
  // Three words for how sure something is, and no others; the third is ``unknown``.
  static let certaintyProven = Words("bewezen", "proven")
  static let certaintyWithin = Words("binnen {0}", "within {0}")

  static let levelOrHigher = Words("niveau {0} of hoger", "level {0} or higher")
  static let levelsOrHigher = Words("niveaus {0} of hoger", "levels {0} or higher")
  static let levelOnly = Words("niveau {0}", "level {0}")
  static let wholePeriod = Words("hele periode", "the whole period")
  static let weekSpan = Words("week {0} t/m {1}", "weeks {0} to {1}")
  static let weekendOf = Words("weekend van {0}", "the weekend of {0}")
  static let every = Words("elke {0}", "every {0}")
  static let everyShift = Words("alle diensten", "all shifts")
  static let needPhrase = Words("{0} {1}, {2}", "{0} of {1}, {2}")

  /// Shifts of a class, as they are counted.
  static func plural(of shiftClass: Block) -> Words {
    switch shiftClass {
    case .day: Words("dagdiensten", "day shifts")
    case .evening: Words("avonden", "evenings")
    case .night: Words("nachten", "nights")
    }
  }
}

/// What stands in the way.
extension Words {
  static let reasonRule = Words("{0} ({1})", "{0} ({1})")
  static let reasonRuleOf = Words("{0} voor {1}", "{0} for {1}")
  static let reasonLeave = Words("{0} is afwezig {1}", "{0} is away {1}")
  static let reasonAvailability = Words(
    "tijden waarop {0} niet kan werken, {1}", "times at which {0} cannot work, {1}")
  static let reasonUnavailable = Words("wens {0} van {1} ({2})", "wish {0} of {1} ({2})")
  static let reasonUnavailableAlone = Words("wens {0}", "wish {0}")
  static let reasonExempt = Words("{0} is vrijgesteld van {1}", "{0} is exempt from {1}")
  static let reasonSupernumerary = Words(
    "{0} werkt boventallig", "{0} works on top of the need")
  static let reasonPin = Words(
    "{0} staat vast op {1} van {2}", "{0} is pinned to {1} of {2}")
  static let reasonHistory = Words(
    "wat {0} voor de periode werkte", "what {0} worked before the period")
  static let reasonOneDuty = Words(
    "{0} werkt hooguit één dienst op een dag", "{0} works at most one duty on a day")
  static let reasonNeed = Words("{0} nodig: {1}", "{0} needed: {1}")

  static let shortLeave = Words("afwezig {0}", "away {0}")
  static let shortAvailability = Words("kan niet {0}", "cannot {0}")
  static let shortExempt = Words("vrijgesteld van {0}", "exempt from {0}")
  static let shortSupernumerary = Words("boventallig", "on top of the need")
  static let shortPin = Words("staat vast op {0} van {1}", "pinned to {0} of {1}")
  static let shortHistory = Words("gewerkt voor de periode", "worked before the period")
  static let shortOneDuty = Words("één dienst op een dag", "one duty on a day")

  /// What someone may be exempt from; a rule by its id.
  static func exemption(_ status: String) -> Words {
    switch status {
    case "night": Words("nachten", "nights")
    case "evening": Words("avonden", "evenings")
    case "weekend": Words("weekenden", "weekends")
    case "long": Words("lange diensten", "long shifts")
    case "all": Words("alle werk", "all work")
    default: Words(status, status)
    }
  }
}
