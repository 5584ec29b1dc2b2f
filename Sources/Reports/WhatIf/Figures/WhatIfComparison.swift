import CareDemand
import RosterModel
import Workforce

/// What-ifs side by side: their names and measures. The first is the one the others are held against.
struct WhatIfComparison {
  let figures: [WhatIfFigures]
  let say: Voice

  init(_ outcomes: [WhatIfOutcome], _ say: Voice) {
    figures = outcomes.map { WhatIfFigures(outcome: $0) }
    self.say = say
  }

  /// The name of each; the scenario as it stands is called so.
  var names: [String] { figures.map { say.name(of: $0.outcome) } }

  /// All measures, in the order a manager reads them.
  var rows: [ComparedRow] {
    // Without a care mix nobody is counted.
    care.dropFirst(hasResidents ? 0 : 1) + levels + [short, shortMost] + hired + money
      + (hasResidents ? indicators : []) + room
  }

  /// The five of a card: care hours, fte, hours short, cost, and what is left or, without tariffs, what
  /// is hired.
  var key: [ComparedRow] {
    [care[1], care[3], short, money[0], hasRevenue ? money[2] : hired[0]]
  }

  /// What a card tells of each: residents, care a day, fte, the gap by level, hours short, what is hired and money.
  var told: [ComparedRow] {
    (hasResidents ? [care[0]] : []) + [care[2], care[3]] + gaps + [short] + hired + money
  }

  private var hasResidents: Bool { figures.contains { $0.residents > 0 } }

  private var care: [ComparedRow] {
    [
      row(.residents, .decimals(1)) { $0.residents },
      row(.careHoursPerWeek, .decimals(1)) { $0.hoursPerWeek },
      row(.careHoursPerDay, .decimals(1)) { $0.hoursPer24h },
      row(.fteToEmploy, .decimals(1)) { $0.fteGross },
    ]
  }

  private var levels: [ComparedRow] {
    let fte = figures.map(\.fteBySkill)
    return Set(fte.flatMap(\.keys)).sorted().map { skill in
      ComparedRow(
        title: say(.fteOf, say.skill(skill)),
        content: .figures(fte.map { $0[skill] ?? 0 }, .decimals(1)))
    }
  }

  private var short: ComparedRow { row(.hoursShortPerWeek, .decimals(1)) { $0.short } }

  private var shortMost: ComparedRow {
    ComparedRow(
      title: say(.shortMostAt),
      content: .words(figures.map { $0.shortMost.map(say.shortKind) ?? "-" }))
  }

  private var hired: [ComparedRow] {
    [
      row(.hiredShareOfHours, .share) { $0.hiredHours },
      row(.hiredShareOfCost, .share) { $0.hiredCost },
    ]
  }

  private var hasRevenue: Bool { figures.contains { $0.revenue != nil } }

  private var money: [ComparedRow] {
    [euro(.costPerMonth) { $0.cost }]
      + (hasRevenue
        ? [
          euro(.revenuePerMonth, isMadeUp: true) { $0.revenue },
          euro(.leftPerMonth, isMadeUp: true) { $0.contribution },
        ] : [])
  }

  private var indicators: [ComparedRow] {
    [
      row(.occupancy, .share) { $0.occupancy },
      row(.ftePerClient, .decimals(2)) { $0.ftePerClient },
    ]
  }

  private var room: [ComparedRow] {
    let kinds = figures.flatMap { $0.outcome.room.map(\.kind) }
    return kinds.enumerated().filter { kinds.firstIndex(of: $1) == $0 }.map { _, kind in
      ComparedRow(
        title: say(.roomFor, say.kind(kind)),
        content: .words(figures.map { room(in: $0.outcome.room, for: kind) }))
    }
  }

  private func room(in rooms: [Room], for kind: ResidentKind) -> String {
    guard let room = rooms.first(where: { $0.kind == kind }) else { return "-" }
    return room.residents.map { say.number($0, decimals: 1) } ?? say(.withoutEnd)
  }

  private func row(
    _ title: Words, _ format: ComparedRow.Format, _ figure: (WhatIfFigures) -> Double?
  ) -> ComparedRow {
    ComparedRow(title: say(title), content: .figures(figures.map(figure), format))
  }

  private func euro(
    _ title: Words, isMadeUp: Bool = false, _ figure: (WhatIfFigures) -> Double?
  ) -> ComparedRow {
    let values = figures.map(figure)
    let format = ComparedRow.Format.money(values)
    var unit = say(.euroUnit)
    if case .thousands = format { unit = say(.thousandsUnit) }
    return ComparedRow(
      title: say(title, unit), content: .figures(values, format),
      isMadeUp: figures.map { isMadeUp && $0.isMadeUp })
  }
}
