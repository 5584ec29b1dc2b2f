import RosterModel

/// The languages problems can be told in.
public enum ScenarioLanguage: String, Hashable, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

extension ScenarioProblem {
  /// The problem in one line: `people.csv:4:12: onbekend niveau "7". Misschien 1, 2, 2+ of 3.`
  public func message(in language: ScenarioLanguage) -> String {
    let place = ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    return "\(place): \(said(in: language))"
  }

  /// The same without where, for who sees that: `onbekend niveau "7". Misschien 1, 2, 2+ of 3.`
  public func said(in language: ScenarioLanguage) -> String {
    let what = kind.phrase(value.map(Quoted.text)).text(in: language).withoutLooseEnd()
    let maybe = language == .dutch ? "Misschien" : "Maybe"
    return "\(what). \(maybe) \(suggestion.phrase.text(in: language))."
  }
}

/// One text in each language.
struct Phrase {
  var dutch: String
  var english: String

  init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  func text(in language: ScenarioLanguage) -> String { language == .dutch ? dutch : english }
}

/// A value within a message: in quotes, on one line, not too long.
private enum Quoted {
  static func text(_ value: String) -> String {
    let flat = String(value.map { $0.isNewline ? " " : $0 })
    return "\"" + (flat.count > 60 ? flat.prefix(57) + "..." : flat) + "\""
  }
}

extension String {
  /// Without the colon or space that a missing value leaves at the end.
  fileprivate func withoutLooseEnd() -> String {
    var text = self
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    return text
  }
}

extension ScenarioProblem.Kind {
  /// What is wrong, with the value in quotes where there is one.
  fileprivate func phrase(_ value: String?) -> Phrase {
    let it = value ?? ""
    return filePhrase(it) ?? gridPhrase(it) ?? settingPhrase(it) ?? sentencePhrase(it)
      ?? mappingPhrase(it) ?? valuePhrase(it) ?? relationPhrase(it)
  }

  private func filePhrase(_ it: String) -> Phrase? {
    switch self {
    case .folderMissing: Phrase("deze map is er niet", "there is no such folder")
    case .fileMissing: Phrase("dit bestand ontbreekt", "this file is missing")
    case .unknownFile: Phrase("onbekend bestand \(it)", "unknown file \(it)")
    case .fileUnreadable: Phrase("dit bestand is niet te lezen", "this file cannot be read")
    case .fileEmpty: Phrase("het bestand is leeg", "the file is empty")
    case .noRows: Phrase("er staan geen regels in", "there are no rows")
    case .notUTF8(let byte, let offset):
      Phrase(
        "byte \(offset) (0x\(String(byte, radix: 16, uppercase: true))) is geen UTF-8",
        "byte \(offset) (0x\(String(byte, radix: 16, uppercase: true))) is not UTF-8")
    case .controlCharacter:
      Phrase("onzichtbaar stuurteken \(it)", "invisible control character \(it)")
    default: nil
    }
  }

  private func gridPhrase(_ it: String) -> Phrase? {
    switch self {
    case .unclosedQuote:
      Phrase("aanhalingsteken niet gesloten \(it)", "quote not closed \(it)")
    case .quoteInsideCell:
      Phrase("aanhalingsteken midden in een cel \(it)", "quote in the middle of a cell \(it)")
    case .textAfterQuote:
      Phrase("tekst na het sluitende aanhalingsteken \(it)", "text after the closing quote \(it)")
    case .blankLine: Phrase("lege regel tussen de rijen", "blank line between rows")
    case .separatedByTabs:
      Phrase("kolommen zijn met tabs gescheiden", "columns are separated by tabs")
    case .tooManyCells(let expected, let found):
      Phrase(
        "\(found) cellen waar de kop er \(expected) heeft; de eerste te veel is \(it)",
        "\(found) cells where the header has \(expected); the first too many is \(it)")
    case .tooFewCells(let expected, let found):
      Phrase(
        "\(found) cellen waar de kop er \(expected) heeft; de laatste is \(it)",
        "\(found) cells where the header has \(expected); the last is \(it)")
    case .unknownHeader: Phrase("onbekende kolom \(it)", "unknown column \(it)")
    case .missingHeader(let name):
      Phrase("kolom \"\(name)\" ontbreekt", "column \"\(name)\" is missing")
    case .duplicateHeader: Phrase("dubbele kolom \(it)", "duplicate column \(it)")
    case .surroundingSpace:
      Phrase("spatie voor of achter \(it)", "space before or after \(it)")
    case .lineEndInValue: Phrase("regeleinde in \(it)", "line end within \(it)")
    case .separatorInCode:
      Phrase("| kan niet in een code: \(it)", "| cannot be in a code: \(it)")
    default: nil
    }
  }

