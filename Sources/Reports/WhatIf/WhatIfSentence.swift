import CareDemand
import RosterModel
import Workforce

/// What a what-if means, in a sentence: what differs from the scenario as it stands, what it comes
/// to, and what to do.
struct WhatIfSentence {
  let base: WhatIfFigures
  let say: Voice

  /// The sentence of the scenario as it stands.
  var ofBase: String {
    let residents = base.residents > 0 ? [say(.residentsLive, tenths(base.residents))] : []
    let figures = say(
      .baseSays, tenths(base.hoursPerWeek), tenths(base.fteGross), euro(base.cost))
    return ([named(base, (residents + [figures]).joined(separator: ", "))] + open(base)).joined(
      separator: " ")
  }

  /// The sentence of a what-if.
  func text(_ other: WhatIfFigures) -> String {
    let parts = differences(other)
    guard !parts.isEmpty else {
      return named(other, say(.noDifference, say.name(of: base.outcome)))
    }
    let rest = balance(other) + lastMonth(other) + open(other) + toDo(other)
    return ([named(other, parts.joined(separator: ", "))] + rest).joined(separator: " ")
  }

  private func named(_ figures: WhatIfFigures, _ words: String) -> String {
    say(.whatIfSays, capitalised(say.name(of: figures.outcome)), words)
  }

  private func differences(_ other: WhatIfFigures) -> [String] {
    [
      part(other.residents - base.residents, .moreResidents, .fewerResidents),
      part(other.hoursPerWeek - base.hoursPerWeek, .moreCareHours, .fewerCareHours),
      fte(other), part(other.short - base.short, .moreShort, .fewerShort),
      hired(other), money(other.cost - base.cost, .moreCost, .lessCost), revenue(other),
    ].compactMap(\.self)
  }

  private func fte(_ other: WhatIfFigures) -> String? {
    let difference = other.fteGross - base.fteGross
    guard let text = part(difference, .moreFte, .fewerFte) else { return nil }
    guard let most = mostMoved(other, up: difference > 0) else { return text }
    return say(.mostlyAt, text, say.skill(most))
  }

  /// The skill that moved most in a direction, where there are several; of equal ones the lowest.
  private func mostMoved(_ other: WhatIfFigures, up: Bool) -> Skill? {
    let (was, becomes) = (base.fteBySkill, other.fteBySkill)
    let skills = Set(was.keys).union(becomes.keys).sorted()
    guard skills.count > 1 else { return nil }
    let moves = skills.map { skill in
      (skill: skill, fte: ((becomes[skill] ?? 0) - (was[skill] ?? 0)) * (up ? 1 : -1))
    }
    guard let most = moves.map(\.fte).max(), most >= 0.05 else { return nil }
    return moves.first { $0.fte > most - 1e-9 }?.skill
  }

  /// Where the share of hired hours moves by half a percentage point at least.
  private func hired(_ other: WhatIfFigures) -> String? {
    guard let was = base.hiredHours, let becomes = other.hiredHours, abs(becomes - was) >= 0.005
    else { return nil }
    return say(.hiredGoes, say.percent(was, decimals: 1), say.percent(becomes, decimals: 1))
  }

  private func revenue(_ other: WhatIfFigures) -> String? {
    guard let was = base.revenue, let becomes = other.revenue else { return nil }
    return money(becomes - was, .moreRevenue, .lessRevenue, mark: mark(other))
  }

  private func balance(_ other: WhatIfFigures) -> [String] {
    guard let was = base.contribution, let becomes = other.contribution else { return [] }
    return [money(becomes - was, .moreIsLeft, .lessIsLeft, mark: mark(other))].compactMap(\.self)
  }

  /// Said where the last month tells another story than the mean: a what-if that starts later.
  private func lastMonth(_ other: WhatIfFigures) -> [String] {
    guard let was = base.outcome.care.last, let becomes = other.outcome.care.last,
      was.month == becomes.month
    else { return [] }
    let hours = becomes.hoursPerWeek - was.hoursPerWeek
    let mean = other.hoursPerWeek - base.hoursPerWeek
    guard abs(hours - mean) >= max(0.5, 0.05 * abs(hours)) else { return [] }
    return [
      say(
        .inLastMonth, say.month(was.month), say.signed(hours, decimals: 1),
        say.signed(becomes.fteGross - was.fteGross, decimals: 1))
    ]
  }

  private func open(_ figures: WhatIfFigures) -> [String] {
    guard figures.short >= 0.05, let most = figures.shortMost else { return [] }
    return [say(.staysShort, tenths(figures.short), say.kind(most))]
  }

  /// A formation that is sought month by month is no list of things to do.
  private func toDo(_ figures: WhatIfFigures) -> [String] {
    guard !figures.outcome.workforce.formationIsFree else { return [] }
    let steps = StaffingSteps(figures.outcome.plan, say).phrases
    return steps.isEmpty ? [] : [say(.toDo, say.list(steps))]
  }

  /// More or less by a tenth at least.
  private func part(_ difference: Double, _ more: Words, _ less: Words) -> String? {
    guard abs(difference) >= 0.05 else { return nil }
    return say(difference > 0 ? more : less, tenths(abs(difference)))
  }

  /// More or less by a euro at least.
  private func money(
    _ difference: Double, _ more: Words, _ less: Words, mark: String = ""
  ) -> String? {
    guard abs(difference) >= 0.5 else { return nil }
    return say(difference > 0 ? more : less, euro(abs(difference)) + mark)
  }

  private func mark(_ other: WhatIfFigures) -> String {
    base.isMadeUp || other.isMadeUp ? madeUpMark : ""
  }

  private func tenths(_ value: Double) -> String { say.number(value, decimals: 1) }
  private func euro(_ value: Double) -> String { say.number(value, decimals: 0) }
}

extension WhatIfComparison {
  /// What each means, the scenario as it stands first.
  var sentences: [String] {
    guard let first = figures.first else { return [] }
    let sentence = WhatIfSentence(base: first, say: say)
    return [sentence.ofBase] + figures.dropFirst().map(sentence.text)
  }
}
