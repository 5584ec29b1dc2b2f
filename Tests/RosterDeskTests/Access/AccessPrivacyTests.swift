import Foundation
import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Ways in, and privacy")
struct AccessPrivacyTests {
  private let leaver = LeaverCase.leaver

  /// The case with an invitation, a feed and a device of whoever left, and of a colleague.
  private func signedIn() throws -> (small: LeaverCase, entered: Entered, invitation: Secret) {
    let small = try LeaverCase()
    let gate = Gate(small.store, at: Moment(LocalTime("2027-01-05")!))
    for name in [LeaverCase.colleague, leaver] {
      _ = try small.desk(name, at: "2027-01-05").feed()
      _ = try gate.start(for: name, device: "Tablet van \(name)")
    }
    let entered = try gate.start(for: leaver, device: "Phone, geheimtoestel")
    let invitation = try small.desk("chef-7", at: "2027-01-05").invite(leaver).value
    return (small, entered, invitation)
  }

  @Test("All that is held on someone has their devices, feed and invitation, and not their hashes")
  func held() throws {
    let (small, entered, invitation) = try signedIn()
    let file = try small.desk(leaver, at: "2027-01-06").exportPerson()
    #expect(file.sessions.map(\.number) == [entered.number, entered.number - 1])
    #expect(file.feeds.map(\.account) == [leaver])
    #expect(file.invitations.map(\.account) == [leaver])
    #expect(file.log.suffix(2).map(\.heading.action) == ["feed", "invite"])
    let json = PersonFileJSON.data(file)
    let text = PersonFileText(.dutch).text(file)
    for document in [json, text] {
      #expect(document.contains("Phone, geheimtoestel"))
      #expect(!document.contains(entered.secret.hash))
      #expect(!document.contains(invitation.hash))
    }
    #expect(text.contains("Aangemelde apparaten"))
    #expect(json.contains("\"seen\": \"2027-01-05T00:00\""))
  }

  @Test("Whoever is forgotten comes in no more, by nothing; colleagues do")
  func forgotten() throws {
    let (small, entered, invitation) = try signedIn()
    let pseudonym = try small.office.forget(leaver).value
    let gate = Gate(small.store, at: Moment(LocalTime("2027-01-05")!))
    #expect(try gate.visit(entered.secret.text) == .unknown)
    #expect(try gate.account(invitedBy: invitation.text) == nil)
    #expect(try gate.sessions(of: pseudonym) == [])
    #expect(try gate.sessions(of: LeaverCase.colleague).count == 1)
    let file = try small.office.exportPerson(pseudonym)
    #expect(file.feeds == [] && file.invitations == [] && file.sessions == [])
    #expect(try small.store.read { try $0.all(CalendarFeed.self).count } == 1)
    #expect(try small.store.examine().ailments == [])
    let bytes = try small.bytes()
    for secret in ["geheimtoestel", entered.secret.hash, invitation.hash, leaver] {
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
  }
}