  private func settingPhrase(_ it: String) -> Phrase? {
    switch self {
    case .yaml(let detail):
      Phrase("geen geldige YAML (\(detail)): \(it)", "not valid YAML (\(detail)): \(it)")
    case .unknownKey: Phrase("onbekende instelling \(it)", "unknown setting \(it)")
    case .missingKey(let name):
      Phrase("instelling \"\(name)\" ontbreekt", "setting \"\(name)\" is missing")
    case .wrongType(let type):
      Phrase(
        "hier hoort \(type.name.dutch)\(it.isEmpty ? "" : ", niet \(it)")",
        "\(type.name.english) belongs here\(it.isEmpty ? "" : ", not \(it)")")
    case .notMonday(let day):
      Phrase(
        "de periode begint niet op een maandag: \(it) is een \(day.phrase.dutch)",
        "the period does not start on a Monday: \(it) is a \(day.phrase.english)")
    case .wrongUnit(let rule):
      Phrase("\(rule) telt niet in \(it)", "\(rule) does not count in \(it)")
    case .softerThanLaw(let rule):
      Phrase(
        "\(rule) met \(it) is soepeler dan de wet", "\(rule) with \(it) is softer than the law")
    case .packNotListed:
      Phrase("regelpakket \(it) staat niet in rule_packs", "rule pack \(it) is not in rule_packs")
    default: nil
    }
  }

  private func mappingPhrase(_ it: String) -> Phrase? {
    switch self {
    case .mappedColumnMissing(let file, let found):
      Phrase(
        "\(file) heeft geen kolom \(it); wel \(found.joined(separator: ", "))",
        "\(file) has no column \(it); it has \(found.joined(separator: ", "))")
    case .wrongDelimiter(let file):
      Phrase("in de kop van \(file) staat geen \(it)", "the header of \(file) has no \(it)")
    case .notMapped(let column, let mapping):
      Phrase(
        "\(mapping) zegt bij values niet wat \(it) is als \(column)",
        "\(mapping) does not say under values what \(it) is as \(column)")
    default: nil
    }
  }

  private func valuePhrase(_ it: String) -> Phrase? {
    switch self {
    case .emptyCell: Phrase("hier moet iets staan", "a value is required here")
    case .mustBeEmpty: Phrase("hier hoort niets te staan: \(it)", "must be empty here: \(it)")
    case .malformed(let form):
      Phrase("geen \(form.name.dutch): \(it)", "not \(form.name.english): \(it)")
    case .unknown(let vocabulary):
      Phrase("onbekend\(vocabulary.name.dutch) \(it)", "unknown \(vocabulary.name.english) \(it)")
    case .levelOutsideDomain(let domain):
      Phrase(
        "niveau \(it) bestaat niet in het domein \(domain.rawValue)",
        "level \(it) does not exist in the domain \(domain.rawValue)")
    case .outOfRange: Phrase("buiten de grenzen: \(it)", "out of range: \(it)")
    case .dateOutOfRange: Phrase("onmogelijke datum \(it)", "impossible date \(it)")
    case .unknownShift:
      Phrase("onbekende dienstcode \(it)", "unknown shift code \(it)")
    case .unknownPerson: Phrase("onbekende persoon \(it)", "unknown person \(it)")
    default: nil
    }
  }

  private func relationPhrase(_ it: String) -> Phrase {
    datePhrase(it) ?? pairPhrase(it) ?? shiftPhrase(it) ?? Phrase("onjuist \(it)", "wrong \(it)")
  }

  private func datePhrase(_ it: String) -> Phrase? {
    switch self {
    case .outsidePeriod: Phrase("\(it) valt buiten de periode", "\(it) is outside the period")
    case .inPeriod:
      Phrase("\(it) valt in de periode", "\(it) is in the period")
    case .endsBeforeStart(let start):
      Phrase("\(it) ligt voor het begin \(start)", "\(it) is before the start \(start)")
    case .holdsOnNoDay:
      Phrase(
        "\(it) komt op geen dag van de wens voor", "\(it) holds on no day of the wish")
    default: nil
    }
  }

