import LabourRules
public import Planning
import RosterModel

/// A plan for the terminal, in lines of at most 100 columns.
public struct PlanSummary: Sendable {
  let result: PlanResult
  let say: Voice
  let colour: Bool

  /// A summary in a language; colour is emphasis only.
  public init(_ result: PlanResult, language: Language, colour: Bool) {
    self.result = result
    self.say = Voice(language)
    self.colour = colour
  }

  /// The whole summary, ending in a newline.
  public func text() -> String {
    var report = ReportText(colour: colour)
    report.add(title(report.ink))
    guard result.hasRoster else {
      report.section(say(.notAssessed), notAssessed)
      report.section(say(.assumptions), assumptions)
      return report.text
    }
    report.section(say(.objective), objective)
    report.section(say(.needAndFilled), needAndFilled)
    report.section(say(.skillMixGap), GapTable(lines: result.skillMixGap, say: say).text)
    report.section(say(.openShifts), openShifts)
    report.section(say(.wishes), wishes)
    report.section(say(.hoursPerPerson), hours)
    report.section(say(.loadPerPerson), load)
    report.section(say(.continuity), continuity)
    report.section(
      say(.findings),
      FindingList(judgement: result.judgement, scenario: result.scenario, say: say).lines)
    report.section(say(.notAssessed), notAssessed)
    report.section(say(.assumptions), assumptions)
    report.add([""] + timing)
    return report.text
  }

  private func title(_ ink: Ink) -> [String] {
    let scenario = result.scenario
    let title = say(.planTitle, scenario.name, scenario.location)
    let extent = say(
      .planExtent, say(scenario.period.weeks, .weeks), say.dayAndYear(scenario.period.start),
      say(scenario.people.count, .people), say(result.roster.assignments.count, .shifts),
      String(result.seed))
    let proof = Proof(result: result, say: say)
    return wrapped(title).map(ink.heading) + wrapped(extent)
      + [""] + wrapped(proof.openSentence).map { painted($0, ink) }
      + (result.hasRoster ? wrapped(proof.coverSentence) : [])
  }

  /// Red where nothing came of it, green where nothing less open can be; the words say the same.
  private func painted(_ line: String, _ ink: Ink) -> String {
    guard result.hasRoster else { return ink.alarm(line) }
    return result.accounts.open <= result.openAtLeast ? ink.good(line) : line
  }

  private var notAssessed: [String] {
    result.judgement.notAssessed.flatMap {
      wrapped($0.line(result.scenario, say.language), indent: 2)
    }
  }

  private var assumptions: [String] {
    result.assumptions.flatMap { wrapped("- " + $0.text(say.language), indent: 2) }
  }

  private var timing: [String] {
    let timing = result.timing
    let parts = [
      say(
        .timing, seconds(timing.wallSeconds), seconds(timing.lpSeconds),
        unbroken(say.number(timing.peakMemoryMB, decimals: 0) + " MB")),
      say(.firstRoster, seconds(timing.firstRosterSeconds)),
      timing.firstUsefulSeconds.map { say(.firstUseful, seconds($0)) },
    ]
    return wrapped(parts.compactMap { $0 }.joined(separator: " "))
  }

  /// A number and its unit stay on one line.
  private func seconds(_ value: Double) -> String {
    unbroken(say(.seconds, say.number(value, decimals: 1)))
  }
}
