import LabourRules
import Planning
import RosterModel

/// Hours and load per person. Absence is one sum: a colleague does not see why.
struct PeopleSection {
  let accounts: RosterAccounts
  let say: Voice

  var markup: Markup {
    RosterHTML.section(
      "people", say(.hoursAndLoad),
      [
        .element("p", text: say(.balanceSign) + " " + say(.fairShareKey)),
        RosterHTML.scrolling(
          say(.hoursAndLoad),
          .element(
            "table", ["class": "list numbers"],
            [
              .element("caption", text: say(.hoursAndLoad)), head,
              .element("tbody", [:], accounts.hours.map(row)),
            ])),
      ])
  }

  private var head: Markup {
    let titles: [Words] = [
      .person, .contract, .rostered, .absentHours, .otherHours, .balance, .nights, .evenings,
      .weekends, .holidays, .loadTotal, .fairShare,
    ]
    return .element(
      "thead", [:],
      [.element("tr", [:], titles.map { .element("th", ["scope": "col"], text: say($0)) })])
  }

  private func row(_ hours: RosterAccounts.Hours) -> Markup {
    let load = accounts.load.first { $0.person == hours.person }
    let counts = load.map { [$0.nights, $0.evenings, $0.weekends, $0.holidays, $0.total] }
    let cells =
      [
        hours.contract, hours.rostered, hours.leave + hours.sick, hours.training + hours.other,
      ].map { say.number($0.inHours, decimals: 1) }
      + [say.signed(hours.balance.inHours, decimals: 1)]
      + (counts?.map { say.number($0) } ?? [String](repeating: "-", count: 5))
      + [load.map { say.number($0.share.total, decimals: 1) } ?? "-"]
    return .element(
      "tr", [:],
      [.element("th", ["scope": "row"], text: hours.person)]
        + cells.map { .element("td", text: $0) })
  }
}