  private func pairPhrase(_ it: String) -> Phrase? {
    switch self {
    case .duplicate(let line):
      Phrase("\(it) staat ook op regel \(line)", "\(it) is also on line \(line)")
    case .daysOverlap(let line):
      Phrase(
        "\(it) overlapt de dagen op regel \(line) voor dezelfde dienst en hetzelfde niveau",
        "\(it) overlaps the days on line \(line) for the same shift and level")
    case .tariffsOverlap(let line):
      Phrase(
        "\(it) heeft op dezelfde dagen ook een tarief op regel \(line)",
        "\(it) has another tariff on the same days on line \(line)")
    case .contractsContradict(let line):
      Phrase(
        "contract van \(it) geldt tegelijk met een ander op regel \(line)",
        "contract of \(it) holds at the same time as another on line \(line)")
    case .personWithoutContract:
      Phrase("\(it) heeft geen contract", "\(it) has no contract")
    case .hoursCrossed(let max):
      Phrase(
        "hours_min \(it) is meer dan hours_max \(max)", "hours_min \(it) is above hours_max \(max)")
    case .growsWithLevel(let line, let level, let heads):
      Phrase(
        "\(it) mensen is meer dan de \(heads) vanaf niveau \(level) op regel \(line)",
        "\(it) heads are more than the \(heads) from level \(level) up on line \(line)")
    case .doubleBooking(let line, let shift):
      Phrase(
        "dienst \(it) overlapt dienst \"\(shift)\" van dezelfde persoon op regel \(line)",
        "shift \(it) overlaps shift \"\(shift)\" of the same person on line \(line)")
    default: nil
    }
  }

  private func shiftPhrase(_ it: String) -> Phrase? {
    switch self {
    case .noDuration:
      Phrase("de dienst eindigt waar hij begint: \(it)", "the shift ends when it begins: \(it)")
    case .longerThanShift(let presence):
      Phrase(
        "\(it) minuten is langer dan de dienst (\(presence.count) minuten)",
        "\(it) minutes is longer than the shift (\(presence.count) minutes)")
    case .domainDiffers(let domain):
      Phrase(
        "domein \(it) is niet dat van de dienst (\(domain.rawValue))",
        "domain \(it) is not that of the shift (\(domain.rawValue))")
    case .combinesTooEarly(let end):
      Phrase(
        "dienst \(it) begint voordat deze om \(end) eindigt",
        "shift \(it) starts before this one ends at \(end)")
    default: nil
    }
  }
}

extension ScenarioProblem.Suggestion {
  /// What follows "Misschien" and "Maybe".
  fileprivate var phrase: Phrase {
    valuePhrase ?? rangePhrase ?? sentencePhrase ?? filePhrase ?? csvPhrase ?? fixPhrase
  }

  private var valuePhrase: Phrase? {
    switch self {
    case .closest(let text): return Phrase("\"\(text)\"", "\"\(text)\"")
    case .oneOf(let texts):
      let all = texts.dropLast().joined(separator: ", ")
      guard let last = texts.last else { return nil }
      return all.isEmpty
        ? Phrase(last, last) : Phrase("\(all) of \(last)", "\(all) or \(last)")
    case .mondays(let before, let after):
      return Phrase("\(before) of \(after)", "\(before) or \(after)")
    case .form(let form): return form.example
    case .type(let type): return type.phrase
    default: return nil
    }
  }

  private var rangePhrase: Phrase? {
    switch self {
    case .between(let low, let high):
      Phrase("een waarde van \(low) tot en met \(high)", "a value from \(low) to \(high)")
    case .dates(let first, let last):
      Phrase("een datum van \(first) tot en met \(last)", "a date from \(first) to \(last)")
    case .before(let date): Phrase("een datum voor \(date)", "a date before \(date)")
    case .endOn(let date):
      Phrase(
        "\(date) als laatste dag van het eerdere contract",
        "\(date) as the last day of the earlier contract")
    case .atMost(let heads, let line):
      Phrase(
        "hooguit \(heads), of meer op regel \(line)", "at most \(heads), or more on line \(line)")
    default: nil
    }
  }

