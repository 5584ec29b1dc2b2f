import QRCode
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// Who gets in: inviting people, and signing them out.
enum PeopleRoutes {
  static let all: [Route] = [
    .page("/people", WorkRoutes.door, people),
    .change("/people/invite", WorkRoutes.door, back: "/people", invite),
    .change("/people/withdraw", WorkRoutes.door, back: "/people", withdraw),
    .change("/people/out", WorkRoutes.door, back: "/people", signOut),
  ]

  @Sendable private static func people(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let gate = ask.site.gate
    let all = try desk.invitations().filter { place.team == nil || $0.account.team == place.team }
    let rows = try all.map { account, until in
      PeopleView.Row(
        account: account,
        invited: until.map { ask.say.fullMoment(Moment(milliseconds: $0).local) },
        devices: try gate.sessions(of: account.name).count)
    }
    return .page(
      PeoplePage(
        PeopleView(rows.sorted { $0.account.name < $1.account.name }), place, ask.context()
      )
      .document)
  }

  /// The link is shown in the answer itself and nowhere again: only its hash is kept.
  @Sendable private static func invite(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let name = try ask.text("account")
    let secret = try desk.invite(name, hours: hours).value
    guard let row = try desk.invitations().first(where: { $0.account.name == name }) else {
      throw WebFault.missing
    }
    let link = "\(ask.site.url)/in/\(secret.text)"
    let until = (ask.now + .hours(hours)).local
    return .page(
      InvitationPage(
        for: row.account, link: link, code: try? QRCode(link), until: ask.say.fullMoment(until),
        place, ask.context()
      ).document)
  }

  /// How long an invitation is good.
  private static let hours = 72

  @Sendable private static func withdraw(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let account = try desk.withdrawInvitation(of: try ask.text("account")).value
    return ask.done(ask.say(WorkWords.invitationGone, account.name), to: "/people", place)
  }

  @Sendable private static func signOut(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let name = try ask.text("account")
    let count = try desk.endSessions(of: name)
    return ask.done(
      ask.say(WorkWords.signedOutOf, name, ask.say(count, WorkWords.onDevices)), to: "/people",
      place)
  }
}
