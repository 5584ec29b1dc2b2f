import RosterModel
import Workforce

/// What-ifs of one team within its organisation: what all teams cost and are short of where caps on hired people hold for
/// all together.
struct OrganisationTable {
  let outlooks: [OrganisationOutlook]
  let names: [String]
  let say: Voice

  /// Sentences, and a row per team and what-if.
  var lines: [String] { sentences.flatMap { wrapped($0, indent: 3) } + [""] + table.lines }

  /// "2  Verzuim 9%: samen 12,3 uur per week tekort en 310.000 euro per maand; bewezen op 0,01% na."
  var sentences: [String] {
    zip(names, outlooks).enumerated().map { index, pair in
      let (name, outlook) = pair
      let told = say(
        .organisationSays, capitalised(name),
        say.number(outlook.months.perWeek(outlook.plan.hoursShort), decimals: 1),
        say.number(outlook.months.perMonth(outlook.plan.cost), decimals: 0),
        say.percent(outlook.plan.gap, decimals: 3))
      return "\(index + 1)  \(told)" + prices(outlook)
    }
  }

  /// What a cap costs, where it binds.
  private func prices(_ outlook: OrganisationOutlook) -> String {
    let dearest = zip(outlook.caps, outlook.plan.prices).max { $0.1 < $1.1 }
    guard let (cap, price) = dearest, price >= 0.005 else { return "" }
    let words: Words = cap.cap.base == .hours ? .capPerHour : .capPerEuro
    return " " + say(words, say.number(price, decimals: 2))
  }

  /// Euro a month and hours short a week of each team.
  var table: TextTable {
    TextTable(
      columns: [.words(""), .words(say(.team))]
        + [.number(say(.euroPerMonth)), .number(say(.shortPerWeek))],
      rows: outlooks.enumerated().flatMap { index, outlook in
        zip(outlook.teams, outlook.plan.teams).map { team, totals in
          [
            String(index + 1), team,
            say.number(outlook.months.perMonth(totals.cost), decimals: 0),
            say.number(outlook.months.perWeek(totals.hoursShort), decimals: 1),
          ]
        }
      })
  }
}
