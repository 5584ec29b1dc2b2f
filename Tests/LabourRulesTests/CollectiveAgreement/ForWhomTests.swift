import LabourRules
import RosterModel
import Testing

@Suite("CAO VVT 2025-2026: whom it binds")
struct ForWhomTests {
  @Test(
    "It binds employees, students and those on call, and nobody who is hired",
    arguments: EmploymentForm.allCases)
  func forWhom(form: EmploymentForm) {
    var drawn = Drawn.agreed("VVVVVVu", shifts: [.drawn("u", "07:00-18:00", rest: 30)])
    drawn.scenario.people[0].form = form
    #expect(drawn.found(agreed: "VVT-DAYS").isEmpty == form.isHired)
    #expect(drawn.found(agreed: "VVT-SHIFT").isEmpty == form.isHired)
  }
}
