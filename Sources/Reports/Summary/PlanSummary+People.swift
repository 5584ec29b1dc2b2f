import LabourRules
import Planning
import RosterModel

/// What the roster holds for people and residents.
extension PlanSummary {
  var wishes: [String] {
    guard result.wishCount > 0 else { return [] }
    let share = Double(result.wishesHonoured) / Double(result.wishCount)
    var lines = wrapped(
      say(
        .wishesHonoured, say.number(result.wishesHonoured), say.number(result.wishCount),
        say.percent(share)))
    guard let least = result.leastServed else { return lines }
    lines += wrapped(
      say(.leastServed, least.person, say.number(least.honoured), say.number(least.count)))
    let others = result.accounts.wishes
      .filter { $0.honoured < $0.count && $0.person != least.person }
      .map { "\($0.person) \($0.honoured)/\($0.count)" }
    guard !others.isEmpty else { return lines }
    return lines + wrapped(say(.wishRefusals, others.joined(separator: ", ")), indent: 2)
  }

  var hours: [String] {
    let titles: [Words] = [
      .contract, .rostered, .leave, .sick, .training, .other, .balance,
    ]
    let table = TextTable(
      columns: [.words(say(.person), limit: 20)] + titles.map { .number(say($0)) },
      rows: result.accounts.hours.map { person in
        [
          person.person, hours(person.contract), hours(person.rostered), hours(person.leave),
          hours(person.sick), hours(person.training), hours(person.other),
          say.signed(person.balance.inHours, decimals: 1),
        ]
      })
    return table.rows.isEmpty ? [] : table.lines + wrapped(say(.balanceSign))
  }

  private func hours(_ time: Minutes) -> String { say.number(time.inHours, decimals: 1) }

  var load: [String] {
    let titles: [Words] = [.nights, .evenings, .weekends, .holidays, .loadTotal, .fairShare]
    let table = TextTable(
      columns: [.words(say(.person), limit: 20)] + titles.map { .number(say($0)) },
      rows: result.accounts.load.map { person in
        [person.person]
          + [person.nights, person.evenings, person.weekends, person.holidays, person.total]
          .map { say.number($0) } + [say.number(person.share.total, decimals: 1)]
      })
    return table.rows.isEmpty ? [] : table.lines + wrapped(say(.fairShareKey))
  }

  var continuity: [String] {
    let rows = GroupFaces.all(in: result.accounts).map { group in
      [
        group.group, say.number(group.mean, decimals: 1), say.number(group.most),
        Voice.isoWeek(group.busiestWeek), say.number(group.ownTeam),
        say.percent(group.hiredShare),
      ]
    }
    let titles: [Words] = [.facesMean, .facesMost, .busiestWeek, .ownTeam, .hiredShare]
    let columns = [.words(say(.group), limit: 30)] + titles.map { TextTable.Column.number(say($0)) }
    return rows.isEmpty ? [] : TextTable(columns: columns, rows: rows).lines
  }
}

extension RosterAccounts.Load {
  /// Nights, evenings, weekends and holidays together, as the fair share counts them.
  var total: Int { nights + evenings + weekends + holidays }
}
