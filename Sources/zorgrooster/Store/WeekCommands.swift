public import ArgumentParser
import Reports
import RosterDesk
public import RosterModel
import SelfRostering

/// `zorgrooster record PERSON DATE [SHIFT]`
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record what was really worked, where it differs from the roster.",
    discussion: """
      Always accepted, whatever rule it breaks; says what it breaks. Without times, break or pay the
      duty was worked as its shift has it. In a closed week it takes --why.
      """)

  @Argument var person: String
  @Argument(help: "The date the duty stands on.") var date: CivilDate
  @Argument(help: "The shift. Default: the only one of that day.") var shift: String?
  @Option(help: "A duty without a shift, by a name.") var name: String?
  @Option(help: "When it began: 07:00, or 2027-01-04T07:00.") var begins: DutyMoment?
  @Option(help: "When it ended; a time before the begin is the next day.") var ends: DutyMoment?
  @Option(name: .customLong("break"), help: "Unpaid break in minutes. Default: the shift's.")
  var breakMinutes: Int?
  @Option(help: "Paid minutes. Default: the shift's, and each minute more or less.")
  var paid: Int?
  @Option(help: "care, guidance or support, for a duty without a shift.") var domain: Domain?
  @Flag(help: "It was not worked.") var notWorked = false
  @Option(help: "What there is to say of it; nothing about health.") var note: String?
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard shift == nil || name == nil else {
      throw ValidationError("A duty has a shift or a name. Maybe leave out --name.")
    }
    let details: [Any?] = [begins, ends, breakMinutes, paid]
    guard !notWorked || details.allSatisfy({ $0 == nil }) else {
      throw ValidationError("What was not worked has no times. Maybe leave out --not-worked.")
    }
    for minutes in [breakMinutes, paid].compactMap(\.self) where !(0...1440).contains(minutes) {
      throw ValidationError("--break and --paid are minutes, 0 to 1440.")
    }
  }

  private var meant: RealisedForm.Duty {
    if let shift { return .shift(shift) }
    return name.map { RealisedForm.Duty.named($0) } ?? RealisedForm.Duty.only
  }

  private var form: RealisedForm {
    let start = begins?.moment(on: date)
    let end = ends?.moment(on: start?.date ?? date, after: start)
    return RealisedForm(
      person: person, date: date,
      duty: meant, begins: start, ends: end, breakTime: breakMinutes.map { Minutes($0) },
      paid: paid.map { Minutes($0) },
      domain: domain, isWorked: !notWorked, note: note)
  }

  func run() throws {
    let receipt = try desk.ask { try $0.record(form, at: desk.at) }
    let scenario = try desk.scenario()
    desk.say(
      entry: receipt.entry, WeekText(desk.language).text(receipt.value, scenario: scenario),
      WeekJSON(desk.language).data(entry: receipt.entry, receipt.value, scenario: scenario))
  }
}

extension Domain: ExpressibleByArgument {}

/// `16:10`, or `2027-01-05T00:30`.
struct DutyMoment: ExpressibleByArgument {
  private enum Kind {
    case clock(ClockTime)
    case moment(LocalTime)
  }

  private let kind: Kind

  init?(argument: String) {
    if let time = ClockTime(argument) {
      kind = .clock(time)
    } else if argument.contains("T"), let moment = LocalTime(argument) {
      kind = .moment(moment)
    } else {
      return nil
    }
  }

  /// The moment it is on a date; on the next day where it would not lie after another.
  func moment(on date: CivilDate, after other: LocalTime? = nil) -> LocalTime {
    switch kind {
    case .moment(let moment): return moment
    case .clock(let time):
      let moment = LocalTime(date, minute: time.minute)
      guard let other, moment <= other else { return moment }
      return LocalTime(date + 1, minute: time.minute)
    }
  }
}

/// `zorgrooster close-week DATE`
struct CloseWeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close-week",
    abstract: "Close a week: what was not recorded otherwise was worked as planned.")

  @Argument(help: "A date of the week.") var date: CivilDate
  @Flag(help: "Only look at it.") var dryRun = false
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let (entry, closing) = try desk.ask {
      try $0.closeWeek(date, isTrial: dryRun, at: desk.at)
    }
    let scenario = try desk.scenario()
    let text = WeekText(desk.language).text(closing, isTrial: entry == nil, scenario: scenario)
    Console.output(
      desk.output.json
        ? WeekJSON(desk.language).data(entry: entry, closing, scenario: scenario)
        : text + (entry.map { "\n" + Sentences.entry($0, desk.language) } ?? ""))
  }
}

/// `zorgrooster hours`
struct HoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "Hours of closed weeks against the contract, with the balance of the year.")

  @Option(help: "Whose. Default: one's own.") var person: String?
  @Option(help: "The year of its ISO weeks. Default: this one.") var year: Int?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let hours = try desk.ask { try $0.hours(of: person, in: year, at: desk.at) }
    Console.output(
      desk.output.json
        ? WeekJSON(desk.language).data(hours) : WeekText(desk.language).text(hours))
  }
}

/// `zorgrooster lend PERSON TEAM FROM TO`
struct LendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lend", abstract: "Lend someone to another team, with recorded consent.")

  @Argument var person: String
  @Argument(help: "The team they go to.") var to: String
  @Argument var from: CivilDate
  @Argument(help: "The last day.") var until: CivilDate
  @Flag(help: "The employee agrees: record their consent.") var consent = false
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard from <= until else { throw ValidationError("The last day lies before the first.") }
  }

  func run() throws {
    let receipt = try desk.ask {
      try $0.lend(person, to: to, on: from...until, recordsConsent: consent, at: desk.at)
    }
    desk.say(
      entry: receipt.entry, WeekText(desk.language).text(receipt.value, to: to),
      ReceiptJSON.data(entry: receipt.entry, ["person": person, "team": to]))
  }
}