  private var filePhrase: Phrase? {
    switch self {
    case .addFile(let name):
      Phrase(
        "\(name) toevoegen; `zorgrooster new` schrijft een voorbeeld",
        "add \(name); `zorgrooster new` writes an example")
    case .addFileOrCareMix(let name):
      Phrase(
        "\(name) toevoegen, of care-mix.csv als alleen de vraag telt",
        "add \(name), or care-mix.csv for demand only")
    case .moveFile:
      Phrase("het bestand naar een andere map", "move the file to another folder")
    case .checkPath:
      Phrase("een ander pad, of rechten op het bestand", "another path, or rights on the file")
    case .saveAsUTF8:
      Phrase("opslaan als \"CSV UTF-8\"", "save it as \"CSV UTF-8\"")
    case .header(let text):
      Phrase("deze kop op de eerste regel: \(text)", "this header on the first line: \(text)")
    case .addRow: Phrase("een regel toevoegen", "add a row")
    case .checkYAML:
      Phrase(
        "klopt het inspringen, een dubbele punt of een haakje hier niet",
        "indentation, a colon or a bracket is amiss here")
    default: nil
    }
  }

  private var csvPhrase: Phrase? {
    switch self {
    case .removeCharacter: Phrase("het teken weghalen", "remove the character")
    case .closeQuote:
      Phrase("een \" aan het eind van de cel", "a \" at the end of the cell")
    case .quoteCell:
      Phrase(
        "de hele cel tussen \"...\" en elk \" erin verdubbeld",
        "the whole cell in \"...\" with each \" within doubled")
    case .quoteDelimiter(let sign):
      Phrase(
        "een cel met \(sign) erin tussen \"...\"", "put a cell that holds \(sign) in \"...\"")
    case .addDelimiters(let sign, let count):
      Phrase("\(count) keer \(sign) erachter", "\(count) more \(sign) at the end")
    case .saveWithDelimiter:
      Phrase("opslaan met , of ; tussen de cellen", "save with , or ; between cells")
    case .rename(let old, let new):
      Phrase("\"\(old)\" hernoemen tot \"\(new)\"", "rename \"\(old)\" to \"\(new)\"")
    case .removeColumn: Phrase("deze kolom weghalen", "remove this column")
    case .add(let name): Phrase("\"\(name)\" toevoegen", "add \"\(name)\"")
    default: nil
    }
  }

  private var fixPhrase: Phrase {
    switch self {
    case .removeLine: Phrase("deze regel weghalen", "remove this line")
    case .removeOneOf(let line):
      Phrase("deze regel of regel \(line) weghalen", "remove this line or line \(line)")
    case .leaveEmpty: Phrase("leeg laten", "leave it empty")
    case .swap: Phrase("de twee waarden omwisselen", "swap the two values")
    case .addContract(let person, let file):
      Phrase("een regel voor \(person) in \(file)", "a line for \(person) in \(file)")
    case .listPack(let id):
      Phrase(
        "\"\(id)\" toevoegen aan rule_packs in scenario.yaml",
        "add \"\(id)\" to rule_packs in scenario.yaml")
    case .otherEnd: Phrase("een later einde", "a later end")
    default: Phrase("een andere waarde", "another value")
    }
  }
}

extension ScenarioProblem.ValueType {
  fileprivate var name: Phrase {
    switch self {
    case .text: Phrase("een tekst", "a text")
    case .integer: Phrase("een geheel getal", "a whole number")
    case .number: Phrase("een getal", "a number")
    case .list: Phrase("een lijst", "a list")
    case .mapping: Phrase("een blok met sleutels", "a block of keys")
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .text: Phrase("een tekst", "a text")
    case .integer:
      Phrase("een geheel getal zonder aanhalingstekens", "a whole number without quotes")
    case .number:
      Phrase(
        "een getal met een punt en zonder aanhalingstekens, zoals 0.5",
        "a number with a point and without quotes, such as 0.5")
    case .list: Phrase("een lijst [a, b]", "a list [a, b]")
    case .mapping: Phrase("een blok {sleutel: waarde}", "a block {key: value}")
    }
  }
}

extension ScenarioProblem.Form {
  fileprivate var name: Phrase {
    switch self {
    case .date: Phrase("datum", "a date")
    case .month: Phrase("maand", "a month")
    case .time: Phrase("tijd", "a time")
    case .integer: Phrase("geheel getal", "a whole number")
    case .boolean: Phrase("ja of nee", "a yes or no")
    case .days: Phrase("dagpatroon", "a day pattern")
    case .certificates: Phrase("lijst van bevoegdheden", "a list of certificates")
    case .dateAs(let pattern): Phrase("datum als \(pattern)", "a date as \(pattern)")
    case .datePattern: Phrase("schrijfwijze van datums", "a way to write dates")
    case .decimal: Phrase("getal", "a number")
    case .dateOrMonth: Phrase("datum of maand", "a date or month")
    case .signed: Phrase("getal met + of -", "a number with + or -")
    case .percentage: Phrase("percentage", "a percentage")
    }
  }

