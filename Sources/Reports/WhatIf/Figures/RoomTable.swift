import RosterModel
import Workforce

/// What more residents of a kind cost, each held against none more.
struct RoomTable {
  let room: Room
  let plan: WorkforcePlan
  let say: Voice

  /// Euro a month more, hours short and hired hours a week.
  var table: TextTable {
    TextTable(
      columns: [
        .number(say(.moreOf, say.kind(room.kind))), .number(say(.euroPerMonthMore)),
        .number(say(.shortPerWeek)), .number(say(.hiredPerWeek)),
      ],
      rows: room.steps.map { step in
        [
          say.signed(step.residents, decimals: 0),
          say.signed(months.perMonth(step.cost - plan.cost), decimals: 0),
          say.number(months.perWeek(step.hoursShort), decimals: 1),
          say.number(months.perWeek(step.hiredHours), decimals: 1),
        ]
      })
  }

  private var months: [YearMonth] { plan.months.map(\.month) }
}
