import Reports
import RosterModel
import SelfRostering
import Testing

@Suite("Points for helping in words")
struct HelpTextTests {
  private func line(
    _ day: Int, _ shift: ShiftCode, _ kind: Help.Kind, team: String = "klein"
  ) -> PersonFile.Placed<Help> {
    let date = CivilDate(year: 2027, month: 1, day: day)!
    return PersonFile.Placed(
      team: team, period: CivilDate(year: 2027, month: 1, day: 4)!, number: day,
      value: Help(
        person: "VIG-01", date: date, shift: shift, kind: kind, points: 1, entry: day + 10))
  }

  @Test("A line for each shift, what one gives, and that it is thanks")
  func on() {
    let view = HelpView(
      person: "VIG-01", pointsPerShift: 5,
      lines: [line(5, "L", .take), line(6, "V", .takeOver), line(7, "V", .improve)])
    #expect(
      ViewText(.dutch).text(view) == """
        VIG-01: 3 punten voor helpen.
          di 5 jan 2027 L: open dienst genomen, 1 punt
          wo 6 jan 2027 V: dienst van een collega overgenomen, 1 punt
          do 7 jan 2027 V: open plek gevuld in Ons rooster, 1 punt
        Een dienst die u voor het team vult, geeft 5 punten: een open dienst die u neemt, een open \
        plek die u vult in Ons rooster, of een dienst van een collega zonder er een terug te geven.
        Alleen u ziet dit. Punten zijn een bedankje: ze geven geen rechten, en geen rooster wordt \
        ermee gemaakt.
        """)
  }

  @Test("Of two teams each line names its own")
  func teams() {
    let view = HelpView(
      person: "VIG-01", pointsPerShift: 5,
      lines: [line(5, "L", .take), line(6, "V", .take, team: "groot")])
    let lines = ViewText(.english).text(view).split(separator: "\n")
    #expect(lines[1] == "  klein Tue 5 Jan 2027 L: open shift taken, 1 point")
    #expect(lines[2] == "  groot Wed 6 Jan 2027 V: open shift taken, 1 point")
  }

  @Test("Where the rule is off it is told how a team agrees on it")
  func off() {
    let view = HelpView(person: "VIG-01", pointsPerShift: 0, lines: [])
    #expect(
      ViewText(.dutch).text(view) == """
        Punten voor helpen staan in dit team uit. Het team spreekt ze samen af en de teamleider \
        legt dat vast. Misschien met: zorgrooster period house-rule help-points 1 --agreed-by team
        Alleen u ziet dit. Punten zijn een bedankje: ze geven geen rechten, en geen rooster wordt \
        ermee gemaakt.
        """)
  }

  @Test("As a document")
  func document() {
    let view = HelpView(person: "VIG-01", pointsPerShift: 1, lines: [line(5, "L", .takeOver)])
    let text = ViewJSON(.english).data(view)
    #expect(text.contains("\"isOn\": true"))
    #expect(text.contains("\"total\": 1"))
    #expect(
      text.contains(
        """
        {"team": "klein", "period": "2027-01-04", "date": "2027-01-05", "shift": "L", \
        "kind": "take-over", "points": 1, "entry": 15}
        """))
  }
}