  fileprivate var example: Phrase {
    switch self {
    case .date: Phrase("jjjj-mm-dd of dd-mm-jjjj", "yyyy-mm-dd or dd-mm-yyyy")
    case .month: Phrase("jjjj-mm", "yyyy-mm")
    case .time: Phrase("uu:mm, zoals 07:30", "hh:mm, such as 07:30")
    case .integer: Phrase("een geheel getal zoals 30", "a whole number such as 30")
    case .boolean: Phrase("ja of nee", "yes or no")
    case .days:
      Phrase("mon-fri, sat, mon|wed, all of een datum", "mon-fri, sat, mon|wed, all or a date")
    case .certificates:
      Phrase("naam@jjjj-mm-dd|naam@jjjj-mm-dd", "name@yyyy-mm-dd|name@yyyy-mm-dd")
    case .dateAs(let pattern): Phrase(pattern, pattern)
    case .datePattern:
      Phrase("dd-mm-jjjj, jjjj-mm-dd of jjjjmmdd", "dd-mm-yyyy, yyyy-mm-dd or yyyymmdd")
    case .decimal(let comma):
      comma
        ? Phrase("een getal met een komma, zoals 7,5", "a number with a comma, such as 7,5")
        : Phrase("een getal met een punt, zoals 7.5", "a number with a point, such as 7.5")
    case .dateOrMonth:
      Phrase("jjjj-mm, jjjj-mm-dd of dd-mm-jjjj", "yyyy-mm, yyyy-mm-dd or dd-mm-yyyy")
    case .signed: Phrase("+3 of -3", "+3 or -3")
    case .percentage: Phrase("een percentage zoals 9%", "a percentage such as 9%")
    }
  }
}

extension ScenarioProblem.Vocabulary {
  /// In Dutch with the ending of "onbekend" that agrees with it.
  fileprivate var name: Phrase {
    switch self {
    case .domain: Phrase(" domein", "domain")
    case .level: Phrase(" niveau", "level")
    case .deliveryForm: Phrase("e leveringsvorm", "delivery form")
    case .profile: Phrase(" zorgprofiel", "care profile")
    case .employmentForm: Phrase(" soort dienstverband", "form of employment")
    case .statusKind: Phrase("e status", "status")
    case .exemption: Phrase("e vrijstelling", "exemption")
    case .rule: Phrase("e regel", "rule")
    case .block: Phrase(" dagdeel", "block of the day")
    case .leaveKind: Phrase("e soort afwezigheid", "kind of leave")
    case .strength: Phrase("e sterkte van een wens", "strength of a wish")
    case .source: Phrase("e herkomst", "source")
    case .countsFor: Phrase("e waarde van counts_for", "value of counts_for")
    case .shiftClass: Phrase("e dienstklasse", "class of shift")
    case .role: Phrase("e rol", "role")
    case .counter: Phrase("e teller", "counter")
    case .printedTotal: Phrase(" totaal", "total")
    case .rulePack: Phrase(" regelpakket", "rule pack")
    case .dayProfile: Phrase(" dagprofiel", "day profile")
    case .ruleKind: Phrase("e soort regel", "kind of rule")
    case .ruleStatus: Phrase("e status", "status")
    case .ruleUnit: Phrase("e eenheid", "unit")
    case .levelSource: Phrase("e herkomst van niveaus", "source of levels")
    case .delimiter: Phrase(" scheidingsteken", "delimiter")
    case .decimalSign: Phrase(" decimaalteken", "decimal sign")
    case .residentPart: Phrase("e toevoeging", "addition")
    case .careFunction: Phrase("e functie", "care function")
    case .tariffStanding: Phrase("e status van een tarief", "standing of a tariff")
    }
  }
}

extension Weekday {
  fileprivate var phrase: Phrase {
    switch self {
    case .monday: Phrase("maandag", "Monday")
    case .tuesday: Phrase("dinsdag", "Tuesday")
    case .wednesday: Phrase("woensdag", "Wednesday")
    case .thursday: Phrase("donderdag", "Thursday")
    case .friday: Phrase("vrijdag", "Friday")
    case .saturday: Phrase("zaterdag", "Saturday")
    case .sunday: Phrase("zondag", "Sunday")
    }
  }
}
