import LinearProgramming
import RosterModel

/// The workforce program of a case as data.
///
/// Per month m, columns >= 0: x[s,k,c] hours that shell s works at skill k in block c; g[l,c] hours
/// short at exactly level l; J[k] full-time jobs beyond the team; r[k] that start; t[k to k'] that step
/// up. Rows:
/// - need, per domain, block and needed level l: sum of x[s,k,c] and g[k,c] over k >= l is at least
///   the hours needed at l or higher. For the lowest level it is equal: nobody works an hour that is
///   not needed;
/// - team: sum over c of x[team,k,c] <= hours[k] + J[k] x hours of a job; at night as much as people
///   without an exemption have; offers: sum over c of x[s,k,c] <= hours offered;
/// - jobs: J[k,m] = J[k,m-1] + r[k,m] + t[to k,m] - t[from k,m]; of a free formation J[k,m] stands
///   alone;
/// - training: sum over m of t[m] <= full-time jobs that can step up;
/// - caps, over their months: hired hours <= share x (hours needed - short), or
///   hired cost <= share x cost.
///
/// Cost: contracts are paid whether worked or not; x[team,k,c] costs its allowance, offers their price,
/// J[k] a contract.
struct WorkforceProgram {
  let workforce: WorkforceCase
  var rows: [ProgramRow] = []
  var columns: [ProgramColumn] = []
  /// Where the rows and columns of each month begin, and the end of the last.
  private(set) var rowStarts: [Int] = []
  private(set) var columnStarts: [Int] = []
  var jobRows: [Skill: Int] = [:]
  /// Skills in which jobs can start or end.
  let jobSkills: Set<Skill>

  init(_ workforce: WorkforceCase) {
    self.workforce = workforce
    jobSkills = Set(
      workforce.recruitments.map(\.skill)
        + workforce.trainings.flatMap { [$0.from, Skill($0.from.domain, $0.to)] })
    for month in workforce.months.indices { add(month) }
    rowStarts.append(rows.count)
    columnStarts.append(columns.count)
    addTrainingRows()
    for cap in workforce.caps.indices { addCap(cap) }
  }

  /// Euro whatever is decided: contracts of the team.
  var fixedEuro: Double {
    workforce.months.reduce(0) { $0 + $1.team.reduce(0) { $0 + $1.euro } }
  }

  mutating func addRow(_ kind: RowKind, _ bounds: Bounds) -> Int {
    rows.append(ProgramRow(kind: kind, bounds: bounds))
    return rows.count - 1
  }

  mutating func add(_ column: ProgramColumn) { columns.append(column) }

  mutating func setBounds(_ bounds: Bounds, row: Int) { rows[row].bounds = bounds }

  mutating func setBounds(_ bounds: Bounds, column: Int) { columns[column].bounds = bounds }

  /// No more euro over all months than a budget, contracts included.
  mutating func addBudget(_ budget: Double) {
    let row = addRow(.budget, .atMost(budget - fixedEuro))
    for column in columns.indices where columns[column].euro != 0 {
      columns[column].add(columns[column].euro, row: row)
    }
  }

  // MARK: A month

  private mutating func add(_ month: Int) {
    rowStarts.append(rows.count)
    columnStarts.append(columns.count)
    let needs = addNeeds(month)
    let teams = addTeams(month)
    addJobs(month, teams)
    addWork(month, needs, teams)
    addOffers(month, needs)
    addShort(month, needs)
  }

  /// Rows of the need, with what the sum of all hours of the domain and block is.
  private mutating func addNeeds(_ month: Int) -> NeedRows {
    var needs = NeedRows()
    let kinds = workforce.months[month].need.keys.sorted()
    for block in Block.allCases {
      for domain in Domain.allCases {
        let here = kinds.filter { $0.block == block && $0.skill.domain == domain }
        var hours = 0.0
        for kind in here.reversed() {
          hours += workforce.months[month].need[kind] ?? 0
          let bounds: Bounds = kind == here.first ? .fixed(hours) : .atLeast(hours)
          needs.add(addRow(.need(month: month, from: kind), bounds), kind)
        }
        needs.totals[NeedRows.Place(domain: domain, block: block)] = hours
      }
    }
    return needs
  }

  private mutating func addTeams(_ month: Int) -> TeamRows {
    var teams = TeamRows()
    let here = workforce.months[month]
    for skill in jobSkills.intersection(here.job.keys).union(here.team.map(\.skill)).sorted() {
      let lines = here.team.filter { $0.skill == skill }
      let hours = lines.reduce(0) { $0 + $1.hours }
      let nights = lines.reduce(0) { $0 + $1.nightHours }
      teams.hours[skill] = addRow(.team(month: month, skill), .atMost(hours))
      if nights < hours {
        teams.nights[skill] = addRow(.night(month: month, skill), .atMost(nights))
      }
    }
    return teams
  }

  /// What is worked: by who holds at least the level, in every row of the need it serves.
  private mutating func addWork(_ month: Int, _ needs: NeedRows, _ teams: TeamRows) {
    let here = workforce.months[month]
    for (skill, row) in teams.hours.sorted(by: { $0.key < $1.key }) {
      for block in Block.allCases where needs.serves(skill, block) {
        let kind = HourKind(skill, block)
        var column = ProgramColumn(
          kind: .team(month: month, kind), euro: here.wage(skill) * (here.allowance[block] ?? 0),
          limit: needs.most(kind))
        column.serve(needs.rows(served: kind))
        column.add(1, row: row)
        if block == .night, let night = teams.nights[skill] { column.add(1, row: night) }
        add(column)
      }
    }
  }

  private mutating func addOffers(_ month: Int, _ needs: NeedRows) {
    for (index, offer) in workforce.months[month].offers.enumerated() where offer.hours != 0 {
      let blocks = Block.allCases.filter { needs.serves(offer.skill, $0) }
      guard !blocks.isEmpty else { continue }
      let row = offer.hours.map { addRow(.offer(month: month, index), .atMost($0)) }
      for block in blocks {
        let kind = HourKind(offer.skill, block)
        var column = ProgramColumn(
          kind: .offer(month: month, index, block), euro: offer.euro[block] ?? 0,
          limit: needs.most(kind))
        column.serve(needs.rows(served: kind))
        if let row { column.add(1, row: row) }
        add(column)
      }
    }
  }

  private mutating func addShort(_ month: Int, _ needs: NeedRows) {
    for kind in workforce.months[month].need.keys.sorted() {
      var column = ProgramColumn(
        kind: .short(month: month, kind), euro: 0, limit: needs.most(kind))
      column.serve(needs.rows(served: kind))
      add(column)
    }
  }
}

extension MonthCase {
  /// Hours needed over all levels and blocks.
  var totalNeed: Double { need.values.reduce(0, +) }

  /// The wage allowances are paid over: of the team, else of a job.
  func wage(_ skill: Skill) -> Double {
    team.first { $0.skill == skill }?.wage ?? job[skill]?.wage ?? 0
  }
}
