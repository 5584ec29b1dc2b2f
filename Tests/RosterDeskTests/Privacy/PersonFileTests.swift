import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("All that is held on a person")
struct PersonFileTests {
  let leaver = LeaverCase.leaver

  @Test("Everything that was told about them comes back, from every table")
  func whole() throws {
    let small = try LeaverCase()
    let file = try small.desk(leaver, at: "2027-02-01").exportPerson()
    let was = small.scenario
    #expect(file.person == was.people.first { $0.id == leaver })
    #expect(file.memberships.map(\.team) == ["small"])
    #expect(file.contracts == was.contracts.filter { $0.person == leaver })
    #expect(file.statuses == was.statuses)
    #expect(file.consents.map(\.id) == ["Q7-VIG-03-1", "C2"])
    #expect(file.consents.map(\.by) == [leaver, "colleague"])
    #expect(file.availability == was.availability)
    #expect(file.leave == was.leave)
    #expect(file.counters == was.counters)
    #expect(file.wishes.map(\.value) == was.wishes.filter { $0.person == leaver })
    #expect(file.wishes.allSatisfy { $0.period == was.period.start })
    #expect(file.standingWishes.count == 1)
    #expect(file.assignments.map(\.value.shift) == ["V", "L"])
    #expect(file.worked.map(\.value) == was.history)
    #expect(file.accounts.map(\.name) == [leaver])
    #expect(file.requests.map(\.value.by) == [leaver, "colleague"])
    #expect(file.requests[0].value.changes.map(\.person) == [leaver, "colleague"])
    #expect(file.requests[0].value.reason == "colleague kan niet, migraine")
  }

  @Test("Of the log it has what they did and what was done about them, with only their own rows")
  func log() throws {
    let small = try LeaverCase()
    let file = try small.desk(leaver, at: "2027-02-01").exportPerson()
    #expect(file.log.map(\.number) == [1, 3, 4])
    #expect(file.log.map(\.heading.account) == ["colleague", leaver, "colleague"])
    #expect(file.log.map(\.heading.why) == ["start met Q7-VIG-03", "rugklachten", nil])
    let rows = file.log[0].changes.compactMap(\.after)
    #expect(rows.filter { $0["person"] == leaver || $0["code"] == leaver }.count == rows.count)
    #expect(file.log[2].changes.map(\.table) == ["request", "request"])
  }

  @Test("No other code stands in the document or the text; one's own does")
  func others() throws {
    let small = try LeaverCase()
    let file = try small.desk(leaver, at: "2027-02-01").exportPerson()
    let dutch = PersonFileText(.dutch).text(file)
    for text in [PersonFileJSON.data(file), dutch, PersonFileText(.english).text(file)] {
      for person in small.scenario.people where person.id != leaver {
        #expect(!text.contains(person.id))
      }
      #expect(!text.contains("chef-7"))
      #expect(text.contains(leaver))
    }
    #expect(dutch.contains("collega"))
    #expect(!dutch.contains("colleague"))
    #expect(dutch.contains("ziek, ma 11 jan 2027 t/m di 12 jan 2027, 3 u 12 per dag"))
    #expect(PersonFileJSON.data(file).contains("\"birthDate\": \"1971-07-13\""))
  }

  @Test("Members and leaders have their own, the planning office anyone's")
  func rights() throws {
    let small = try LeaverCase()
    let now = "2027-02-01"
    #expect(throws: Refusal.notYours(.exportPerson, may: [.planner])) {
      _ = try small.desk(LeaverCase.colleague, at: now).exportPerson(leaver)
    }
    #expect(throws: Refusal.notYours(.exportPerson, may: [.planner])) {
      _ = try small.desk("chef-7", at: now).exportPerson(leaver)
    }
    #expect(throws: Refusal.unknown(.person, "", known: [])) {
      _ = try small.desk("chef-7", at: now).exportPerson()
    }
    let office = small.desk("bureau", at: now)
    #expect(throws: Refusal.unknown(.person, "", known: small.scenario.people.map(\.id))) {
      _ = try office.exportPerson()
    }
    #expect(try office.exportPerson(leaver) == small.desk(leaver, at: now).exportPerson())
  }

  @Test("Once forgotten, what is left is held on a pseudonym")
  func forgotten() throws {
    let small = try LeaverCase()
    let pseudonym = try small.office.forget(leaver).value
    let file = try small.office.exportPerson(pseudonym)
    #expect(file.person == Person(id: pseudonym))
    #expect(file.memberships.map(\.value.to) == [CivilDate("2027-01-17")])
    #expect(file.statuses.map(\.kind) == [.supernumerary])
    #expect(file.standingWishes == [])
    #expect(file.log.map(\.number) == [1, 3, 4, 6])
    #expect(!PersonFileJSON.data(file).contains(leaver))
  }
}
