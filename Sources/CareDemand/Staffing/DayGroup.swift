import RosterModel

/// Days whose need is the same: of one kind, with the same presence floors.
struct DayGroup {
  /// The pattern their cover lines get.
  var pattern: DayPattern
  /// Which day profile holds.
  var kind: DayKind
  /// The days of the week they are.
  var days: [Weekday]
  /// How often a week they come; 0 for a single date.
  var perWeek: Int
  /// Floors that hold.
  var floors: [PresenceFloor]

  /// The groups of a week, in order of their first day, then single dates that have a floor of
  /// their own. Without floors of part of the week they are `mon-fri`, `sat` and `sun`.
  static func groups(_ floors: [PresenceFloor], period: Period) -> [DayGroup] {
    weekly(floors) + dated(floors, period: period)
  }

  private static func weekly(_ floors: [PresenceFloor]) -> [DayGroup] {
    var groups: [DayGroup] = []
    for day in Weekday.allCases {
      let holding = floors.filter { $0.days.contains(day) }
      let at = groups.firstIndex { $0.kind == DayKind(day) && $0.floors == holding }
      if let at {
        groups[at].days.append(day)
      } else {
        groups.append(
          DayGroup(
            pattern: .weekdays([]), kind: DayKind(day), days: [day], perWeek: 0, floors: holding))
      }
    }
    return groups.map { group in
      var group = group
      group.pattern = .weekdays(Set(group.days))
      group.perWeek = group.days.count
      return group
    }
  }

  private static func dated(_ floors: [PresenceFloor], period: Period) -> [DayGroup] {
    let dates = Set(
      floors.compactMap { floor -> CivilDate? in
        if case .date(let date) = floor.days { date } else { nil }
      })
    return dates.filter(period.contains).sorted().map { date in
      DayGroup(
        pattern: .date(date), kind: DayKind(date.weekday), days: [date.weekday], perWeek: 0,
        floors: floors.filter { $0.days.contains(date) })
    }
  }
}
