import LabourRules
package import RosterModel

/// Words of the field that every report uses.
extension Words {
  static let and = Words("en", "and")
  static let none = Words("geen", "none")
  static let unknown = Words("onbekend", "unknown")
  static let total = Words("totaal", "total")
  static let hoursShort = Words("{0} u", "{0} h")
  static let minutesShort = Words("{0} min", "{0} min")
  static let fromTo = Words("{0} t/m {1}", "{0} to {1}")
  static let week = Words("week {0}", "week {0}")
  static let level = Words("niveau", "level")
  static let levelShort = Words("niv.", "level")
  static let block = Words("blok", "block")
  static let domain = Words("domein", "domain")
  static let person = Words("medewerker", "person")
  static let shift = Words("dienst", "shift")
  static let group = Words("groep", "group")

  static let weekdays = [
    Words("ma", "Mon"), Words("di", "Tue"), Words("wo", "Wed"), Words("do", "Thu"),
    Words("vr", "Fri"), Words("za", "Sat"), Words("zo", "Sun"),
  ]
  static let months = [
    Words("jan", "Jan"), Words("feb", "Feb"), Words("mrt", "Mar"), Words("apr", "Apr"),
    Words("mei", "May"), Words("jun", "Jun"), Words("jul", "Jul"), Words("aug", "Aug"),
    Words("sep", "Sep"), Words("okt", "Oct"), Words("nov", "Nov"), Words("dec", "Dec"),
  ]
}

/// Things that are counted.
extension Counted {
  static let shifts = Counted(
    one: Words("{0} dienst", "{0} shift"), many: Words("{0} diensten", "{0} shifts"))
  static let people = Counted(
    one: Words("{0} medewerker", "{0} person"), many: Words("{0} medewerkers", "{0} people"))
  static let weeks = Counted(
    one: Words("{0} week", "{0} week"), many: Words("{0} weken", "{0} weeks"))
  static let days = Counted(
    one: Words("{0} dag", "{0} day"), many: Words("{0} dagen", "{0} days"))
  static let nights = Counted(
    one: Words("{0} nacht", "{0} night"), many: Words("{0} nachten", "{0} nights"))
  static let weekends = Counted(
    one: Words("{0} weekend", "{0} weekend"), many: Words("{0} weekenden", "{0} weekends"))
  static let sundays = Counted(
    one: Words("{0} zondag", "{0} Sunday"), many: Words("{0} zondagen", "{0} Sundays"))
  static let euros = Counted(
    one: Words("{0} euro", "{0} euro"), many: Words("{0} euro", "{0} euro"))
  static let years = Counted(
    one: Words("{0} jaar", "{0} year"), many: Words("{0} jaar", "{0} years"))
  static let points = Counted(
    one: Words("{0} punt", "{0} point"), many: Words("{0} punten", "{0} points"))
  static let times = Counted(
    one: Words("{0} keer", "{0} time"), many: Words("{0} keer", "{0} times"))
}

extension Words {
  /// A domain's name.
  package static func name(of domain: Domain) -> Words {
    switch domain {
    case .care: Words("zorg", "care")
    case .guidance: Words("begeleiding", "guidance")
    case .support: Words("ondersteuning", "support")
    }
  }

  /// A block's name.
  package static func name(of block: Block) -> Words {
    switch block {
    case .day: Words("dag", "day")
    case .evening: Words("avond", "evening")
    case .night: Words("nacht", "night")
    }
  }

  /// How a rule binds, in a word.
  package static func name(of kind: RuleKind) -> Words {
    switch kind {
    case .law: Words("wet", "law")
    case .consent: Words("instemming", "consent")
    case .soft: Words("gezond", "healthy")
    case .pay: Words("toeslag", "pay")
    case .definition: Words("definitie", "definition")
    }
  }

  /// The name of a part of the objective, as the contract calls it.
  static func objectivePart(_ name: String) -> Words {
    switch name {
    case "open": Words("open diensten", "open shifts")
    case "hired": Words("ingehuurd en flexpool", "hired and pool")
    case "over": Words("meer dan nodig", "above need")
    case "hours": Words("uren buiten contract", "hours off contract")
    case "wishes": Words("wensen", "wishes")
    case "fairness": Words("eerlijk delen", "fair share")
    case "continuity": Words("gezichten per groep", "faces per group")
    case "health": Words("gezond roosteren", "healthy rostering")
    case "change": Words("wijzigingen", "changes")
    case "burden": Words("zwaarst belaste", "most burdened")
    default: Words(name, name)
    }
  }
}
