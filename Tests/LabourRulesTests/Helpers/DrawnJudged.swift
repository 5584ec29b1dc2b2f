import LabourRules
import RosterModel
import ScenarioFiles

extension Drawn {
  /// The judgement by the usual packs or others, some values replaced.
  func judgement(
    values: [RuleID: Double] = [:], packs: [RulePack] = RulePack.usual
  ) -> Judgement {
    var packs = packs
    for pack in packs.indices {
      for rule in packs[pack].rules.indices {
        let id = packs[pack].rules[rule].id
        packs[pack].rules[rule].value = values[id] ?? packs[pack].rules[rule].value
      }
    }
    return Judge(rules: RuleSet(packs: packs)).judge(roster, in: scenario)
  }

  /// The findings of one rule as text: `P1 Mon1 23:00 - Tue1 07:00: 8 of 11`, where `Mon1` is the
  /// Monday of the period's first week and `Sun0` the day before it.
  func found(
    _ rule: RuleID, values: [RuleID: Double] = [:], packs: [RulePack] = RulePack.usual
  ) -> [String] {
    judgement(values: values, packs: packs).findings.filter { $0.rule == rule }
      .map { text($0) }
  }

  /// Where a rule is kept in its second way, as text like that of a finding.
  func allowed(_ rule: RuleID, values: [RuleID: Double] = [:]) -> [String] {
    allowances(rule, values: values).map { allowance in
      text(
        allowance.person, from: allowance.from, to: allowance.to, measured: allowance.measured,
        limit: allowance.asked)
    }
  }

  /// Where a rule is kept in its second way.
  func allowances(_ rule: RuleID, values: [RuleID: Double] = [:]) -> [Allowance] {
    judgement(values: values).allowances.filter { $0.rule == rule }
  }

  /// Why a rule was not assessed.
  func missing(_ rule: RuleID, packs: [RulePack] = RulePack.usual) -> NotAssessed.Reason? {
    judgement(packs: packs).notAssessed.first { $0.rule == rule }?.reason
  }

  private func text(_ finding: Finding) -> String {
    text(
      finding.person, from: finding.from, to: finding.to, measured: finding.measured,
      limit: finding.allowed)
  }

  private func text(
    _ person: PersonID, from: LocalTime, to: LocalTime, measured: Double, limit: Double
  ) -> String {
    "\(person) \(moment(from)) - \(moment(to)): \(number(measured)) of \(number(limit))"
  }

  private func moment(_ time: LocalTime) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let week = (time.date.monday - scenario.period.start.monday) / 7 + 1
    let clock = ClockTime(minute: time.minute)!
    return "\(names[time.date.weekday.rawValue])\(week) \(clock)"
  }

  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(Double(hundredths) / 100)"
  }
}
