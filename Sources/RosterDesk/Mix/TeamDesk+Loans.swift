import RosterModel
import RosterStore
import SelfRostering

extension TeamDesk {
  // MARK: What could be lent

  /// Who of the team could work for another team where the team has people to spare, and, for whoever may see other
  /// teams' rosters, whom those could lend where it is short.
  func loans(_ mix: MixCase) throws -> [Loan] {
    guard !mix.slack.isEmpty else { return [] }
    var own = try side(mix.after, slack: mix.slack)
    var loans: [Loan] = []
    for desk in try others(on: mix.dates.lowerBound) {
      let board = try desk.board()
      var other = try desk.side(board, slack: board.slack(on: mix.dates))
      loans += own.lend(to: &other)
      if maySee(desk) { loans += other.lend(to: &own) }
    }
    return loans.sorted { ($0.date, $0.person) < ($1.date, $1.person) }
  }

  /// Other teams whose roster of a date stands, or nearly so.
  private func others(on date: CivilDate) throws -> [TeamDesk] {
    let codes = try reader.all(Team.self).map(\.value.code).filter { $0 != team.value.code }
    return try codes.compactMap { code -> TeamDesk? in
      let desk: TeamDesk
      do {
        desk = try beside(Place(team: code, date: date))
      } catch Refusal.unknown(.period, _, _) {
        return nil
      }
      return Action.absent.phases.contains(desk.phase.kind) ? desk : nil
    }
  }

  private func maySee(_ desk: TeamDesk) -> Bool {
    do {
      try Rights.check(.seeTeam, by: account, team: desk.team.value.code)
      return true
    } catch {
      return false
    }
  }

  private func side(_ board: RosterBoard, slack: [MixSlack]) throws -> LendingSide {
    let hired = Set(board.scenario.people.filter(\.form.isHired).map(\.id))
    let members = try reader.all(TeamMember.self, of: team.key).values()
    return LendingSide(
      team: team.value.code, board: board,
      own: Set(members.filter { $0.lentBy == nil }.map(\.person)).subtracting(hired), slack: slack)
  }

  // MARK: Carrying it out

  /// The desk from which a proposal can be carried out: its change of the care mix is stored, whom another team lends
  /// is free there, and everyone who is lent is a member of the team that gets them.
  func prepared(
    for proposal: RepairProposal, recordsConsent: Bool, by writer: StoreWriter
  ) throws -> TeamDesk {
    guard let mix = proposal.mix else { return self }
    try save(mix.change, by: writer)
    let borrowed = mix.loans.filter { $0.home != team.value.code }
    try changeElsewhere(
      Dictionary(grouping: borrowed, by: \.home), recordsConsent: recordsConsent, by: writer
    ) { loan, now in now.filter { $0 != loan.duty } }
    for loan in mix.loans {
      let home = try desk(of: loan.home, on: loan.date, writer)
      try home.check(.lend, about: .team)
      try home.lend(
        loan.person, to: loan.team, on: loan.date...loan.date, recordsConsent: recordsConsent,
        by: writer)
    }
    return try desk(of: team.value.code, on: dates.lowerBound, writer)
  }

  /// Gives people of the team who are lent their shifts in the other teams.
  func placeLent(_ loans: [Loan], recordsConsent: Bool, by writer: StoreWriter) throws {
    let lent = loans.filter { $0.home == team.value.code }
    try changeElsewhere(
      Dictionary(grouping: lent, by: \.team), recordsConsent: recordsConsent, by: writer
    ) { loan, now in now + [loan.shift] }
  }

  /// Changes the cells of loans in the rosters of other teams, which whoever asks must have the right to.
  private func changeElsewhere(
    _ loans: [String: [Loan]], recordsConsent: Bool, by writer: StoreWriter,
    to codes: (Loan, [ShiftCode]) -> [ShiftCode]
  ) throws {
    for (code, loans) in loans.sorted(by: { $0.key < $1.key }) {
      let there = try desk(of: code, on: loans[0].date, writer)
      try there.check(.assign, about: .team)
      let roster = try there.board().roster
      _ = try there.carryOut(
        loans.map { loan in
          let now = roster.codes(of: loan.person, on: loan.date)
          return CellChange(
            person: loan.person, date: loan.date, from: now, to: codes(loan, now))
        }, recordsConsent: recordsConsent, by: writer)
    }
  }

  /// The desk of a team as it stands within a change.
  private func desk(of code: String, on date: CivilDate, _ writer: StoreWriter) throws -> TeamDesk {
    try beside(Place(team: code, date: date), in: writer)
  }
}
