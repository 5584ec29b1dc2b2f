import Reports
import RosterModel
import SelfRostering

/// What the hours of a team come to, in words first and then as a table.
struct StaffingTold {
  /// The week it is about; `nil` for the mean of the period.
  let week: CivilDate?
  let say: Voice

  /// The hours of a line: those of the week, or a week's on average.
  func hours(_ line: StaffingView.Line) -> StaffingView.Week? {
    guard let week else { return line.average }
    return line.weeks.first { $0.monday == week }
  }

  /// Whether a whole hour at least lacks or is spare.
  private func isTold(_ time: Minutes) -> Bool { time.inHours.magnitude >= 0.95 }

  private func whole(_ time: Minutes) -> String {
    say.number(time.inHours.magnitude, decimals: 0)
  }

  /// What lacks at which level, what is spare, and what the roster still leaves open.
  func sentences(_ team: StaffingView.Team) -> [String] {
    let told = team.lines.compactMap { line in hours(line).map { (line, $0) } }
    guard !told.isEmpty else { return [] }
    let short = told.filter { $1.surplus < .zero && isTold($1.surplus) }
    let spare = told.filter { $1.surplus > .zero && isTold($1.surplus) }
    let open = told.map { max(.zero, $1.needed - $1.rostered) }.total()
    return short.map { sentence(.levelShort, $0, $1, team) }
      + spare.map { sentence(.levelSpare, $0, $1, team) }
      + (short.isEmpty ? [say(.enoughHours, team.code)] : [])
      + (isTold(open) ? [say(.stillToRoster, whole(open), team.code)] : [])
  }

  private func sentence(
    _ words: Words, _ line: StaffingView.Line, _ week: StaffingView.Week, _ team: StaffingView.Team
  ) -> String {
    let name = say.levelHead(line)
    return say(
      words, name, whole(week.surplus), team.code)
  }

  /// A row for each level, and their sum.
  func table(_ team: StaffingView.Team) -> TextTable {
    let told = team.lines.compactMap { line in hours(line).map { (say.level(line), $0) } }
    let sum = StaffingView.Week(
      monday: team.period.start, needed: told.map { $0.1.needed }.total(),
      available: told.map { $0.1.available }.total(), rostered: told.map { $0.1.rostered }.total())
    return TextTable(
      columns: [
        .words(say(.staffingLevel)), .number(say(.staffingNeeded)), .number(say(.staffingAtHand)),
        .number(say(.staffingRostered)), .number(say(.staffingGap)),
      ],
      rows: (told + [(say(.staffingTogether), sum)]).map { row($0, $1) })
  }

  private func row(_ name: String, _ week: StaffingView.Week) -> [String] {
    [name] + [week.needed, week.available, week.rostered].map(tenths) + [gap(week.surplus)]
  }

  private func gap(_ surplus: Minutes) -> String {
    let text = tenths(max(surplus, .zero - surplus))
    guard surplus.inHours.magnitude >= 0.05 else { return text }
    return say(surplus < .zero ? .hoursLacking : .hoursSpare, text)
  }

  private func tenths(_ time: Minutes) -> String { say.number(time.inHours, decimals: 1) }
}

extension Voice {
  /// `niveau 3`; outside care with its domain.
  func level(_ line: StaffingView.Line) -> String {
    let level = line.level.description
    return line.domain == .care
      ? self(.managerLevel, level)
      : self(.managerDomainLevel, self(.name(of: line.domain)), level)
  }

  /// The same to begin with: `Niveau 3`.
  func levelHead(_ line: StaffingView.Line) -> String {
    let name = level(line)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
