import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-BBL: a student's lesson day counts as at least 5.5 hours (CAO VVT)")
struct LessonDaysTests {
  let rule = "VVT-BBL"

  /// A line of leave from one day to another, counted from the first Monday.
  func found(
    _ days: ClosedRange<Int>, hours: Double, kind: Leave.Kind = .lesson,
    form: EmploymentForm = .student
  ) -> [String] {
    Drawn(".......") { scenario in
      scenario.people[0].form = form
      scenario.leave = [
        Leave(
          person: "P1", from: Drawn.monday + days.lowerBound, to: Drawn.monday + days.upperBound,
          kind: kind, perDay: .hours(hours))
      ]
    }.found(rule, packs: RulePack.shipped)
  }

  @Test("5.5 hours are not found, less is")
  func limit() {
    #expect(found(3...3, hours: 5.5) == [])
    #expect(found(3...3, hours: 5) == ["P1 Thu1 00:00 - Fri1 00:00: 5 of 5.5"])
  }

  @Test("One finding per line, over the days it counts on")
  func oneForEachLine() {
    #expect(found(0...6, hours: 5) == ["P1 Mon1 00:00 - Sat1 00:00: 5 of 5.5"])
    #expect(found(5...6, hours: 5) == [])
    #expect(found(6...6, hours: 5) == ["P1 Sun1 00:00 - Mon2 00:00: 5 of 5.5"])
  }

  @Test("Only days of the period are looked at")
  func edges() {
    #expect(found(-3...0, hours: 5) == ["P1 Mon1 00:00 - Tue1 00:00: 5 of 5.5"])
    #expect(found(4...9, hours: 5) == ["P1 Fri1 00:00 - Sat1 00:00: 5 of 5.5"])
    #expect(found(-7...(-1), hours: 5) == [])
    #expect(found(7...7, hours: 5) == [])
  }

  @Test("It holds for students, and for lessons")
  func forWhom() {
    for form in EmploymentForm.allCases {
      #expect(found(3...3, hours: 5, form: form).isEmpty == (form != .student), "\(form)")
    }
    for kind in Leave.Kind.allCases {
      #expect(found(3...3, hours: 5, kind: kind).isEmpty == (kind != .lesson), "\(kind)")
    }
  }
}
