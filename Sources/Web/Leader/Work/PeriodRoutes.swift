import LabourRules
import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import WebPages

/// The period: calendar, need, house rules, publishing.
enum PeriodRoutes {
  static let all: [Route] = [
    .page("/period", WorkRoutes.door, period),
    .change("/period/step", WorkRoutes.door, back: "/period", setStep),
    .change("/period/need", WorkRoutes.door, back: "/period", fixNeed),
    .change("/period/rule", WorkRoutes.door, back: "/period", setRule),
    .change("/period/open", WorkRoutes.door, back: "/period", open),
    .page("/period/publish", WorkRoutes.door, look),
    .change("/period/publish", WorkRoutes.door, back: "/period/publish", publish),
  ]

  @Sendable private static func period(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let view = try desk.period(at: place.place)
    return .page(PeriodPage(view, place, ask.context(since: view.lastEntry)).document)
  }

  @Sendable private static func setStep(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    guard let step = PhaseCalendar.Step(rawValue: try ask.text("step")) else {
      throw WebFault.field("step")
    }
    guard let moment = LocalTime(try ask.text("moment")) else { throw WebFault.field("moment") }
    _ = try desk.set(step, to: moment, at: place.place)
    return ask.done(
      ask.say(WorkWords.stepSet, ask.say(.name(of: step)), ask.say.fullMoment(moment)),
      to: "/period", place)
  }

  @Sendable private static func fixNeed(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let lines = try desk.fixNeed(at: place.place).value
    return ask.done(
      ask.say(WorkWords.needFixed, ask.say.number(lines.count)), to: "/period", place)
  }

  @Sendable private static func setRule(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    guard let name = HouseRule.Name(rawValue: try ask.text("rule")) else {
      throw WebFault.field("rule")
    }
    let value = try ask.number("value")
    guard values.contains(value) else { throw WebFault.field("value") }
    let rule = HouseRule(
      name: name, value: value, agreedBy: try ask.text("by"), agreedOn: try ask.date("on", or: nil))
    _ = try desk.set(rule, at: place.place)
    return ask.done(
      ask.say(WorkWords.ruleSet, ask.say(WorkWords.name(of: name))), to: "/period", place)
  }

  /// Values a house rule may have.
  private static let values = 0...1000

  @Sendable private static func open(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let (start, weeks) = (try ask.date("start"), try ask.number("weeks"))
    guard (1...53).contains(weeks) else { throw WebFault.field("weeks") }
    guard start.weekday == .monday else { throw WebFault.field("start") }
    _ = try desk.openPeriod(start, weeks: weeks, at: place.place)
    return ask.done(
      ask.say(WorkWords.periodOpened, ask.say.dayAndYear(start)), to: "/period",
      WorkPlace(team: place.team, teams: place.teams, period: start))
  }

  @Sendable private static func look(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let period = try desk.period(at: place.place)
    let board = try desk.sheet(at: place.place).board
    let scenario = try desk.vocabulary(at: place.place)
    let findings = board.open.judgement.findings.map {
      "\($0.rule) \($0.person): "
        + FindingText.text($0, scenario: scenario, language: ask.language)
    }
    let view = PublishView(
      period: period,
      changes: period.versions.isEmpty
        ? nil : try desk.difference(from: nil, to: nil, at: place.place).changes,
      open: try desk.openShifts(at: place.place), findings: findings)
    return .page(PublishPage(view, place, ask.context(since: period.lastEntry)).document)
  }

  @Sendable private static func publish(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let publication = try desk.publish(withOpen: ask.form["open"] != nil, at: place.place).value
    return ask.done(
      ask.say(WorkWords.published, "\(publication.version.number)"), to: "/period", place)
  }
}
