import CareDemand
import RosterModel
import TestSupport
import Testing

@testable import Reports
@testable import ScenarioFiles

@Suite("Hours for payroll")
struct PayrollTests {
  private let first = CivilDate(year: 2027, month: 1, day: 1)!

  private func duty(_ person: String, _ day: Int, _ begin: Int, _ minutes: Int, paid: Int)
    -> WorkedDuty
  {
    let date = first + (day - 1)
    return WorkedDuty(
      person: person, date: date, shift: "X", domain: .care,
      begins: LocalTime(date, minute: begin), ends: LocalTime(date, minute: begin + minutes),
      paid: Minutes(paid))
  }

  /// Monday 4 January 15:00-23:30, 480 of 510 minutes paid: 282, 113 and 85. And 80 minutes of
  /// Sunday 10 January, by someone whose identifier is a formula.
  private var hours: AllowanceHours {
    AllowanceHours(
      [duty("VIG-01", 4, 900, 510, paid: 480), duty("=1+1", 10, 540, 80, paid: 80)],
      in: first...(first + 30), norms: .zzp2013)
  }

  @Test("A row per person and band; hours add to the total as minutes do; formulas are harmless")
  func plain() {
    // 480 minutes are 8.00 hours: 4.70, 1.8833 and 1.4167, of which the last has the larger rest.
    #expect(
      PayrollCSV.text(hours, language: .dutch) == """
        person,from,to,band_percent,band,hours,minutes,band_name
        '=1+1,2027-01-01,2027-01-31,0,none,0.00,0,geen toeslag
        '=1+1,2027-01-01,2027-01-31,60,sunday,1.33,80,zondag en feestdag
        VIG-01,2027-01-01,2027-01-31,0,none,4.70,282,geen toeslag
        VIG-01,2027-01-01,2027-01-31,22,weekday,1.88,113,maandag t/m vrijdag
        VIG-01,2027-01-01,2027-01-31,47,weekday,1.42,85,maandag t/m vrijdag

        """)
  }

  @Test("For Excel with a byte order mark, semicolons and a decimal comma")
  func excel() {
    let text = PayrollCSV.text(hours, language: .english, style: .excel)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let lines = text.dropFirst().split(separator: "\n")
    #expect(lines.first == "person;from;to;band_percent;band;hours;minutes;band_name")
    #expect(
      lines.dropFirst(2).first
        == "'=1+1;2027-01-01;2027-01-31;60;sunday;1,33;80;Sunday and public holiday")
  }

  @Test("The document has the same lines, and what they rest on")
  func json() {
    let text = PayrollJSON.data(hours, language: .english)
    for part in [
      "\"from\": \"2027-01-01\"", "\"to\": \"2027-01-31\"",
      "\"person\": \"VIG-01\"", "\"paidMinutes\": 480", "\"paidHours\": 8",
      "{\"percent\": 22, \"band\": \"weekday\", \"name\": \"Monday to Friday\", "
        + "\"minutes\": 113, \"hours\": 1.88}",
      "{\"percent\": 0, \"band\": \"none\", \"name\": \"no allowance\", \"minutes\": 0, "
        + "\"hours\": 0}",
      Assumption.breakSpread.text(.english),
    ] {
      #expect(text.contains(part))
    }
  }

  @Test("Nobody's duties are no rows")
  func empty() {
    let none = AllowanceHours([], in: first...first, norms: .zzp2013)
    #expect(PayrollCSV.text(none, language: .dutch).split(separator: "\n").count == 1)
  }

  @Test("Numbers have the decimals they are written with")
  func numbers() {
    let csv = CSVText(style: .plain)
    #expect([0, 5, 150, 12_345].map(csv.fixed) == ["0.00", "0.05", "1.50", "123.45"])
    #expect([0, 47, 7.5, 20, 12.25].map { csv.trimmed($0) } == ["0", "47", "7.5", "20", "12.25"])
  }

  @Test("Cells are written as rosters are, whatever they hold")
  func sameCells() {
    let seed = 20_270_104
    var random = SplitMix(seed: seed)
    let pieces = ["=", "+", "-", "@", "'", "#", "\"", ",", ";", "\n", "\r\n", "a", "é", " "]
    for _ in 0..<500 {
      let text = (0..<random.int(0...4)).map { _ in random.pick(pieces) }.joined()
      #expect(CSVText(style: .plain).cell(text) == CSVWriter.cell(text), "seed \(seed)")
    }
  }
}
